import type {Reading} from './types.ts'

/**
 * The readings of a report or of a paper for a decision, those marked that tell a sum of money or what somebody denies: they are
 * not left out for being long.
 */
export function withSums(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((one) =>
    one.denied || one.answers || money.test(one.sentence.text) ? {...one, counts: true as const} : one
  )
}

/** "€120,000", "40 €". */
const money = /\p{Sc}\s?\d|\d\s?\p{Sc}/u
