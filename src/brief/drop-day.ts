import type {Clauses} from '../lexicons/clauses.ts'
import {isNumber} from './guards.ts'
import {isCount} from './is-count.ts'
import {upperFirst} from './statement.ts'
import {readTokens} from './tokens.ts'

/**
 * A sentence without the day of the week that it opens with: "On Monday, …", "Yesterday afternoon, …".
 *
 * A slide is read on another day, so that it says little there. A date and the day of a count stay: counts of two days
 * side by side would contradict each other.
 */
export function dropDay(text: string, clauses: Clauses): string {
  const {days, beforeDays, dateWords, dayPointers, today} = clauses
  const tokens = readTokens(text)
  const first = tokens.findIndex(({word}) => !days.has(word) && !beforeDays.has(word))
  const next = tokens[first]
  const isDay = tokens.slice(0, first).some(({word}) => days.has(word))
  // "Friday, 29 March": a dateline.
  const isDate = next && (dateWords.has(next.word) || /^\d/.test(next.word))
  if (!next || !isDay || isDate || text.slice(tokens[first - 1]?.end, next.start) !== ', ') return text
  const rest = tokens.slice(first)
  const without = text.slice(next.start)
  const mustStay =
    rest.some(({word}) => dayPointers.has(word)) ||
    opensPhrase(without) ||
    isCount(rest, clauses) ||
    // "Today the mill employs 12 people" may stand beside what it once did.
    (today.has(tokens[0]?.word ?? '') && rest.some(isNumber))
  return mustStay ? text : upperFirst(without)
}

/** "On Monday, somewhat after noon, …": what follows says more of the day. */
function opensPhrase(rest: string): boolean {
  const [first = ''] = rest.split(', ')
  return first.length < rest.length && first === first.toLowerCase()
}
