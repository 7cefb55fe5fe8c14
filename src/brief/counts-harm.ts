import {statementOf} from './statement-of.ts'
import type {Reading} from './types.ts'

/** What counts only some of them has half its weight: "including four children". */
const leastWeight = 0.5

/** Whether what a sentence says on its own counts those who died or were hurt. */
export function countsHarm(reading: Reading): boolean {
  const {text} = statementOf(reading)
  return reading.figures.some(
    ({harm, weight, surface}) => harm && weight > leastWeight && text.includes(surface)
  )
}
