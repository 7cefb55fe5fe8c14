import type {Aside} from '../article/types.ts'
import type {Label} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'
import {isRound} from '../charts/is-round.ts'
import type {Chart} from '../charts/types.ts'
import type {ChartBox} from '../frame/chart-box.ts'
import {placeholders} from '../frame/placeholders.ts'
import {columns} from '../frame/rect.ts'
import type {Rect} from '../frame/types.ts'
import {chartAlt} from './blocks/chart-alt.ts'
import {chartBox} from './blocks/chart-box.ts'
import {statements, statementsBeside} from './blocks/statements.ts'
import {divideSlot} from './divide.ts'
import {linesIn} from './lines-in.ts'
import {select} from './select.ts'
import {defineTemplate} from './types.ts'
import {wholeSection} from './whole-section.ts'

/** A chart of the author's: beside its text, or alone. */
export const chart = defineTemplate({
  name: 'chart',
  summary: 'A native, editable chart beside its text, or alone; its numbers stand in the notes',
  example: [
    '## More cars every year',
    '',
    'The new ferry carries more cars than the bridge was built for. Lorries stay on the road around the bay.',
    '',
    '| Year | Cars | Lorries |',
    '| --- | ---: | ---: |',
    '| 2021 | 180,000 | 42,000 |',
    '| 2022 | 215,000 | 40,500 |',
    '| 2023 | 264,000 | 41,200 |',
    '',
    ': Vehicles a year {chart=column}'
  ].join('\n'),
  slots: {
    charts: {about: 'the chart, as a table with `{chart=KIND}` under it', max: 1},
    points: {about: 'statements beside it', max: 4}
  },
  look: 'content',
  needs: 'a chart',
  accepts: (beat) => chartsOf(beat.asides).length > 0,
  fill: (beat) => ({
    charts: chartsOf(beat.asides).slice(0, 1),
    points: wholeSection(beat, 'beside') ?? select(beat, 4)
  }),
  arrange({slots, tone}, stage, words) {
    const {charts = [], points = []} = slots
    const shown = charts.flatMap((one) => (one.type === 'label' && one.chart ? [one.chart] : []))
    const ink = stage.ink(tone)
    if (shown.length > 1) return {overfull: shown.length}
    const [only] = shown
    if (!only) return statements(points, stage.area, ink, stage)
    const look = {alt: chartAlt(only, words.chart), ink}
    if (points.length === 0) return {boxes: [inPlaceholder(chartBox(only, stage.area, look, stage))]}
    const [left = stage.area, right = stage.area] = chartColumns(stage.area, only)
    const {text, other} = stage.pair ?? {text: left, other: right}
    const list = statementsBeside(points, text, ink, stage)
    return 'overfull' in list
      ? list
      : {boxes: [...list.boxes, inPlaceholder(chartBox(only, other, look, stage))]}
  },
  divide(slots, parts) {
    const {charts = [], points = []} = slots
    const divide =
      points.length > 0 && charts.length < 2 ? divideSlot('points', linesIn) : divideSlot('charts')
    return divide(slots, parts)
  }
})

/** The charts among asides as statements, in order. */
export function chartsOf(asides: Beat['asides']): Label[] {
  return asides.flatMap((one) => (isChart(one) ? [chartStatement(one.chart)] : []))
}

/** Whether an aside is drawn as a chart. */
export function isChart(one: Aside): one is Aside & {readonly chart: Chart} {
  return one.chart !== undefined && !one.skip
}

/** A chart as what a slide says. */
export function chartStatement(one: Chart): Label {
  const {title, alt} = one.wish
  const names = [...one.series.map(({name}) => name), one.axes.category]
  return {type: 'label', kind: 'author', text: title ?? alt ?? names.filter(Boolean).join(', '), chart: one}
}

/** The places of text and of a chart beside it. Lines and columns are wide by nature; a round chart leaves the text more. */
export function chartColumns(area: Rect, one?: Chart): Rect[] {
  return columns(area, one && isRound(one.wish) ? [0.5, 0.5] : [0.42, 0.58], 32)
}

function inPlaceholder(box: ChartBox): ChartBox {
  return {...box, placeholder: placeholders.chart}
}
