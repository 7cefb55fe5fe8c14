import type {ShapeBox} from '../../frame/types.ts'
import {type Element, element} from '../xml.ts'
import {named} from './named.ts'
import {shapeProperties} from './shape-properties.ts'

/** A shape without text; PowerPoint writes a body even there, and older versions ask for it. */
export function ornament(box: ShapeBox, id: number): Element {
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [named(id, box.name, {ornament: true}), element('p:cNvSpPr'), element('p:nvPr')]),
    shapeProperties(box),
    element('p:txBody', {}, [element('a:bodyPr'), element('a:lstStyle'), element('a:p')])
  ])
}
