import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import {rangeAt} from './range-at.ts'

/** A date as places among the words of a line. */
export interface DatePlace {
  readonly from: number
  readonly to: number
  readonly key: readonly [number, number, number]
}

const year = /^(?:1[5-9]|20)\d\d$/
const day = /^\d{1,2}(?:st|nd|rd|th)?$/

/** "12 September 2019", "September 12, 2019", "September 2019", "2019". */
export function dateAt(line: Line, at: number, grammar: Grammar): DatePlace | undefined {
  const {words} = line
  const lower = words[at]?.lower ?? ''
  if (words[at]?.kind !== 'number' && !grammar.months.has(lower) && !grammar.rangeOpeners.has(lower))
    return undefined
  const month = (place: number): number =>
    words[place]?.capital === true ? (grammar.months.get(words[place]?.lower ?? '') ?? 0) : 0
  const isDay = (place: number): boolean =>
    day.test(words[place]?.text ?? '') && Number.parseInt(words[place]?.text ?? '0', 10) <= 31
  const yearAfter = (place: number): number =>
    words[place]?.text === ',' && year.test(words[place + 1]?.text ?? '')
      ? place + 1
      : year.test(words[place]?.text ?? '')
        ? place
        : -1
  const {rangeOpeners: openers, rangeLinks: links, rangeFillers: fillers} = grammar
  const range = rangeAt(words, at, {openers, links, fillers}, grammar.months)
  if (range !== undefined) return {from: at, ...range}
  if (isDay(at) && month(at + 1) > 0)
    return withYear(at, at + 2, month(at + 1), number(words[at]?.text), yearAfter(at + 2))
  if (month(at) > 0 && isDay(at + 1))
    return withYear(at, at + 2, month(at), number(words[at + 1]?.text), yearAfter(at + 2))
  if (month(at) > 0 && year.test(words[at + 1]?.text ?? ''))
    return {from: at, to: at + 2, key: [number(words[at + 1]?.text), month(at), 0]}
  if (!year.test(words[at]?.text ?? '')) return undefined
  return isYear(line, at, grammar) ? {from: at, to: at + 1, key: [number(words[at]?.text), 0, 0]} : undefined

  function withYear(from: number, to: number, inMonth: number, onDay: number, atYear: number): DatePlace {
    const named = number(words[atYear]?.text)
    return {from, to: atYear < 0 ? to : atYear + 1, key: [atYear < 0 ? 0 : named, inMonth, onDay]}
  }
}

function number(text: string | undefined): number {
  return Number.parseInt(text ?? '', 10) || 0
}

/** Four digits are a year after a word that places it, or between an owner and a noun for an event. */
function isYear(line: Line, at: number, grammar: Grammar): boolean {
  const before = line.words[at - 1]?.lower ?? ''
  const after = line.words[at + 1]
  const placed =
    grammar.datePlaces.has(before) || grammar.dateBounds.has(before) || grammar.fronted.has(before)
  const free =
    after === undefined ||
    after.kind === 'mark' ||
    grammar.closed.has(after.lower) ||
    grammar.connectives.has(after.lower)
  return (placed && free) || eventAfter(line, at, grammar) !== undefined
}

/** "her 2016 visit": the place after the event's noun. */
export function eventAfter(line: Line, at: number, grammar: Grammar): number | undefined {
  const before = line.words[at - 1]?.lower ?? ''
  // "The 2020 election" names it, and tells nothing of what happened.
  const opened = grammar.possessives.has(before) || line.words[at - 1]?.possessive === true
  if (!opened) return undefined
  let end: number | undefined
  for (let place = at + 1; place <= at + 5; place++) {
    const word = line.words[place]
    if (word?.kind !== 'word' || grammar.closed.has(word.lower)) break
    if (grammar.events.has(word.lower)) end = place + 1
  }
  return end
}
