import {answeredBy} from './answered-by.ts'
import {statementOf} from './statement-of.ts'
import type {Point} from './statement-types.ts'
import type {Reading} from './types.ts'

/**
 * What a sentence says on its own: a claim with what denies it; undefined for a claim and its denial that are too long together, and
 * for a denial without its claim, each of which would be half of what is disputed.
 */
export function withDenial(reading: Reading, readings: readonly Reading[]): Point | undefined {
  if (reading.answers) return undefined
  if (!reading.denied) return statementOf(reading)
  const denial = denialsIn(readings).get(reading.sentence.id)
  return denial && answeredBy(reading, denial)
}

const known = new WeakMap<readonly Reading[], ReadonlyMap<string, Reading>>()

/** The first denial of each claim, by the id of that: asked for every sentence of a document. */
function denialsIn(readings: readonly Reading[]): ReadonlyMap<string, Reading> {
  const before = known.get(readings)
  if (before) return before
  const found = new Map<string, Reading>()
  for (const reading of readings)
    for (const id of reading.answers ?? []) if (!found.has(id)) found.set(id, reading)
  known.set(readings, found)
  return found
}
