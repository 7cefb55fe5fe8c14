import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import type {Numeral} from './numerals.ts'

/** Whether a number says only with another what is so: an end of a range, a choice, what something was taken from, what it was before. */
export function isHalfOf(line: Line, place: Pick<Numeral, 'from' | 'to'>, grammar: Grammar): boolean {
  return (
    isRangeEnd(line, place, grammar) ||
    isWhole(line, place.from, grammar) ||
    isPast(line, place.from, grammar)
  )
}

/** "seven or eight per cent", "18 to 23 feet", "between 5 and 7"; "rose from five to six" ends at six. */
function isRangeEnd({words}: Line, {from, to}: Pick<Numeral, 'from' | 'to'>, grammar: Grammar): boolean {
  const {coordinators, numbers, rangeEnds, rangeOpeners} = grammar
  const isBare = (at: number) => words[at]?.kind === 'number' || numbers.has(words[at]?.lower ?? '')
  // A sign of money stands before its number.
  const isNumber = (at: number) =>
    isBare(at) || (words[at]?.kind === 'mark' && isGlued(words, at) && isBare(at + 1))
  const joins = (at: number) => coordinators.has(words[at]?.lower ?? '')
  const before = words[from - 1]?.lower ?? ''
  if (isNumber(from - 2) && joins(from - 1) && !rangeOpeners.has(before)) return true
  if (isNumber(from - 2) && rangeEnds.has(before)) return !rangeOpeners.has(words[from - 3]?.lower ?? '')
  return isNumber(to + 1) && (rangeEnds.has(words[to]?.lower ?? '') || joins(to)) && rangeOpeners.has(before)
}

/** Whether nothing stands between a word and the next. */
function isGlued(words: Line['words'], at: number): boolean {
  return words[at]?.end === words[at + 1]?.start
}

// "12 of the state's 41 pledged delegates": so many words may stand before the whole.
const farthestPart = 4

/**
 * "12 of the state’s 41 delegates", "the second of three terms", "nine out of ten": the news is the part, and the number of the whole
 * would stand for it.
 */
function isWhole(
  {words}: Line,
  from: number,
  {groupOf, numbers, ordinals, ratioLinks, one}: Grammar
): boolean {
  const lower = (at: number) => words[at]?.lower ?? ''
  const counts = (at: number) => words[at]?.kind === 'number' || numbers.has(lower(at))
  for (let at = from - 1; at > from - farthestPart && at > 0; at--) {
    if (words[at]?.kind === 'mark') return false
    if (!groupOf.has(lower(at))) continue
    const part = ratioLinks.has(lower(at - 1)) ? at - 2 : at - 1
    // "one of over two hundred" is told for its whole.
    const single = at === from - 1 && (one.has(lower(part)) || ordinals.has(lower(part)))
    return counts(part) || single
  }
  // "one in three drivers", "six in ten"
  return (
    ratioLinks.has(lower(from - 1)) &&
    (one.has(lower(from - 2)) || (counts(from - 2) && isRound(lower(from))))
  )
}

/** What a share is told of: "in ten", "in 100". */
function isRound(lower: string): boolean {
  return /^(?:10+|ten|hundred|thousand)$/.test(lower)
}

/** "a previous 93", "an earlier toll of 27". */
function isPast({words}: Line, from: number, {superseded, groupOf}: Grammar): boolean {
  const of = groupOf.has(words[from - 1]?.lower ?? '')
  return superseded.has(words[from - (of ? 3 : 1)]?.lower ?? '')
}

/**
 * "£61.9 million, compared with £52 million", "14 per cent, or 11 per cent at constant rates", "minus £6 million, after £22 million
 * a year before": beside another number, what it is held against.
 */
export function isCompared(
  {words}: Line,
  from: number,
  {determiners, heldAgainst, qualifiers}: Grammar
): boolean {
  // "up from a 4.2% increase"
  const before = words.slice(0, determiners.has(words[from - 1]?.lower ?? '') ? from - 1 : from)
  const told = before.some(({kind, text}) => kind === 'number' && !/^(?:19|20)\d\d$/.test(text))
  const spoken = before.map(({lower}) => lower).join(' ')
  const bare = qualifiers.find((one) => spoken.endsWith(` ${one}`))
  const lead = bare === undefined ? spoken : spoken.slice(0, -bare.length - 1)
  return told && heldAgainst.some((phrase) => lead.endsWith(` ${phrase}`))
}
