import {isRound} from '../../charts/is-round.ts'
import type {Chart} from '../../charts/types.ts'
import type {ChartBox} from '../../frame/chart-box.ts'
import type {Stage} from '../../frame/stage.ts'
import type {Ink, Rect} from '../../frame/types.ts'
import type {Pt} from '../../units.ts'
import {seriesInks} from './series-inks.ts'

/** A native chart in a rectangle. */
export function chartBox(
  chart: Chart,
  rect: Rect,
  {alt, ink, name = 'Chart'}: {readonly alt: string; readonly ink: Ink; readonly name?: string},
  stage: Stage
): ChartBox {
  const {theme} = stage
  // A chart that is the slide is read from as far as its text.
  const {size} = rect.w >= wide ? theme.type.small : theme.type.caption
  return {
    type: 'chart',
    name,
    rect,
    chart,
    alt,
    look: {
      ink: stage.ink('ink'),
      muted: stage.ink('muted'),
      rule: theme.tones.rule,
      page: stage.ink('page'),
      inks: seriesInks(ink, isRound(chart.wish) ? chart.categories.length : chart.series.length, theme),
      size,
      isLabelled: isLabelled(chart, rect, size)
    }
  }
}

const wide: Pt = 600

/** Whether there is room for every value in figures beside or on what is drawn of it. */
function isLabelled({wish, series, categories}: Chart, {w, h}: Rect, size: Pt): boolean {
  const all = series.flatMap((one) => one.values.flatMap((value) => value ?? []))
  // A figure takes half its size a letter (Calibri: 0.507), and air.
  const width = Math.max(0, ...all.map(({text}) => text.length)) * size * 0.52 + 6
  const high = size * 1.4
  const counts = {
    pie: true,
    doughnut: true,
    bar: (h * 0.8) / (categories.length * series.length) >= high,
    column: (w * 0.9) / (categories.length * (series.length + 0.6)) >= width,
    line: series.length === 1 && (w * 0.9) / categories.length >= width * 1.6,
    stacked: (w * 0.6) / categories.length >= width && isHigh(series, categories.length, h * 0.7, high),
    area: false,
    scatter: false
  }
  return counts[wish.kind]
}

/** Whether every piece of every pile is high enough for its figure. */
function isHigh(series: Chart['series'], count: number, h: Pt, least: Pt): boolean {
  const piles = Array.from({length: count}, (_, index) =>
    series.map(({values}) => Math.abs(values[index]?.value ?? 0))
  )
  const highest = Math.max(...piles.map((pile) => pile.reduce((sum, one) => sum + one, 0)))
  return piles.flat().every((one) => one === 0 || (one / highest) * h >= least)
}
