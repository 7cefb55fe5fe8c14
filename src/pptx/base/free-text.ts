import type {TextBox} from '../../frame/types.ts'
import {named} from '../look/named.ts'
import {shapeProperties} from '../look/shape-properties.ts'
import {bodyProperties} from '../look/text-properties.ts'
import type {TextStyles} from '../look/text-styles.ts'
import {type Element, element} from '../xml.ts'

/** Text on a layout that slides do not replace. */
export function freeText(box: TextBox, id: number, styles: TextStyles): Element {
  const paragraphs = box.paragraphs.map((paragraph) =>
    element('a:p', {}, [
      styles.paragraph(paragraph, styles.plain),
      ...paragraph.runs.map((run) =>
        element('a:r', {}, [styles.run(run, styles.plain), element('a:t', {}, [run.text])])
      )
    ])
  )
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [named(id, box.name), element('p:cNvSpPr', {txBox: 1}), element('p:nvPr')]),
    shapeProperties(box),
    element('p:txBody', {}, [bodyProperties(box), element('a:lstStyle'), ...paragraphs])
  ])
}
