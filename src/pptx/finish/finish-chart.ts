import type {ChartBox} from '../../frame/chart-box.ts'
import {graphicFrame} from '../look/graphic-frame.ts'
import {namespaces} from '../namespaces.ts'
import {type Element, element} from '../xml.ts'

/**
 * A chart on its slide, which stands in a part of its own.
 *
 * @param link
 *   Relationship id of that part.
 * @param tie
 *   Of the placeholder that it fills.
 */
export function finishChart(box: ChartBox, id: number, link: string, tie?: Element): Element {
  const chart = element('c:chart', {'xmlns:c': namespaces.chart, 'r:id': link})
  return graphicFrame(box, id, element('a:graphicData', {uri: namespaces.chart}, [chart]), tie)
}
