import type {Clauses} from '../lexicons/clauses.ts'
import {checkPoint} from './check-point.ts'
import {topCommas} from './commas.ts'
import {hasCapital} from './guards.ts'
import {isGerund} from './is-gerund.ts'
import {isOneOf} from './is-one-of.ts'
import {mayStand} from './may-stand.ts'
import {upperFirst} from './statement.ts'
import type {Point} from './statement-types.ts'
import {readTokens} from './tokens.ts'

/** A cut leaves at least so many characters: less says nothing. */
const leastLetters = 24

/**
 * The point in at most `max` characters, cut only where nothing guarded goes; undefined when that cannot be done.
 *
 * A leading date goes first; then the text ends before its last ", which …", ", with …" or ", -ing …", or before "after",
 * "amid", "despite". A label does not follow into a title, so neither does a point that needs one.
 */
export function headline(point: Point, max: number, clauses?: Clauses): Point | undefined {
  if (/[?:]$/.test(point.text) || point.text.length > 1000) return undefined
  const bare = asHeadline(point, point.text)
  if (checkPoint(bare) !== undefined) return undefined
  if (!clauses) return bare.text.length <= max ? bare : undefined
  const undated = asHeadline(point, withoutDate(bare.text, clauses))
  const start = checkPoint(undated) === undefined ? undated : bare
  if (start.text.length <= max) return start
  const ends = endsOf(start.text, clauses).filter((end) => end >= leastLetters && end <= max)
  return ends
    .sort((a, b) => b - a)
    .map((end) => asHeadline(point, start.text.slice(0, end)))
    .find(
      (one) => mayStand(one.text, clauses) && !breaksOff(one.text, clauses) && checkPoint(one) === undefined
    )
}

/** "…, and comes": the cut left too little of a clause that was joined. */
function breaksOff(text: string, {coordinators}: Clauses): boolean {
  const comma = topCommas(text).at(-1)
  const last = comma === undefined ? [] : readTokens(text.slice(comma))
  return last.length > 0 && last.length <= leastJoined && coordinators.has(last[0]?.word ?? '')
}

const leastJoined = 3

function asHeadline(point: Point, text: string): Point {
  return {
    type: 'point',
    kind: point.kind,
    text: upperFirst(text.trim().replace(/[,;:]$/, '')),
    from: point.from
  }
}

/** "On Monday, …", "On Monday in Lima, …": the text after the date, and after the place beside it. */
function withoutDate(text: string, {dateWords}: Clauses): string {
  // "On March 21, 2025, …": the comma within a date does not end it.
  const [withYear = ''] = /^[^,]{3,30}, (?:1[5-9]|20)\d\d(?=, )/.exec(text) ?? []
  const comma = withYear.length > 0 ? withYear.length : text.indexOf(', ')
  if (comma < 0 || comma > 50) return text
  const words = readTokens(text.slice(0, comma))
  const date = words.findIndex(({word}) => !dateWords.has(word) && !/^\d+$/.test(word))
  const place = date < 0 ? [] : words.slice(date)
  const isDated = date !== 0 && words.length - place.length <= 5
  return isDated && place.length <= 3 && place.every((one) => hasCapital(one)) ? text.slice(comma + 2) : text
}

/**
 * Where the text may end: before its last segment, when that hangs on what stands before, then before the one that is last
 * then; and before words such as "amid".
 */
function endsOf(text: string, clauses: Clauses): readonly number[] {
  const comma = topCommas(text).at(-1)
  const opener = comma === undefined ? undefined : readTokens(text.slice(comma))[0]
  const hangs =
    isOneOf(clauses.relatives, opener) ||
    isOneOf(clauses.headlineStops, opener) ||
    (opener !== undefined && isGerund(opener, clauses))
  const stops = readTokens(text.slice(comma ?? 0))
    .filter(({word, start}) => start > 0 && clauses.breaksHeadline.has(word))
    .map(({start}) => start + (comma ?? 0) - 1)
  return comma !== undefined && hangs ? [comma, ...stops, ...endsOf(text.slice(0, comma), clauses)] : stops
}
