import type {ChartBox} from '../../frame/chart-box.ts'
import type {TableBox} from '../../frame/types.ts'
import {type Element, element} from '../xml.ts'
import {named} from './named.ts'
import {place} from './shape-properties.ts'

/**
 * The frame of a table or a chart on its slide, with what it shows in words.
 *
 * @param content
 *   Its `a:graphicData`.
 * @param tie
 *   Of the placeholder that it fills.
 */
export function graphicFrame(box: TableBox | ChartBox, id: number, content: Element, tie?: Element): Element {
  return element('p:graphicFrame', {}, [
    element('p:nvGraphicFramePr', {}, [
      named(id, box.name, {alt: box.alt}),
      element('p:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', {noGrp: 1})]),
      element('p:nvPr', {}, tie ? [tie] : [])
    ]),
    place(box.rect, 'p:xfrm'),
    element('a:graphic', {}, [content])
  ])
}
