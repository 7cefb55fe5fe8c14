import type {Grammar} from '../../lexicons/grammar.ts'
import type {Attribution} from './attribution.ts'
import {alone, type Line, wordCount} from './line.ts'
import {isFiniteAt, isWeak, type Segment, segmentsOf} from './segments.ts'

/** A clause of a sentence: places among its words, and its text as it stands alone. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * The smallest clause around a word that stands by itself, attribution and condition included.
 *
 * @returns
 *   Undefined where none of at most `most` words can be cut without leaving a piece that belongs to it.
 */
export function clauseAround(line: Line, at: number, attributions: readonly Attribution[], grammar: Grammar, most: number): Clause | undefined {
  const segments = segmentsOf(line, grammar)
  const home = segments.findIndex((segment) => at >= segment.from && at < segment.to)
  if (home < 0) return undefined
  const starts = [startOf(line, segments, home, attributions, grammar), segments[0]?.from ?? 0]
  for (const start of [...new Set(starts)]) {
    const from = afterConnectives(line, start, grammar)
    const to = endOf(line, segments, home, from, attributions, grammar)
    const clause = to === undefined ? undefined : cut(line, from, to, grammar)
    if (clause !== undefined && wordCount(clause.text) <= most && standsAlone(line, clause, grammar)) return clause
  }
  return undefined
}

/** The nearest segment to the left that can open a sentence. */
function startOf(line: Line, segments: readonly Segment[], home: number, attributions: readonly Attribution[], grammar: Grammar): number {
  const first = segments[0]?.from ?? 0
  for (let index = home; index > 0; index--) {
    const segment = segments[index]
    if (segment === undefined) break
    if (attributions.some((one) => one.from < segment.from && one.to <= segment.from)) return first
    const before = line.words[segment.from - 1]?.text
    if (before === ';') return segment.from
    if (!segment.finite) continue
    const opener = segment.kind === 'coordinate' || segment.kind === 'concession'
    if (opener && opensClause(line, segment.from + 1, grammar)) return segment.from + 1
  }
  return first
}

/** Whether a subject starts at a place: a determiner, a name, a number; not a verb that shares the subject before it. */
function opensClause(line: Line, at: number, grammar: Grammar): boolean {
  const word = line.words[at]
  if (word === undefined || grammar.pronouns.has(word.lower)) return false
  return grammar.determiners.has(word.lower) || word.capital || word.kind === 'number'
}

function afterConnectives(line: Line, start: number, grammar: Grammar): number {
  let from = start
  while (grammar.connectives.has(line.words[from]?.lower ?? '') && from < start + 3) {
    from += 1
    if (line.words[from]?.text === ',') from += 1
  }
  return grammar.concessives.has(line.words[from]?.lower ?? '') ? from + 1 : from
}

/** The end of the first segment from the home on that completes a clause and leaves no condition behind. */
function endOf(line: Line, segments: readonly Segment[], home: number, from: number, attributions: readonly Attribution[], grammar: Grammar): number | undefined {
  let end = home
  while (end < segments.length && !isComplete(line, segments, from, end, grammar)) end += 1
  if (end >= segments.length) return undefined
  while (needsNext(line, segments, end, grammar)) end += 1
  const last = attributions.find((one) => one.from > (segments[end]?.from ?? 0))
  if (last !== undefined && isClosing(line, last)) while (end < segments.length - 1 && (segments[end]?.to ?? 0) < last.to) end += 1
  return segments[end]?.to
}

function isComplete(line: Line, segments: readonly Segment[], from: number, end: number, grammar: Grammar): boolean {
  return segments.some((segment, index) => index <= end && segment.to > from && carries(segment) && hasVerb(line, segments, Math.max(from, segment.from), index, grammar))
}

function carries({kind}: Segment): boolean {
  return kind === 'main' || kind === 'coordinate' || kind === 'concession' || kind === 'phrase'
}

/** A sure finite verb that is not a relative clause's, or an unsure one when no later segment has a sure one. */
function hasVerb(line: Line, segments: readonly Segment[], from: number, index: number, grammar: Grammar): boolean {
  const to = segments[index]?.to ?? from
  const verbs = verbsIn(line, from, to, grammar)
  const relatives = line.words.slice(from, to).filter((word) => grammar.relatives.has(word.lower) && !word.quoted).length
  const sure = verbs.filter((at) => !isWeak(line, at, grammar)).length
  if (sure > relatives) return true
  if (verbs.length <= relatives) return false
  return !segments.slice(index + 1).some((later) => later.kind === 'main' && verbsIn(line, later.from, later.to, grammar).some((at) => !isWeak(line, at, grammar)))
}

/** Places of finite verbs; auxiliaries in a row count once. */
function verbsIn(line: Line, from: number, to: number, grammar: Grammar): readonly number[] {
  const places: number[] = []
  for (let at = from; at < to; at++) if (isFiniteAt(line, at, grammar) && !isFiniteAt(line, at - 1, grammar)) places.push(at)
  return places
}

function needsNext(line: Line, segments: readonly Segment[], end: number, grammar: Grammar): boolean {
  const next = segments[end + 1]
  if (next === undefined) return false
  const opener = line.words[next.from]?.lower ?? ''
  const mark = line.words[segments[end]?.to ?? 0]?.text
  const goesOn = mark === ')' && line.words[(segments[end]?.to ?? 0) + 1]?.kind !== 'mark'
  return next.kind === 'condition' || grammar.contrasts.has(opener) || mark === '(' || goesOn
}

function isClosing(line: Line, attribution: Attribution): boolean {
  return attribution.verb === undefined || line.words[attribution.from - 1]?.text === ','
}

function cut(line: Line, from: number, to: number, grammar: Grammar): Clause | undefined {
  const tail = grammar.coordinators.has(line.words[to - 1]?.lower ?? '') ? to - 1 : to
  const first = line.words[from]
  const last = line.words[tail - 1]
  return first === undefined || last === undefined || to <= from ? undefined : {from, to, text: alone(line.text.slice(first.start, last.end))}
}

/** No quotation cut in two, no relative or shared subject at its start. */
function standsAlone(line: Line, clause: Clause, grammar: Grammar): boolean {
  const opener = line.words[clause.from]?.lower ?? ''
  const marks = clause.text.match(/["“”]/g)?.length ?? 0
  const open = clause.text.split('(').length
  const closed = clause.text.split(')').length
  return marks % 2 === 0 && open === closed && !grammar.relatives.has(opener) && !grammar.conditionals.has(opener)
}
