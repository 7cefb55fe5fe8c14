import type {ChartBox} from '../../frame/chart-box.ts'
import {chartNamespace} from '../chart/chart-part.ts'
import {named} from '../look/named.ts'
import {place} from '../look/shape-properties.ts'
import {type Element, element} from '../xml.ts'

/**
 * The frame of a chart on its slide, with what it shows in words.
 *
 * @param link
 *   Relationship id of its part.
 */
export function finishChart(box: ChartBox, id: number, link: string): Element {
  return element('p:graphicFrame', {}, [
    element('p:nvGraphicFramePr', {}, [
      named(id, box.name, {alt: box.alt}),
      element('p:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', {noGrp: 1})]),
      element('p:nvPr')
    ]),
    place(box.rect, 'p:xfrm'),
    element('a:graphic', {}, [
      element('a:graphicData', {uri: chartNamespace}, [
        element('c:chart', {'xmlns:c': chartNamespace, 'r:id': link})
      ])
    ])
  ])
}
