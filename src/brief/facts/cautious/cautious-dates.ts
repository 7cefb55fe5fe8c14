import type {Calendar} from '../../../lexicons/reporting.ts'
import type {Dated} from '../../types.ts'
import {alone, type Line, surface, wordCount} from '../line.ts'
import type {Stage} from './phrase.ts'

const year = /^(?:1[5-9]|20)\d\d$/
const day = /^(?:[1-9]|[12]\d|3[01])(?:er)?$/
const mostWords = 26

interface Found {
  readonly from: number
  readonly to: number
  readonly key: readonly [number, number, number]
}

/**
 * The date of a sentence, with the whole of it.
 *
 * Only a sentence of one clause and one date tells without its grammar what happened then: the date opens it, or a day
 * stands behind its verb and behind no noun for another event.
 */
export function cautiousDates(stage: Stage, spoken: boolean): readonly Dated[] {
  const {line, reporting} = stage
  if (line.quoted || line.long || wordCount(line.text) > mostWords) return []
  const dates = datesOf(line, reporting.calendar)
  const [date] = dates
  if (date === undefined || dates.length > 1 || !isOneClause(stage, date)) return []
  const opens = openerOf(line, date, reporting.calendar)
  if (opens === undefined) return []
  const fronted = opens === 0
  if (!fronted && (spoken || date.key[2] === 0 || isAnothers(line, opens, reporting.calendar))) return []
  const when = surface(line, date.from, date.to)
  const point = {
    type: 'point',
    kind: 'extract',
    text: alone(line.text),
    from: [line.sentence],
    label: when
  } as const
  return [{when, key: date.key, point}]
}

function datesOf(line: Line, calendar: Calendar): readonly Found[] {
  const found: Found[] = []
  for (let at = 0; at < line.words.length; at++) {
    const date = dateAt(line, at, calendar)
    if (date === undefined) continue
    found.push(date)
    at = date.to - 1
  }
  return found
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
  {from}: Found,
  {openers, yearWords, weekdays}: Calendar
): number | undefined {
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
    if (word.quoted || reporting.subordinators.has(word.lower)) return false
    return word.kind !== 'mark' || /^[.%€$]$/.test(word.text) || (word.text === ',' && at === date.to)
  })
}

/** Whether one of the two words before the date is a noun for what happens: "das Treffen am 4. Mai". */
function isAnothers({words}: Line, opens: number, {events}: Calendar): boolean {
  return words
    .slice(Math.max(0, opens - 2), opens)
    .some((word) => events.some((stem) => word.lower.startsWith(stem)))
}
