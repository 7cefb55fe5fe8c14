import type {Clauses} from '../lexicons/clauses.ts'
import {topCommas} from './commas.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {isOneOf} from './is-one-of.ts'
import {mayBePast} from './may-be-past.ts'
import {readTokens} from './tokens.ts'

/**
 * A sentence without what stands between two commas behind its subject; undefined where it does not go on with its verb there:
 * then it is a list, or a comma belongs to something else.
 */
export function withoutInner(
  text: string,
  [start, end]: readonly [number, number],
  clauses: Clauses
): string | undefined {
  const before = text.slice(0, start)
  const after = text.slice(end + 1)
  // "The boat, Conception, which …, carried …": the comma before it belongs to a name.
  if (topCommas(before).length > 0) return undefined
  const opener = readTokens(after.slice(0, 24))[0]
  if (opener === undefined) return undefined
  if (isOneOf(clauses.finite, opener)) return before + after
  // "…, which is old, crashed on Monday": the verb, where there is no other.
  const isVerb = mayBePast(opener.word, clauses)
  return isVerb && !hasFiniteVerb(after, clauses) && !hasFiniteVerb(before, clauses) && !after.includes(',')
    ? before + after
    : undefined
}
