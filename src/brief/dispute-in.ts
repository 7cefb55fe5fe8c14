import {answeredBy} from './answered-by.ts'
import {statementOf} from './statement-of.ts'
import type {Point} from './statement-types.ts'
import type {Reading} from './types.ts'

/** A claim with what denies it; else a claim with its speaker that nobody denies, a warning, what is open. */
export function disputeIn(
  readings: readonly Reading[],
  heaviest: (some: readonly Reading[]) => Reading | undefined
): Point | undefined {
  const byId = new Map(readings.map((reading) => [reading.sentence.id, reading]))
  for (const denial of readings.filter((reading) => reading.claim === 'denial')) {
    const claim = denial.answers?.map((id) => byId.get(id)).find((reading) => reading && !reading.dangling)
    const both = claim && answeredBy(claim, denial)
    if (both) return both
  }
  // A claim without its denial, or a denial without its claim, would be half of what is disputed.
  const isHalf = (reading: Reading) => reading.answers !== undefined || reading.denied === true
  const whole = readings.filter((reading) => !isHalf(reading))
  const kinds: ((reading: Reading) => boolean)[] = [
    (reading) => reading.claim === 'denial',
    (reading) => reading.claim === 'claim' && reading.voices.length > 0,
    (reading) => reading.role === 'allegations' && reading.claim !== undefined,
    (reading) => reading.voices.some((voice) => voice.act === 'warns'),
    (reading) => reading.role === 'outlook'
  ]
  const found = kinds.map((kind) => heaviest(whole.filter(kind))).find((reading) => reading !== undefined)
  return found && statementOf(found)
}
