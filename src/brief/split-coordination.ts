import type {Clauses} from '../lexicons/clauses.ts'
import {topCommas} from './commas.ts'
import {isAttribution, isCondition} from './guards.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {holdsQuotation} from './holds-quotation.ts'
import {isOneOf} from './is-one-of.ts'
import {upperFirst} from './statement.ts'
import {readTokens} from './tokens.ts'

/** A sentence of fewer words is one statement. */
const longEnough = 14

/** A half of fewer words says too little alone. */
const leastWords = 5

/**
 * "A, and B" or "A; B" as its two main clauses; one text, unchanged, where either may not stand alone.
 *
 * Only at the one comma or semicolon of the sentence, when both halves surely have subject and verb, nobody is quoted or
 * said to say anything, no condition or subordinate clause of the first could reach into the second, and the second does
 * not open with a pronoun.
 */
export function splitCoordination(text: string, clauses: Clauses): readonly string[] {
  const words = readTokens(text)
  if (words.length < longEnough || /[()]/.test(text) || holdsQuotation(text)) return [text]
  if (words.some((one) => isAttribution(one) || isCondition(one) || isOneOf(clauses.saying, one)))
    return [text]
  const halves = halvesOf(text, clauses)
  if (!halves) return [text]
  const [first, second] = halves
  return isMain(first, clauses) && !hasSubordinate(first, clauses) && isMain(second, clauses)
    ? [upperFirst(first), upperFirst(second)]
    : [text]
}

function halvesOf(text: string, clauses: Clauses): readonly [string, string] | undefined {
  const commas = topCommas(text)
  const semicolon = text.indexOf('; ')
  if (semicolon >= 0 && commas.length === 0) return [text.slice(0, semicolon), text.slice(semicolon + 2)]
  const [comma, another] = commas
  if (comma === undefined || another !== undefined || semicolon >= 0) return undefined
  const rest = text.slice(comma + 1)
  const conjunction = readTokens(rest.slice(0, 8))[0]
  if (!conjunction || !clauses.joins.has(conjunction.word)) return undefined
  return [text.slice(0, comma), rest.slice(conjunction.end).trim()]
}

function isMain(half: string, clauses: Clauses): boolean {
  const words = readTokens(half)
  const {pronouns, subordinators, coordinators, pointers, fronts} = clauses
  const opens = [pronouns, subordinators, coordinators, pointers, fronts].some((set) =>
    isOneOf(set, words[0])
  )
  // "… trägt sie selbst": who that is stands in the other half.
  const after = words.some(
    (one, at) => clauses.subjects.has(one.word) && isOneOf(clauses.finite, words[at - 1])
  )
  return words.length >= leastWords && !opens && !after && hasFiniteVerb(half, clauses)
}

function hasSubordinate(half: string, clauses: Clauses): boolean {
  return readTokens(half).some((token) => isOneOf(clauses.subordinators, token))
}
