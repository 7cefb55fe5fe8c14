import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import type {Numeral} from './numerals.ts'

/** Whether a number counts something: no year, day, time, age, rank, name, score or conversion in brackets. */
export function isFigure(line: Line, {from, to, kind, size}: Numeral, grammar: Grammar | undefined): boolean {
  if (grammar !== undefined && isHalfOf(line, {from, to}, grammar)) return false
  if (grammar !== undefined && (kind === 'money' || kind === 'share') && isCompared(line, from, grammar))
    return false
  if (kind === 'money' || kind === 'share') return !inBrackets(line, from)
  if (grammar === undefined) return false
  const before = line.words[from - 1]
  const after = line.words[to]
  const earlier = before?.lower ?? ''
  const later = after?.lower ?? ''
  const digits = line.words[from]?.kind === 'number'
  const text = line.words[from]?.text ?? ''
  if (inBrackets(line, from) || size === 1 || (size === 0 && kind !== 'vague')) return false
  if (
    grammar.numbering.has(earlier) ||
    grammar.ages.has(earlier) ||
    grammar.clock.has(later) ||
    grammar.ages.has(later)
  )
    return false
  if (
    grammar.months.has(earlier) ||
    grammar.months.has(later) ||
    before?.text === '#' ||
    before?.text === '-'
  )
    return false
  if (after?.text === '/' || before?.text === '/' || /^\d{1,2}:\d\d/.test(text) || /[–-]/.test(text))
    return false
  if (digits && /^(?:1[0-9]|20|21)\d\d$/.test(text)) return false
  if (
    (digits || line.words[from]?.capital === true) &&
    before?.capital === true &&
    !grammar.closed.has(earlier) &&
    from > 1 &&
    !grammar.determiners.has(earlier)
  )
    return false
  if (
    grammar.numbers.has(later) ||
    grammar.numbers.has(earlier) ||
    grammar.ages.has(line.words[to + 1]?.lower ?? '')
  )
    return false
  if (isCompound(line, from, to, grammar)) return false
  return countsSomething(line, {from, to, kind}, grammar)
}

/** Whether a number says only with another what is so: an end of a range, a choice, what something was taken from, what it was before. */
function isHalfOf(line: Line, place: Pick<Numeral, 'from' | 'to'>, grammar: Grammar): boolean {
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

/** "12 of the state’s 41 delegates": the news is the part, and the number of the whole would stand for it. */
function isWhole({words}: Line, from: number, grammar: Grammar): boolean {
  for (let at = from - 1; at > from - farthestPart && at > 0; at--) {
    if (words[at]?.kind === 'mark') return false
    if (!grammar.groupOf.has(words[at]?.lower ?? '')) continue
    const part = words[at - 1]
    return part?.kind === 'number' || grammar.numbers.has(part?.lower ?? '')
  }
  return false
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
function isCompared({words}: Line, from: number, {heldAgainst, qualifiers}: Grammar): boolean {
  const before = words.slice(0, from)
  const told = before.some(({kind, text}) => kind === 'number' && !/^(?:19|20)\d\d$/.test(text))
  const spoken = before.map(({lower}) => lower).join(' ')
  const bare = qualifiers.find((one) => spoken.endsWith(` ${one}`))
  const lead = bare === undefined ? spoken : spoken.slice(0, -bare.length - 1)
  return told && heldAgainst.some((phrase) => lead.endsWith(` ${phrase}`))
}

/** "1 hour 59 minutes": a part of a measure is none by itself. */
function isCompound({words}: Line, from: number, to: number, {measures}: Grammar): boolean {
  const before = measures.has(words[from - 1]?.lower ?? '') && words[from - 2]?.kind === 'number'
  const after = measures.has(words[to]?.lower ?? '') && words[to + 1]?.kind === 'number'
  return before || after
}

/** A noun has to follow, or a word of harm to stand near: "killed three". */
function countsSomething(
  line: Line,
  {from, to, kind}: Pick<Numeral, 'from' | 'to' | 'kind'>,
  grammar: Grammar
): boolean {
  const after = line.words[to]
  const before = line.words[from - 1]?.lower ?? ''
  if (grammar.casualties.has(before)) return true
  if (after === undefined || after.kind === 'mark') return false
  if (kind === 'vague') return after.lower === 'of' && line.words[to + 1]?.kind === 'word'
  if (grammar.emptyCounts.has(after.lower) || grammar.emptyCounts.has(line.words[to + 1]?.lower ?? ''))
    return false
  if (after.lower === 'of')
    return (
      grammar.demonstratives.has(line.words[to + 1]?.lower ?? '') ||
      grammar.possessives.has(line.words[to + 1]?.lower ?? '')
    )
  if (after.kind !== 'word' || isAddress(line, from, to, grammar)) return false
  return (
    grammar.casualties.has(after.lower) ||
    !grammar.closed.has(after.lower) ||
    (grammar.copulas.has(after.lower) && nearHarm(line, to, grammar))
  )
}

/** "619 Waddell Avenue". */
function isAddress(line: Line, from: number, to: number, grammar: Grammar): boolean {
  return (
    line.words[from]?.kind === 'number' &&
    line.words[to]?.capital === true &&
    grammar.places.has(line.words[to + 1]?.lower ?? '')
  )
}

function nearHarm(line: Line, at: number, grammar: Grammar): boolean {
  return line.words.slice(at, at + 4).some((word) => grammar.casualties.has(word.lower))
}

/** Whether a place lies inside round brackets. */
export function inBrackets(line: Line, at: number): boolean {
  for (let place = at; place >= 0; place--) {
    const text = line.words[place]?.text
    if (text === ')') return false
    if (text === '(') return true
  }
  return false
}
