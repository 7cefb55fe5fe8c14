import type {Clauses} from '../lexicons/clauses.ts'
import {topCommas} from './commas.ts'
import {isAttribution, isCondition} from './guards.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {holdsQuotation} from './holds-quotation.ts'
import {isOneOf} from './is-one-of.ts'
import {mayBePast} from './may-be-past.ts'
import {upperFirst} from './statement.ts'
import {readTokens, type Token} from './tokens.ts'

/** A sentence of fewer words is one statement. */
const longEnough = 14

/** A half of fewer words says too little alone. */
const leastWords = 5

/**
 * "A, and B" or "A; B" as its two main clauses; one text, unchanged, where either may not stand alone.
 *
 * Only at the one semicolon of the sentence or a comma before "and", when both halves surely have subject and verb, nobody is
 * quoted or said to say anything but in the second, no condition or subordinate clause of the first could reach into the
 * second, and the second does not open with a pronoun.
 */
export function splitCoordination(text: string, clauses: Clauses): readonly string[] {
  const words = readTokens(text)
  if (words.length < longEnough || /[()]/.test(text) || holdsQuotation(text) || words.some(isCondition))
    return [text]
  const halves = halvesOf(text, clauses)
  if (!halves) return [text]
  const [first, second] = halves
  const parts =
    isMain(first, clauses) &&
    !hasSubordinate(first, clauses) &&
    !speaks(first, clauses) &&
    isMain(second, clauses) &&
    !speaksOfBoth(second, clauses)
  return parts ? [upperFirst(first), upperFirst(second)] : [text]
}

function halvesOf(text: string, clauses: Clauses): readonly [string, string] | undefined {
  const [first, second, ...others] = text.split('; ')
  if (first !== undefined && second !== undefined) return others.length === 0 ? [first, second] : undefined
  const [comma, another] = topCommas(text)
  if (comma === undefined || another !== undefined) return undefined
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
  return (
    words.length >= leastWords &&
    !opens &&
    !after &&
    !opensWithVerb(words, clauses) &&
    isOneClause(half, clauses)
  )
}

/** "comes after the war", "gained 3 per cent": its subject stands in the other half. What may be a noun is taken for none where a noun would not stand. */
function opensWithVerb([first, second]: readonly Token[], clauses: Clauses): boolean {
  if (!first || /^\p{Lu}/u.test(first.text)) return false
  const mayBePresent = clauses.presentEndings.some((ending) => first.word.endsWith(ending))
  const isBefore = [clauses.subordinators, clauses.fronts, clauses.definite].some((set) =>
    isOneOf(set, second)
  )
  return isOneOf(clauses.finite, first) || mayBePast(first.word, clauses) || (mayBePresent && isBefore)
}

/** A verb before its first comma: what opens with "On Friday, …" may speak of both halves; and none behind one, as a list of clauses has. */
function isOneClause(half: string, clauses: Clauses): boolean {
  const [comma = half.length] = topCommas(half)
  return hasFiniteVerb(half.slice(0, comma), clauses) && !hasFiniteVerb(half.slice(comma), clauses)
}

function hasSubordinate(half: string, clauses: Clauses): boolean {
  const words = readTokens(half)
  const verbs = words.filter((one) => isOneOf(clauses.finite, one)).length
  // "since the war" is no clause where the half has one verb.
  const isPhrase = ({word}: Token) => verbs === 1 && clauses.alsoPrepositions.has(word)
  return words.some((one) => isOneOf(clauses.subordinators, one) && !isPhrase(one))
}

function speaks(half: string, clauses: Clauses): boolean {
  return readTokens(half).some((one) => isAttribution(one) || isOneOf(clauses.saying, one))
}

/** "…, the mayor said", "… according to the mayor": whoever is named behind what is said speaks both halves. */
function speaksOfBoth(second: string, clauses: Clauses): boolean {
  const words = readTokens(second)
  const at = words.findIndex((one) => isAttribution(one) || isOneOf(clauses.saying, one))
  if (at < 0) return false
  const [comma = second.length] = topCommas(second)
  const behind = words.slice(at + 1)
  const isBefore =
    (words[at]?.start ?? 0) < comma && !hasFiniteVerb(second.slice(0, words[at]?.start), clauses)
  return (
    !isBefore ||
    behind.length < leastSaid ||
    behind.some((one) => isAttribution(one)) ||
    words[at]?.word === 'according'
  )
}

/** "officials said on Monday" says it of what stands before. */
const leastSaid = 5
