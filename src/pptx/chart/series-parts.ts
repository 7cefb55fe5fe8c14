import type {ChartBox} from '../../frame/chart-box.ts'
import {fill} from '../look/paint.ts'
import {type Element, element} from '../xml.ts'
import {numbersAt, wordsAt} from './caches.ts'
import {labelsOf} from './labels.ts'
import {rangeOf, topCell} from './workbook.ts'

// Lines are told apart by these as well as by their colours, so that they are in print and without hues.
const dashes = ['solid', 'dash', 'sysDot', 'lgDashDot', 'sysDash', 'lgDash'] as const
const markers = ['circle', 'square', 'diamond', 'triangle', 'x', 'star'] as const

/** More points under each other leave no room for markers. */
const mostMarked = 25

/** The series of a chart, each `c:ser` in the order of the schema. */
export function seriesOf({chart, look}: ChartBox): Element[] {
  const {kind} = chart.wish
  const {categories, across} = chart
  const rows = categories.length
  const names = across
    ? element('c:xVal', {}, [numbersAt(rangeOf(0, rows), across.values, across.format)])
    : element('c:cat', {}, [wordsAt(rangeOf(0, rows), categories)])
  return chart.series.map(({name, values}, index) => {
    const ink = look.inks[index]
    const numbers = numbersAt(rangeOf(index + 1, rows), values, chart.format)
    return element('c:ser', {}, [
      element('c:idx', {val: index}),
      element('c:order', {val: index}),
      element('c:tx', {}, [wordsAt(topCell(index + 1), [name])]),
      ...drawn[kind]({chart, look}, index),
      ...labelsOf({chart, look}, ink?.text ?? look.ink),
      names,
      element(across ? 'c:yVal' : 'c:val', {}, [numbers]),
      ...(kind === 'line' || kind === 'scatter' ? [element('c:smooth', {val: 0})] : [])
    ])
  })
}

type Drawing = Pick<ChartBox, 'chart' | 'look'>

const drawn: {
  readonly [Kind in ChartBox['chart']['wish']['kind']]: (one: Drawing, index: number) => Element[]
} = {
  bar: filled,
  column: filled,
  stacked: filled,
  area: (one, index) => [surface(one, index)],
  pie: slices,
  doughnut: slices,
  line: (one, index) => [
    element('c:spPr', {}, [stroke(one, index)]),
    one.chart.categories.length > mostMarked ? noMarker : marker(one, index)
  ],
  scatter: (one, index) => [
    element('c:spPr', {}, [element('a:ln', {w: 19_050}, [fill(undefined)])]),
    marker(one, index)
  ]
}

function filled(one: Drawing, index: number): Element[] {
  return [surface(one, index), element('c:invertIfNegative', {val: 0})]
}

/** A surface of its colour; the ground of the page parts it from what it touches. */
function surface({look}: Drawing, index: number): Element {
  const ink = look.inks[index]?.fill ?? look.ink
  return element('c:spPr', {}, [fill({ink}), element('a:ln', {w: 9525}, [fill({ink: look.page})])])
}

/** A colour for each slice of the one series. */
function slices(one: Drawing): Element[] {
  return one.chart.categories.map((_, idx) =>
    element('c:dPt', {}, [element('c:idx', {val: idx}), element('c:bubble3D', {val: 0}), surface(one, idx)])
  )
}

function stroke({look}: Drawing, index: number): Element {
  return element('a:ln', {w: 28_575, cap: 'rnd'}, [
    fill({ink: look.inks[index]?.fill ?? look.ink}),
    element('a:prstDash', {val: dashes[index % dashes.length]}),
    element('a:round')
  ])
}

const noMarker = element('c:marker', {}, [element('c:symbol', {val: 'none'})])

function marker({look}: Drawing, index: number): Element {
  const ink = look.inks[index]?.fill ?? look.ink
  return element('c:marker', {}, [
    element('c:symbol', {val: markers[index % markers.length]}),
    element('c:size', {val: 8}),
    element('c:spPr', {}, [
      fill({ink}),
      element('a:ln', {w: 9525}, [fill({ink: index < 4 ? look.page : ink})])
    ])
  ])
}
