import type {ChartPoint, FinishedShape, FinishedSlide} from '../pptx/read/types.ts'
import {type ChartRow, chartRows, rounded} from './chart-rows.ts'
import type {Ground} from './resting.ts'
import type {Finding} from './types.ts'
import {evened} from './typography.ts'

/** A number that a chart draws at the wrong place, or that the article does not have. */
interface Fault extends ChartPoint {
  /** What the article has there, with its row; absent where it has nothing of that name. */
  readonly meant?: {readonly cell: string; readonly row: ChartRow}
}

/**
 * The numbers that charts draw and the article does not have, in whatever way it writes them; or not where they stand.
 *
 * What is wrong in one series is one finding.
 */
export function chartFaults(slide: FinishedSlide, ground: Ground): Finding[] {
  return slide.shapes.flatMap((shape) =>
    faultsIn(shape, ground).map((faults) => findingOf(faults, shape, slide))
  )
}

/** The faults of a chart, those of one series together. */
function faultsIn({values = [], points = []}: FinishedShape, ground: Ground): Fault[][] {
  const {all} = chartRows(ground)
  const bySeries = new Map<string, Fault[]>()
  for (const point of points) {
    const fault = faultOf(point, ground)
    if (fault) bySeries.set(point.series, [...(bySeries.get(point.series) ?? []), fault])
  }
  const told = [...bySeries.values()]
  const named = new Set(told.flat().map(({value}) => value))
  // Numbers without a name, as of points on a plane.
  const strange = values.filter((value) => !named.has(value) && !all.has(rounded(Number(value))))
  return [...told, ...strange.map((value) => [{name: '', series: '', value}])]
}

function faultOf(point: ChartPoint, ground: Ground): Fault | undefined {
  const {all, named} = chartRows(ground)
  const [name, series, value] = [evened(point.name), evened(point.series), rounded(Number(point.value))]
  // A table may be drawn by its columns, too: each is then a series.
  const places = [
    ...named(name).map((row) => ({row, columns: columnsOf(row, series)})),
    ...named(series).map((row) => ({row, columns: columnsOf(row, name)}))
  ]
  const exact = places.flatMap(({row, columns}) => columns.map((at) => ({row, at})))
  if (exact.some(({row, at}) => row.readings[at]?.has(value))) return undefined
  const [first] = exact
  if (first) return {...point, meant: {cell: first.row.cells[first.at] ?? '', row: first.row}}
  const rows = named(name)
  const isKnown =
    rows.length > 0 ? rows.some((row) => row.readings.some((one) => one.has(value))) : all.has(value)
  return isKnown ? undefined : point
}

function columnsOf({header}: ChartRow, name: string): number[] {
  return header.flatMap((one, at) => (at > 0 && name !== '' && one === name ? [at] : []))
}

function findingOf(
  faults: readonly Fault[],
  {name}: FinishedShape,
  {number, isHidden}: FinishedSlide
): Finding {
  const [first] = faults
  const sentence = first?.meant?.row.passage.sentence
  return {
    id: 'figure-differs',
    slide: number,
    ...(isHidden && {isHidden}),
    shape: name,
    text: first ? shown(first) : '',
    ...(sentence && {sentence}),
    differences: faults.flatMap((one) => (one.meant ? [{deck: shown(one), article: one.meant.cell}] : []))
  }
}

function shown({name, series, value}: ChartPoint): string {
  const place = [name, series].filter((one) => one !== '').join(', ')
  return place === '' ? value : `${place}: ${value}`
}
