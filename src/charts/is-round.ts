import type {ChartWish} from './types.ts'

/** Whether a chart has slices rather than axes: one series, a colour for each of its values. */
export function isRound({kind}: Pick<ChartWish, 'kind'>): boolean {
  return kind === 'pie' || kind === 'doughnut'
}
