import {isRound} from '../../charts/is-round.ts'
import type {ChartBox} from '../../frame/chart-box.ts'
import {line} from '../look/paint.ts'
import {type Element, element} from '../xml.ts'
import {textProperties, titleOf} from './chart-text.ts'
import {axisCode} from './number-code.ts'

/** The ids of the axis of categories and that of values. */
export const axisIds = [111_111_111, 222_222_222] as const

/** The axes of a chart: none of a round one. Surfaces begin at nought, and values that are all labelled need no marks. */
export function axesOf(box: ChartBox, lang: string): Element[] {
  const {wish} = box.chart
  if (isRound(wish)) return []
  return [wish.kind === 'scatter' ? acrossAxis(box, lang) : categoryAxis(box, lang), valueAxis(box, lang)]
}

function categoryAxis({chart, look}: ChartBox, lang: string): Element {
  const isBar = chart.wish.kind === 'bar'
  const isTurned = isBar || look.rtl
  return element('c:catAx', {}, [
    element('c:axId', {val: axisIds[0]}),
    // The first category of a bar chart stands at the top, as it is read; of others where reading begins.
    element('c:scaling', {}, [element('c:orientation', {val: isTurned ? 'maxMin' : 'minMax'})]),
    element('c:delete', {val: 0}),
    element('c:axPos', {val: isBar ? startOf(look) : 'b'}),
    ...titled(chart.axes.category, isBar, look, lang),
    element('c:numFmt', {formatCode: 'General', sourceLinked: 0}),
    ...marks(look, 'low'),
    element('c:crossAx', {val: axisIds[1]}),
    element('c:crosses', {val: 'autoZero'}),
    element('c:auto', {val: 0}),
    element('c:lblAlgn', {val: 'ctr'}),
    element('c:lblOffset', {val: 100}),
    element('c:noMultiLvlLbl', {val: 1})
  ])
}

function valueAxis({chart, look}: ChartBox, lang: string): Element {
  const {kind} = chart.wish
  const isBar = kind === 'bar'
  const values = chart.series.flatMap((one) => one.values.flatMap((value) => value?.value ?? []))
  return element('c:valAx', {}, [
    element('c:axId', {val: axisIds[1]}),
    scaling(kind !== 'line' && kind !== 'scatter' && values.every((one) => one >= 0), isBar && look.rtl),
    element('c:delete', {val: look.isLabelled ? 1 : 0}),
    element('c:axPos', {val: isBar ? 'b' : kind === 'scatter' ? 'l' : startOf(look)}),
    ...(look.isLabelled ? [] : [gridlines(look)]),
    ...(look.isLabelled ? [] : titled(chart.axes.value, !isBar, look, lang)),
    element('c:numFmt', {formatCode: axisCode(chart.format, values), sourceLinked: 0}),
    ...marks(look, 'nextTo'),
    element('c:crossAx', {val: axisIds[0]}),
    // With the categories upside down the axis would stand at the top.
    element('c:crosses', {val: isBar ? 'max' : 'autoZero'}),
    element('c:crossBetween', {val: kind === 'area' || kind === 'scatter' ? 'midCat' : 'between'})
  ])
}

/** The axis on which the points of a scatter chart stand from left to right. */
function acrossAxis({chart, look}: ChartBox, lang: string): Element {
  const values = chart.across?.values.flatMap((one) => one?.value ?? []) ?? []
  const format = chart.across?.format ?? chart.format
  return element('c:valAx', {}, [
    element('c:axId', {val: axisIds[0]}),
    scaling(false),
    element('c:delete', {val: 0}),
    element('c:axPos', {val: 'b'}),
    ...titled(chart.axes.category, false, look, lang),
    element('c:numFmt', {formatCode: axisCode(format, values), sourceLinked: 0}),
    ...marks(look, 'low'),
    element('c:crossAx', {val: axisIds[1]}),
    element('c:crosses', {val: 'autoZero'}),
    element('c:crossBetween', {val: 'midCat'})
  ])
}

/** The side at which reading begins. */
function startOf({rtl}: ChartBox['look']): 'l' | 'r' {
  return rtl ? 'r' : 'l'
}

function scaling(fromNought: boolean, isTurned = false): Element {
  return element('c:scaling', {}, [
    element('c:orientation', {val: isTurned ? 'maxMin' : 'minMax'}),
    ...(fromNought ? [element('c:min', {val: 0})] : [])
  ])
}

function gridlines({rule}: ChartBox['look']): Element {
  return element('c:majorGridlines', {}, [element('c:spPr', {}, [line({paint: rule, width: 0.5})])])
}

function titled(words: string, turned: boolean, look: ChartBox['look'], lang: string): Element[] {
  const {muted: ink, size, rtl} = look
  return words === '' ? [] : [titleOf(words, {ink, size, ...(rtl && {rtl})}, lang, turned || undefined)]
}

/** No ticks, and a line only for what stands `low`: there labels keep off negative values. */
function marks({muted, rule, size}: ChartBox['look'], place: 'low' | 'nextTo'): Element[] {
  return [
    element('c:majorTickMark', {val: 'none'}),
    element('c:minorTickMark', {val: 'none'}),
    element('c:tickLblPos', {val: place}),
    element('c:spPr', {}, [line(place === 'low' ? {paint: {ink: rule.ink}, width: 0.75} : undefined)]),
    textProperties({ink: muted, size})
  ]
}
