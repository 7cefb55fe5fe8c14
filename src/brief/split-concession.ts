import type {Clauses} from '../lexicons/clauses.ts'
import {topCommas} from './commas.ts'
import {concessionOf} from './concession-of.ts'
import {isAttribution, isCondition} from './guards.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {holdsQuotation} from './holds-quotation.ts'
import {isOneOf} from './is-one-of.ts'
import {upperFirst} from './statement.ts'
import {readTokens} from './tokens.ts'

/**
 * "While A, B" as its two halves, which it both asserts; one text, unchanged, when either may not stand alone.
 *
 * Only with one comma before B, when both halves surely have subject and verb, A does not open with a pronoun, and no
 * quotation is near.
 */
export function splitConcession(text: string, clauses: Clauses): readonly string[] {
  const conjunction = concessionOf(text, clauses)
  if (conjunction === undefined || holdsQuotation(text)) return [text]
  const comma = topCommas(text)[0]
  if (comma === undefined) return [text]
  const first = text.slice(conjunction.length, comma).trim()
  const second = text.slice(comma + 1).trim()
  return standsAsFirst(first, clauses) && standsAsSecond(second, clauses)
    ? [upperFirst(first), upperFirst(second)]
    : [text]
}

function standsAsFirst(half: string, clauses: Clauses): boolean {
  const words = readTokens(half)
  if (words.length <= 3 || isOneOf(clauses.pronouns, words[0]) || words.some(isCondition)) return false
  // "While scientists say A, B": B would lose who says the first half.
  if (words.some(isAttribution)) return false
  // "such as A, B" and "including A, B": the comma may belong to the list.
  if (clauses.examples.some((phrase) => half.includes(` ${phrase} `))) return false
  return hasFiniteVerb(half, clauses)
}

function standsAsSecond(half: string, clauses: Clauses): boolean {
  const words = readTokens(half)
  const [opener] = words
  if (words.length <= 4 || isOneOf(clauses.subordinators, opener) || isOneOf(clauses.coordinators, opener))
    return false
  // A comma near the start makes a list of the first one, and a speaker at the end speaks both halves.
  const comma = topCommas(half)[0]
  if (comma !== undefined && readTokens(half.slice(0, comma)).length <= 4) return false
  const tail = readTokens(half.slice(half.lastIndexOf(',') + 1))
  if (half.includes(',') && tail.some(({word}) => clauses.saying.has(word) && !word.endsWith('ing')))
    return false
  return hasFiniteVerb(half, clauses)
}
