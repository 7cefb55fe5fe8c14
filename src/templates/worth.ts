import {isQuestion} from '../article/is-question.ts'
import {isNegation} from '../brief/guards.ts'
import {handyWords} from '../brief/handy-words.ts'
import {tokensOf} from '../brief/tokens.ts'
import type {Reading} from '../brief/types.ts'
import {isLabelled} from './labelled.ts'

/** The most words a statement may have and still be read from across a room; longer ones stay in the notes. */
export const mostWords = 60

/** The most words of one that is all that a slide could say: without it there would be a heading over nothing. */
export const mostAlone = 110

/** What a sentence is worth on a slide: its weight, less where its statements are long to read and no sum or dispute is in them. */
export function worth(reading: Reading): number {
  // "Decision: …" is what its author wants to be seen.
  if (isLabelled(reading)) return 1 + reading.weight
  if (reading.counts) return reading.weight
  return (asks(reading) ? 0.1 : 1) * reading.weight * Math.min(1, handyWords / longestOf(reading)) ** 2
}

/** A question says little without its answer. */
export function asks({sentence}: Reading): boolean {
  return isQuestion(sentence.text)
}

/** Whether it has a speaker, or says that something is not so: what a reader would miss. */
export function isTelling({voices, sentence}: Reading): boolean {
  return voices.length > 0 || tokensOf(sentence).some(isNegation)
}

/** Words of the longest of its statements. */
export function longestOf({points}: Reading): number {
  return Math.max(1, ...points.map((one) => one.text.split(' ').length))
}

/** Whether a sentence has a statement that a slide can show. */
export function isReadable(reading: Reading, most = mostWords): boolean {
  return reading.weight > 0 && reading.points.length > 0 && longestOf(reading) <= most
}

/** How many statements sentences have. */
export function pointsIn(readings: readonly Reading[]): number {
  return readings.reduce((sum, {points}) => sum + points.length, 0)
}
