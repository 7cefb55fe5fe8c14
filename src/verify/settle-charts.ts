import type {ChartPoint, FinishedSlide} from '../pptx/read/types.ts'
import {type ChartRow, chartRows, rounded} from './chart-rows.ts'
import type {Judged} from './judged.ts'
import type {Ground} from './resting.ts'
import type {Passage} from './types.ts'
import {evened} from './typography.ts'

const known = new WeakMap<Ground, ReadonlyMap<string, Passage>>()

/**
 * The texts of a slide with the names in its charts settled: each is a cell of the article, or a title of a chart.
 *
 * A name that is neither is told beside the one whose numbers it has.
 */
export function settleCharts(
  slide: readonly Judged[],
  {shapes}: FinishedSlide,
  ground: Ground
): readonly Judged[] {
  return slide.map((one) => {
    if (!one.text.isInChart) return one
    const {text, said, at} = one.text
    const cell = cellsOf(ground).get(text)
    if (cell) return {...one, state: 'said', says: [cell], signs: []}
    if (one.state === 'own') return one
    const meant = renamed(text, shapes[at]?.points ?? [], ground)
    if (!meant) return {...one, state: 'foreign', holds: []}
    const [name, {passage}] = meant
    return {
      ...one,
      state: 'changed',
      instead: {window: [passage], difference: {deck: said, article: name}}
    }
  })
}

/** What the numbers that stand beside a name are called in the article, and the row that has it. */
function renamed(
  name: string,
  points: readonly ChartPoint[],
  ground: Ground
): readonly [string, ChartRow] | undefined {
  const {rows, named} = chartRows(ground)
  const ofPlace = points.filter((one) => evened(one.name) === name)
  const row = rows.find(
    (one) => ofPlace.length > 0 && ofPlace.every((point) => has(one, point.series, point))
  )
  if (row) return [row.cells[0] ?? '', row]
  const ofSeries = points.filter((one) => evened(one.series) === name)
  const [first] = ofSeries
  for (const one of named(evened(first?.name ?? '')))
    for (const over of one.header.slice(1))
      if (ofSeries.every((point) => named(evened(point.name)).some((each) => has(each, over, point))))
        return [over, one]
  return undefined
}

/** Whether a row has the number of a point in the column of a name. */
function has({header, readings}: ChartRow, over: string, {value}: ChartPoint): boolean {
  return header.some((one, at) => one === evened(over) && readings[at]?.has(rounded(Number(value))))
}

function cellsOf(ground: Ground): ReadonlyMap<string, Passage> {
  const cells =
    known.get(ground) ??
    new Map(
      ground.passages
        .filter(({kind}) => kind === 'cell' || kind === 'aside')
        .map((one) => [one.sentence.text, one])
    )
  known.set(ground, cells)
  return cells
}
