import type {Calendar, Reporting} from '../../../lexicons/reporting.ts'
import type {Dated} from '../../types.ts'
import {alone, type Line, surface, wordCount} from '../line.ts'
import {rangeAt} from '../range-at.ts'
import type {Word} from '../words.ts'
import type {Stage} from './phrase.ts'

const year = /^(?:1[5-9]|20)\d\d$/
const day = /^(?:[1-9]|[12]\d|3[01])(?:er)?$/
const mostWords = 26

interface Found {
  readonly from: number
  readonly to: number
  readonly key: readonly [number, number, number]
  /** Whether nothing has to open it: a stretch of time, or a year where the language needs no word before one. */
  readonly free?: true
}

/**
 * The date of a sentence, with the whole of it.
 *
 * Only a sentence of one clause and one date, or two years, tells without its grammar what happened then: the date opens it, or
 * stands behind its verb and behind no noun for another event; one without a day at the end of its clause.
 */
export function cautiousDates(stage: Stage, spoken: boolean): readonly Dated[] {
  const {line, reporting} = stage
  if (line.quoted || line.long || wordCount(line.text) > mostWords) return []
  const dates = datesOf(stage)
  const [date, second, ...more] = dates
  // "opened in 1970 and widened in 2001"
  const both = second !== undefined && second.key[2] === 0 && second.key[1] === 0
  if (date === undefined || (second && !both) || more.length > 0 || !isOneClause(stage, date)) return []
  const opens = openerOf(line, date, reporting.calendar)
  if (opens === undefined) return []
  const fronted = opens === 0
  if (!fronted && (spoken || isAnothers(line, opens, reporting.calendar))) return []
  if (!fronted && date.key[2] === 0 && !closes(stage, date)) return []
  const when = whenOf(line, date, reporting.calendar)
  const point = {
    type: 'point',
    kind: 'extract',
    text: alone(line.text),
    from: [line.sentence],
    label: when
  } as const
  return [{when, key: date.key, point}]
}

/** "seit 2018" is not the year 2018: what bounds a date belongs to it. */
function whenOf(line: Line, {from, to}: Found, {bounds}: Calendar): string {
  const bound = bounds.has(line.words[from - 1]?.lower ?? '')
  const text = surface(line, bound ? from - 1 : from, to)
  return text.replace(/^\p{Lu}(?=\p{Ll}+ )/u, (letter) => (bound ? letter.toLowerCase() : letter))
}

// "wurde 1970 feierlich eröffnet"
const mostBehind = 3

/** Whether nothing that could be dated instead stands behind a date: its clause ends, or its verb does, or another one begins. */
function closes({line: {words}, reporting}: Stage, {to, free}: Found): boolean {
  const next = words[to]
  const ends = (word: Word | undefined) =>
    word === undefined || word.kind === 'mark' || reporting.pairing.has(word.lower)
  if (ends(next)) return true
  if (!reporting.verbSecond) return false
  const rest = words.slice(to).findIndex(ends)
  const cluster = words.slice(to, to + (rest < 0 ? mostBehind + 1 : rest))
  return free === true || (cluster.length <= mostBehind && cluster.every(({capital}) => !capital))
}

function datesOf({line, reporting}: Stage): readonly Found[] {
  const found: Found[] = []
  for (let at = 0; at < line.words.length; at++) {
    const {calendar} = reporting
    const range = rangeAt(line.words, at, calendar.ranges, calendar.months)
    const date = range
      ? {from: at, ...range, free: true as const}
      : (spanAt(line, at, calendar) ?? dateAt(line, at, calendar) ?? bareYear(line, at, reporting))
    if (date === undefined) continue
    found.push(date)
    at = date.to - 1
  }
  return found
}

