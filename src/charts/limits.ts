import type {ChartFault, ChartKind, Series} from './types.ts'

/** More series are no longer told apart, more values no longer seen in half the width of a slide. */
const most: {readonly [Kind in ChartKind]: {readonly series: number; readonly values: number}} = {
  bar: {series: 4, values: 24},
  column: {series: 6, values: 60},
  stacked: {series: 6, values: 120},
  line: {series: 6, values: 600},
  area: {series: 6, values: 600},
  scatter: {series: 6, values: 600},
  pie: {series: 1, values: 8},
  doughnut: {series: 1, values: 8}
}

/** By how much some series are more than a chart holds; undefined where they are not. */
export function excess(series: readonly Series[], kind: ChartKind): ChartFault | undefined {
  const limit = most[kind]
  const values = series.reduce((sum, one) => sum + one.values.length, 0)
  if (series.length > limit.series)
    return {fault: 'full', of: 'series', count: series.length, most: limit.series}
  return values > limit.values ? {fault: 'full', of: 'values', count: values, most: limit.values} : undefined
}
