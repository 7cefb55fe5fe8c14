import type {Clauses} from '../lexicons/clauses.ts'
import {topCommas} from './commas.ts'
import {doubleMarks} from './double-marks.ts'
import type {Facts} from './facts/types.ts'
import {isAttribution, isCondition, isHedge, isNegation, isNumber} from './guards.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {isGerund} from './is-gerund.ts'
import {isOneOf} from './is-one-of.ts'
import {readTokens, type Token} from './tokens.ts'

/** Below this many words a clause is not worth the risk: relatives carry the news in one of ten cuts. */
const longEnough = 24

/**
 * A long sentence without its last relative or participle clause, where that surely says something by the way.
 *
 * The sentence as it is when the clause holds a number, a negation, a hedge, a verb of saying or a quotation, when it is
 * more than six tenths as long as the rest, when the rest has no verb that is surely finite, or when the sentence is
 * a claim: there the clause may be the point.
 */
export function dropSegment(text: string, facts: Facts, clauses: Clauses): string {
  if (facts.claim || !text.includes(', ') || readTokens(text).length < longEnough) return text
  const commas = topCommas(text)
  for (let at = commas.length - 1; at >= 0; at--) {
    const start = commas[at] ?? 0
    const end = commas[at + 1] ?? text.length
    const rest = withoutSegment(text, start, end, clauses)
    if (rest !== undefined && mayGo(text, start, end, rest, clauses)) return rest
  }
  return text
}

function mayGo(text: string, start: number, end: number, rest: string, clauses: Clauses): boolean {
  const segment = readTokens(text.slice(start + 1, end))
  const opener = segment[0]
  if (!opener || segment.length < 3 || segment.some((token) => isGuarded(token, clauses))) return false
  if (/["“”„«»()]/.test(doubleMarks(text).slice(start, end))) return false
  const relative = isOneOf(clauses.relatives, opener)
  if (!relative && !(end === text.length && isParticiple(opener, segment[1], clauses))) return false
  if (relative && countRelatives(text, clauses) > 1) return false
  if (!relative && followsParticiple(text.slice(0, start), clauses)) return false
  return segment.length <= 0.6 * readTokens(rest).length && hasFiniteVerb(rest, clauses)
}

/** A clause in the middle can go only where the sentence goes on with its verb: else it is a list, or the comma belongs to something else. */
function withoutSegment(text: string, start: number, end: number, clauses: Clauses): string | undefined {
  const before = text.slice(0, start)
  if (end === text.length) return before + (/[.!?]$/.exec(text)?.[0] ?? '')
  const after = text.slice(end + 1)
  return isOneOf(clauses.finite, readTokens(after.slice(0, 20))[0]) ? before + after : undefined
}

function isGuarded(token: Token, clauses: Clauses): boolean {
  return (
    isNumber(token) ||
    isNegation(token) ||
    isHedge(token) ||
    isCondition(token) ||
    isAttribution(token) ||
    isOneOf(clauses.saying, token)
  )
}

/** "raising concerns"; not "including", and not the list "eating and drinking". */
function isParticiple(opener: Token, next: Token | undefined, clauses: Clauses): boolean {
  return isGerund(opener, clauses) && !clauses.coordinators.has(next?.word ?? '')
}

function countRelatives(text: string, clauses: Clauses): number {
  return topCommas(text).filter((at) => isOneOf(clauses.relatives, readTokens(text.slice(at, at + 12))[0]))
    .length
}

/** "Winning the toss, choosing to bat, …" is a list of participles: none of it is by the way. */
function followsParticiple(before: string, clauses: Clauses): boolean {
  const ends = ({word}: Token) => clauses.gerundEndings.some((ending) => word.endsWith(ending))
  const segment = readTokens(before.slice(before.lastIndexOf(',') + 1))
  const joined = segment.slice(-3).some((token, at, last) => {
    const link = segment[segment.length - last.length + at - 1]
    return ends(token) && clauses.coordinators.has(link?.word ?? '')
  })
  return joined || (segment[0] !== undefined && ends(segment[0]))
}
