import type {Clauses} from '../lexicons/clauses.ts'
import {topCommas} from './commas.ts'
import {doubleMarks} from './double-marks.ts'
import {isAttribution, isCondition} from './guards.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {upperFirst} from './statement.ts'
import {readTokens} from './tokens.ts'

/**
 * "While A, B" as its two halves, which it both asserts; one text, unchanged, when either may not stand alone.
 *
 * Only with one comma before B, when both halves surely have subject and verb, A does not open with a pronoun, and no
 * quotation is near.
 */
export function splitConcession(text: string, clauses: Clauses): readonly string[] {
  const conjunction = readTokens(text.slice(0, 12))[0]
  if (!conjunction || !clauses.concessions.has(conjunction.word) || /["“”]/.test(doubleMarks(text)))
    return [text]
  const comma = topCommas(text)[0]
  if (comma === undefined) return [text]
  const first = text.slice(conjunction.end, comma).trim()
  const second = text.slice(comma + 1).trim()
  return standsAsFirst(first, clauses) && standsAsSecond(second, clauses)
    ? [upperFirst(first), upperFirst(second)]
    : [text]
}

function standsAsFirst(half: string, clauses: Clauses): boolean {
  const words = readTokens(half)
  if (words.length <= 3 || clauses.pronouns.has(words[0]?.word ?? '') || words.some(isCondition)) return false
  // "While scientists say A, B": B would lose who says the first half.
  if (words.some(isAttribution)) return false
  // "such as A, B" and "including A, B": the comma may belong to the list.
  if (clauses.examples.some((phrase) => half.includes(` ${phrase} `))) return false
  return hasFiniteVerb(half, clauses)
}

function standsAsSecond(half: string, clauses: Clauses): boolean {
  const words = readTokens(half)
  const opener = words[0]?.word ?? ''
  if (words.length <= 4 || clauses.subordinators.has(opener) || clauses.coordinators.has(opener)) return false
  // A comma near the start makes a list of the first one, and a speaker at the end speaks both halves.
  const comma = topCommas(half)[0]
  if (comma !== undefined && readTokens(half.slice(0, comma)).length <= 4) return false
  const tail = readTokens(half.slice(half.lastIndexOf(',') + 1))
  if (half.includes(',') && tail.some(({word}) => clauses.saying.has(word) && !word.endsWith('ing')))
    return false
  return hasFiniteVerb(half, clauses)
}
