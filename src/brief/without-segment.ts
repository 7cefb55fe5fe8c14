import type {Clauses} from '../lexicons/clauses.ts'
import {topCommas} from './commas.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {isByTheWay} from './is-by-the-way.ts'
import {isOneOf} from './is-one-of.ts'
import {mayBePast} from './may-be-past.ts'
import {mayStand} from './may-stand.ts'
import {readTokens} from './tokens.ts'

/**
 * A sentence without what stands behind a comma, up to the next or to its end; undefined where that may be its point, or where
 * what is left may be no sentence.
 */
export function withoutSegment(
  text: string,
  [start, end]: readonly [number, number],
  clauses: Clauses
): string | undefined {
  const isInner = end < text.length
  const before = text.slice(0, start)
  const rest = isInner
    ? joined(before, text.slice(end + 1), clauses)
    : before + (/[.!?]$/.exec(text)?.[0] ?? '')
  if (rest === undefined || !(isInner || mayStand(rest, clauses))) return undefined
  return isByTheWay(text, [start, end], rest, clauses, isInner) ? rest : undefined
}

/** A subject and what goes on with its verb; undefined where it may not: then it is a list, or a comma belongs to something else. */
function joined(before: string, after: string, clauses: Clauses): string | undefined {
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
