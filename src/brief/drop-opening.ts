import type {Clauses} from '../lexicons/clauses.ts'
import {topCommas} from './commas.ts'
import {isAttribution, isNumber} from './guards.ts'
import {isByTheWay} from './is-by-the-way.ts'
import {isOneOf} from './is-one-of.ts'
import {mayBePast} from './may-be-past.ts'
import {mayHaveVerb} from './may-have-verb.ts'
import {upperFirst} from './statement.ts'
import {readTokens} from './tokens.ts'

/** A sentence without what opens it and says where something was said, or what it came with: "In a statement, …", "In honour of the guests, …". */
export function dropOpening(text: string, clauses: Clauses): string {
  const [comma] = topCommas(text)
  if (comma === undefined) return text
  const opening = text.slice(0, comma)
  const rest = text.slice(comma + 1).trim()
  const isIdle = opens(opening, clauses) || (isUtterance(opening, clauses) && isSaid(rest))
  const [subject] = readTokens(rest)
  if (!isIdle || isOneOf(clauses.pronouns, subject) || isOneOf(clauses.subordinators, subject)) return text
  // "In support of the vote, the party has 60 seats": what holds of that time alone stays with it.
  if (
    readTokens(rest).some(isNumber) ||
    !readTokens(rest).some(({word}) => mayBePast(word, clauses) || clauses.saying.has(word))
  )
    return text
  return startsClause(rest, clauses) && isByTheWay(text, [0, comma], rest, clauses) ? upperFirst(rest) : text
}

function opens(opening: string, {openings}: Clauses): boolean {
  const lower = opening.toLowerCase()
  return openings.some((phrase) => lower.startsWith(`${phrase} `))
}

/** "In a statement", "At a news conference on Monday"; not "In a report on wages", which may be all that it speaks of. */
function isUtterance(
  opening: string,
  {utterances, fronts, someArticles, days, beforeDays}: Clauses
): boolean {
  const words = readTokens(opening)
  const last = words.findLastIndex(({word}) => utterances.has(word))
  const behind = words.slice(last + 1).every(({word}) => days.has(word) || beforeDays.has(word))
  return (
    last > 0 && last <= 4 && behind && isOneOf(fronts, words[0]) && someArticles.has(words[1]?.word ?? '')
  )
}

function isSaid(rest: string): boolean {
  return readTokens(rest).some(isAttribution)
}

/** A verb before the next comma, or a name: no list of openings. */
function startsClause(rest: string, clauses: Clauses): boolean {
  const [comma = rest.length] = topCommas(rest)
  return mayHaveVerb(rest.slice(0, comma), clauses)
}
