import type {Clauses} from '../lexicons/clauses.ts'
import {limits} from './limits.ts'
import type {Assigned, Place} from './place.ts'

/** The roles of sentences, where one that limits what stands before it has the role of that: on another slide it would limit nothing. */
export function withLimits(
  places: readonly Place[],
  roles: ReadonlyMap<string, Assigned>,
  clauses: Clauses | undefined
): ReadonlyMap<string, Assigned> {
  const found = new Map(roles)
  for (const [at, {sentence, paragraph}] of places.entries()) {
    const before = found.get(places[at - 1]?.sentence.id ?? '')
    if (before && limits(sentence, paragraph, clauses))
      found.set(sentence.id, {...before, evidence: ['limits the sentence before it']})
  }
  return found
}
