import type {Grammar} from '../../lexicons/grammar.ts'
import {isCompared, isHalfOf} from './half-of.ts'
import type {Line} from './line.ts'
import type {Numeral} from './numerals.ts'
import {placesInTime} from './places-in-time.ts'
import {isFiniteAt} from './segments.ts'

/**
 * Whether a number counts something: no year, day, time, age, rank, name, score or conversion in brackets; or only a part of
 * what is counted elsewhere, "four of those visits", which says nothing by itself.
 */
export function countOf(
  line: Line,
  numeral: Numeral,
  grammar: Grammar | undefined
): 'whole' | 'part' | undefined {
  if (!mayCount(line, numeral, grammar)) return undefined
  if (numeral.kind === 'money' || numeral.kind === 'share') return 'whole'
  if (!grammar) return undefined
  if (countsSomething(line, numeral, grammar) || isToll(line, numeral, grammar)) return 'whole'
  return grammar.groupOf.has(line.words[numeral.to]?.lower ?? '') ? 'part' : undefined
}

function mayCount(line: Line, {from, to, kind, size}: Numeral, grammar: Grammar | undefined): boolean {
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
  if (inBrackets(line, from) || size === 1 || size === 0) return false
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
    // At the start a capital shows no name, but "Maroon 5 played" counts nothing.
    (from > 1 || (isFiniteAt(line, to, grammar) && !grammar.qualifiers.includes(earlier))) &&
    !grammar.determiners.has(earlier)
  )
    return false
  if (
    grammar.numbers.has(later) ||
    grammar.numbers.has(earlier) ||
    grammar.ages.has(line.words[to + 1]?.lower ?? '')
  )
    return false
  if (digits && grammar.indefinite.has(earlier)) return false
  if (digits && isDesignation(line, to, grammar)) return false
  return !isCompound(line, from, to, grammar) && !placesInTime(line, {from, to}, grammar)
}

/** "51 Pegasi b": a name that opens with a number; not "20 Republicans", "12 Chinese", "20 MW" or "9 Senate seats". */
function isDesignation({words}: Line, to: number, {closed, peoplesEndings}: Grammar): boolean {
  const [name, next] = words.slice(to, to + 2)
  if (!name || !/^\p{Lu}\p{Ll}/u.test(name.text) || name.possessive) return false
  const people = peoplesEndings.some((ending) => name.lower.endsWith(ending))
  const counts = next?.kind === 'word' && next.lower.length > 1 && !closed.has(next.lower)
  return !people && !counts
}

/** "1 hour 59 minutes": a part of a measure is none by itself. */
function isCompound({words}: Line, from: number, to: number, {measures}: Grammar): boolean {
  const before = measures.has(words[from - 1]?.lower ?? '') && words[from - 2]?.kind === 'number'
  const after = measures.has(words[to]?.lower ?? '') && words[to + 1]?.kind === 'number'
  return before || after
}

// "Two countries" says little, "54 countries" does.
const few = 12

/** A noun has to follow, or a word of harm to stand near: "killed three". */
function countsSomething(
  line: Line,
  {from, to, size}: Pick<Numeral, 'from' | 'to' | 'size'>,
  grammar: Grammar
): boolean {
  const after = line.words[to]
  const before = line.words[from - 1]?.lower ?? ''
  if (grammar.casualties.has(before)) return true
  if (after === undefined || after.kind === 'mark') return false
  const next = line.words[to + 1]?.lower ?? ''
  // "212 km of pipes" counts them; "six of the pipes" is a part of others.
  const isMeasured = grammar.measures.has(after.lower) && grammar.groupOf.has(next)
  if (grammar.emptyCounts.has(after.lower) || (grammar.emptyCounts.has(next) && !isMeasured)) return false
  if (grammar.smallCounts.has(after.lower) && size <= few && !nearHarm(line, to, grammar)) return false
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

/** "The death toll rose to 31", "the number of patients was 900": what is counted stands before. */
function isToll({words}: Line, {from, to}: Pick<Numeral, 'from' | 'to'>, grammar: Grammar): boolean {
  const {tolls, tollLinks, groupOf} = grammar
  const ends = words[to] === undefined || words[to]?.kind === 'mark'
  if (!ends || !tollLinks.has(words[from - 1]?.lower ?? '')) return false
  return words
    .slice(0, from)
    .some(
      ({lower}, at) =>
        tolls.get(lower) === 'alone' || (tolls.has(lower) && groupOf.has(words[at + 1]?.lower ?? ''))
    )
}

/** "619 Waddell Avenue". */
function isAddress({words}: Line, from: number, to: number, {places, streets}: Grammar): boolean {
  const road = words[to + 1]?.lower ?? ''
  return (
    words[from]?.kind === 'number' && words[to]?.capital === true && (places.has(road) || streets.has(road))
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