/** "du 10 au 12 novembre", "zwischen dem 16. und dem 18. Mai": one date, which its first day puts in order. */
function spanAt(line: Line, at: number, calendar: Calendar): Found | undefined {
  const {words} = line
  const {openers, links, fillers} = calendar.spans
  if (!openers.has(words[at]?.lower ?? '')) return undefined
  const past = (from: number, isSkipped: (word: Word) => boolean): number => {
    const word = words[from]
    return word && isSkipped(word) ? past(from + 1, isSkipped) : from
  }
  const first = past(at + 1, ({lower}) => fillers.has(lower))
  const link = past(first + 1, ({text}) => text === '.')
  if (!day.test(words[first]?.text ?? '') || !links.has(words[link]?.lower ?? '')) return undefined
  const last = dateAt(
    line,
    past(link + 1, ({lower}) => fillers.has(lower)),
    calendar
  )
  if (!last || last.key[2] === 0) return undefined
  return {
    from: at,
    to: last.to,
    key: [last.key[0], last.key[1], Number.parseInt(words[first]?.text ?? '', 10)],
    free: true
  }
}

/** "wurde 1970 eröffnet": behind a word in lower case, such as a verb, and before no noun that it could count. */
function bareYear({words}: Line, at: number, {calendar, closed, articles}: Reporting): Found | undefined {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  const isVerb =
    before?.kind === 'word' && !before.capital && !closed.has(before.lower) && !articles.has(before.lower)
  const joins = before !== undefined && calendar.ranges.links.has(before.lower)
  if (!calendar.bareYears || !year.test(word?.text ?? '') || next?.capital || !(isVerb || joins))
    return undefined
  return {from: at, to: at + 1, key: [Number(word?.text), 0, 0], free: true}
}

/** "12. Juni 2019", "1er mars 2020", "12 de junio de 2019", "Juni 2019", "2019". */
function dateAt({words}: Line, at: number, calendar: Calendar): Found | undefined {
  const text = (place: number): string => words[place]?.text ?? ''
  const month = (place: number): number => calendar.months.get(words[place]?.lower ?? '') ?? 0
  const link = (place: number): number => (calendar.links.has(words[place]?.lower ?? '') ? place + 1 : place)
  const withYear = (from: number, after: number, inMonth: number, onDay: number): Found => {
    const place = link(after)
    const named = year.test(text(place))
    return {from, to: named ? place + 1 : after, key: [named ? Number(text(place)) : 0, inMonth, onDay]}
  }
  if (day.test(text(at))) {
    const place = link(at + 1)
    return month(place) > 0 ? withYear(at, place + 1, month(place), Number.parseInt(text(at), 10)) : undefined
  }
  if (month(at) > 0) {
    const date = withYear(at, at + 1, month(at), 0)
    return date.key[0] > 0 ? date : undefined
  }
  const placed =
    calendar.openers.has(words[at - 1]?.lower ?? '') || calendar.yearWords.has(words[at - 1]?.lower ?? '')
  return year.test(text(at)) && placed ? {from: at, to: at + 1, key: [Number(text(at)), 0, 0]} : undefined
}

/** The place of the word that opens the date's phrase: "am", "im Jahr", "el"; a day of the week may stand between. */
function openerOf(
  {words}: Line,
  {from, free}: Found,
  {openers, yearWords, weekdays}: Calendar
): number | undefined {
  if (free) return from
  let at = from - 1
  while (
    at > 0 &&
    (words[at]?.text === ',' || weekdays.has(words[at]?.lower ?? '') || yearWords.has(words[at]?.lower ?? ''))
  )
    at -= 1
  return openers.has(words[at]?.lower ?? '') ? at : undefined
}

function isOneClause({line, reporting}: Stage, date: Found): boolean {
  return line.words.every((word, at) => {
    // "seit", "bis": conjunctions as well, where no date follows.
    const dates = at >= date.from - 1 && at < date.to
    if (word.quoted || (reporting.subordinators.has(word.lower) && !dates)) return false
    return word.kind !== 'mark' || /^[.%€$]$/.test(word.text) || (word.text === ',' && at === date.to)
  })
}

/** Whether one of the two words before the date is a noun for what happens: "das Treffen am 4. Mai". */
function isAnothers({words}: Line, opens: number, {events}: Calendar): boolean {
  return words
    .slice(Math.max(0, opens - 2), opens)
    .some((word) => events.some((stem) => word.lower.startsWith(stem)))
}
