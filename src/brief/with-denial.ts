import {answeredBy} from './answered-by.ts'
import {statementOf} from './statement-of.ts'
import type {Point, Reading} from './types.ts'

/**
 * What a sentence says on its own: a claim with what denies it; undefined for a claim and its denial that are too long together, and
 * for a denial without its claim, each of which would be half of what is disputed.
 */
export function withDenial(reading: Reading, readings: readonly Reading[]): Point | undefined {
  if (reading.answers) return undefined
  if (!reading.denied) return statementOf(reading)
  const denial = readings.find((one) => one.answers?.includes(reading.sentence.id))
  return denial && answeredBy(reading, denial)
}
