import type {RangeWords} from '../../lexicons/reporting.ts'
import type {Word} from './words.ts'

/** Where a stretch of time ends, and the year and month in which it begins. */
export interface DateRange {
  readonly to: number
  readonly key: readonly [number, number, number]
}

const year = /^(?:1[5-9]|20)\d\d$/
const day = /^(?:[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?\.?$/

/** "from 2010 to 2014", "between May 1970 and the end of 2001": one date, however far its years are apart. */
export function rangeAt(
  words: readonly Word[],
  at: number,
  range: RangeWords,
  months: ReadonlyMap<string, number>
): DateRange | undefined {
  if (!range.openers.has(words[at]?.lower ?? '')) return undefined
  const first = yearFrom(words, at + 1, range, months)
  if (first === undefined) return undefined
  let link = first.to
  while (range.fillers.has(words[link]?.lower ?? '')) link += 1
  if (!range.links.has(words[link]?.lower ?? '')) return undefined
  const last = yearFrom(words, link + 1, range, months)
  return last && {to: last.to, key: [first.year, first.month, 0]}
}

// "the end of the month of May".
const most = 6

/** The year behind nothing but its day, its month and words such as "the end of". */
function yearFrom(
  words: readonly Word[],
  from: number,
  {fillers}: RangeWords,
  months: ReadonlyMap<string, number>
): {readonly to: number; readonly year: number; readonly month: number} | undefined {
  let month = 0
  for (let at = from; at < from + most; at++) {
    const {text = '', lower = ''} = words[at] ?? {}
    if (year.test(text)) return {to: at + 1, year: Number(text), month}
    month ||= months.get(lower) ?? 0
    const isPart = months.has(lower) || fillers.has(lower) || day.test(text) || text === '.'
    if (!isPart) return undefined
  }
  return undefined
}
