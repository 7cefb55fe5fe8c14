import type {Clauses} from '../lexicons/clauses.ts'
import {doubleMarks} from './double-marks.ts'
import {isAttribution, isCondition, isHedge, isNegation, isNumber} from './guards.ts'
import {isOneOf} from './is-one-of.ts'
import {readTokens, type Token} from './tokens.ts'

/** Fewer words left say too little. */
const leastLeft = 6

/**
 * Whether a segment of a sentence holds nothing that may be its point or turn it: no number, negation, hedge, limit,
 * condition, contrast, verb of saying, quotation or bracket; and leaves enough of it.
 *
 * @param rest
 *   The sentence without it.
 * @param isInner
 *   Whether it stands between a subject and its verb, and may be longer than the rest.
 */
export function isByTheWay(
  text: string,
  [start, end]: readonly [number, number],
  rest: string,
  clauses: Clauses,
  isInner = false
): boolean {
  const segment = readTokens(text.slice(start, end))
  const left = readTokens(rest).length
  if (segment.length < leastGone || left < leastLeft) return false
  if (!isInner && segment.length > left && left < enoughLeft) return false
  if (/["“”„«»()]/.test(doubleMarks(text).slice(start, end))) return false
  return !segment.some((token) => isGuarded(token, clauses))
}

const leastGone = 3

/** So many words say something without the rest, however long that is. */
const enoughLeft = 10

function isGuarded(token: Token, clauses: Clauses): boolean {
  return (
    isNumber(token) ||
    isNegation(token) ||
    isHedge(token) ||
    isCondition(token) ||
    isAttribution(token) ||
    isOneOf(clauses.saying, token) ||
    clauses.turning.has(token.word)
  )
}
