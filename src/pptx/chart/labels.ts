import type {ChartBox} from '../../frame/chart-box.ts'
import type {Ink} from '../../frame/types.ts'
import {type Element, element} from '../xml.ts'
import {textProperties} from './chart-text.ts'
import {numberCode} from './number-code.ts'

// ECMA-376, 21.2.3.13: where labels of each kind may stand; those of an area and a doughnut have no choice.
const places = {
  bar: 'outEnd',
  column: 'outEnd',
  stacked: 'ctr',
  line: 't',
  pie: 'outEnd',
  doughnut: undefined,
  area: undefined,
  scatter: 't'
} as const

/** The labels of a series, `c:dLbls`: its values where all are said; a slice has its name beside. None otherwise. */
export function labelsOf({chart, look}: Pick<ChartBox, 'chart' | 'look'>, onSeries: Ink): Element[] {
  const {kind} = chart.wish
  if (!look.isLabelled) return []
  const isInside = kind === 'stacked' || kind === 'doughnut'
  const place = places[kind]
  const shows = (name: string, isShown: boolean) => element(`c:show${name}`, {val: isShown ? 1 : 0})
  const how = (ink: Ink) => [
    element('c:numFmt', {formatCode: numberCode(chart.format), sourceLinked: 0}),
    element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]),
    textProperties({ink, size: look.size, ...(isInside && {bold: true as const})}),
    ...(place ? [element('c:dLblPos', {val: place})] : []),
    shows('LegendKey', false),
    shows('Val', true),
    shows('CatName', kind === 'pie'),
    shows('SerName', false),
    shows('Percent', false),
    shows('BubbleSize', false),
    ...(kind === 'pie' ? [element('c:separator', {}, ['\n'])] : [])
  ]
  // In a ring each slice has a colour of its own to be read on.
  const own =
    kind === 'doughnut'
      ? chart.categories.map((_, idx) =>
          element('c:dLbl', {}, [element('c:idx', {val: idx}), ...how(look.inks[idx]?.text ?? look.ink)])
        )
      : []
  return [
    element('c:dLbls', {}, [
      ...own,
      ...how(isInside ? onSeries : look.ink),
      ...(kind === 'pie' ? [element('c:showLeaderLines', {val: 1})] : [])
    ])
  ]
}
