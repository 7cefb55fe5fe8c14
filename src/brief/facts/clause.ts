import type {Grammar} from '../../lexicons/grammar.ts'
import type {Attribution} from './attribution.ts'
import {isComplete} from './completeness.ts'
import {alone, type Line, wordCount} from './line.ts'
import {isFiniteAt, type Segment, segmentsOf} from './segments.ts'

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
export function clauseAround(
  line: Line,
  at: number,
  attributions: readonly Attribution[],
  grammar: Grammar,
  most: number
): Clause | undefined {
  const segments = segmentsOf(line, grammar)
  const home = segments.findIndex((segment) => at >= segment.from && at < segment.to)
  if (home < 0) return undefined
  const from = afterConnectives(line, startOf(line, segments, home, attributions, grammar), grammar)
  const to = endOf(line, segments, home, from, attributions, grammar)
  const clause = to === undefined ? undefined : cut(line, from, to, grammar)
  return clause !== undefined && wordCount(clause.text) <= most && standsAlone(line, clause, grammar)
    ? clause
    : undefined
}

/** The nearest segment to the left that can open a sentence. */
function startOf(
  line: Line,
  segments: readonly Segment[],
  home: number,
  attributions: readonly Attribution[],
  grammar: Grammar
): number {
  const first = segments[0]?.from ?? 0
  for (let index = home; index > 0; index--) {
    const segment = segments[index]
    if (segment === undefined) break
    if (attributions.some((one) => one.from < segment.from && one.to <= segment.from)) return first
    const before = line.words[segment.from - 1]?.text
    if (before === ';') return segment.from
    if (!segment.finite) continue
    if (
      segment.kind === 'main' &&
      segments[0]?.kind === 'concession' &&
      !segments.slice(1, index).some((one) => one.kind === 'main' && one.finite)
    )
      return segment.from
    const opener = segment.kind === 'coordinate' || segment.kind === 'concession'
    if (opener && opensClause(line, segment.from + 1, grammar)) return segment.from + 1
  }
  return first
}

/** Whether a subject starts at a place: a determiner, a name, a number; not a verb that shares the subject before it. */
function opensClause(line: Line, at: number, grammar: Grammar): boolean {
  const word = line.words[at]
  if (word === undefined || grammar.pronouns.has(word.lower)) return false
  if (opensBare(line, at, grammar)) return true
  return grammar.determiners.has(word.lower) || word.capital || word.kind === 'number'
}

/** A noun that needs no article, with its verb right after it or after "of" and the like: "training for volunteers began". */
function opensBare(line: Line, at: number, grammar: Grammar): boolean {
  const lower = line.words[at]?.lower ?? ''
  const noun = grammar.events.has(lower) || grammar.abstractEndings.some((ending) => lower.endsWith(ending))
  if (!noun || grammar.closed.has(lower)) return false
  return grammar.nounLinks.has(line.words[at + 1]?.lower ?? '') || isFiniteAt(line, at + 1, grammar)
}

function afterConnectives(line: Line, start: number, grammar: Grammar): number {
  let from = start
  while (from < start + 3 && isLoose(line, from, grammar)) from += line.words[from + 1]?.text === ',' ? 2 : 1
  return grammar.concessives.has(line.words[from]?.lower ?? '') ? from + 1 : from
}

/** A connective before its comma, or a conjunction; "earlier this year" is neither. */
function isLoose(line: Line, at: number, grammar: Grammar): boolean {
  const lower = line.words[at]?.lower ?? ''
  if (
    grammar.coordinators.has(lower) ||
    (lower !== '' && grammar.contrasts.has(lower) && !grammar.concessives.has(lower))
  )
    return true
  return grammar.connectives.has(lower) && line.words[at + 1]?.text === ','
}

/** The end of the first segment from the home on that completes a clause and leaves no condition behind. */
function endOf(
  line: Line,
  segments: readonly Segment[],
  home: number,
  from: number,
  attributions: readonly Attribution[],
  grammar: Grammar
): number | undefined {
  let end = home
  while (end < segments.length && !isComplete(line, segments, from, end, grammar)) end += 1
  // A sentence whose verb no list knows is still a sentence: its first segment stands.
  if (end >= segments.length) end = home === 0 && segments[1]?.kind !== 'main' ? 0 : segments.length
  if (end >= segments.length) return undefined
  if (isInterrupted(line, segments, end, grammar)) end += 2
  while (needsNext(line, segments, end, grammar)) end += 1
  const last = attributions.find((one) => one.from > (segments[end]?.from ?? 0))
  if (last !== undefined && isClosing(line, last))
    while (end < segments.length - 1 && (segments[end]?.to ?? 0) < last.to) end += 1
  return segments[end]?.to
}

function needsNext(line: Line, segments: readonly Segment[], end: number, grammar: Grammar): boolean {
  const next = segments[end + 1]
  if (next === undefined) return false
  const opener = openerOf(line, next)
  const mark = line.words[segments[end]?.to ?? 0]?.text
  const goesOn = mark === ')' && line.words[(segments[end]?.to ?? 0) + 1]?.kind !== 'mark'
  return (
    next.kind === 'condition' ||
    opener === grammar.infinitive ||
    // "invited Hall, then ill at home, to come"
    (!next.finite && openerOf(line, segments[end + 2]) === grammar.infinitive) ||
    isListed(line, segments.slice(end + 1), grammar) ||
    grammar.contrasts.has(opener) ||
    mark === '(' ||
    goesOn
  )
}

/** "…, after they, such as the first, | were sold": the verb of a subordinate clause stands behind what comes between its commas. */
function isInterrupted(line: Line, segments: readonly Segment[], end: number, grammar: Grammar): boolean {
  const next = segments[end + 2]
  const opens = next !== undefined && next.kind !== 'coordinate' && isFiniteAt(line, next.from, grammar)
  const clause = line.words.slice((segments[end]?.from ?? 0) + 1, segments[end]?.to)
  return opens && clause.some(({lower}) => grammar.subordinators.has(lower))
}

// An item of a list is short: "Cyprus, Greece, and Italy".
const longestItem = 5

/** Whether segments go on with a list up to its "and"; ", and in Oslo, a vote was held" is none. */
function isListed(line: Line, segments: readonly Segment[], grammar: Grammar): boolean {
  for (const [index, {kind, finite, from, to}] of segments.entries()) {
    if (finite || to - from > longestItem) return false
    const placed = grammar.prepositions.has(line.words[from + 1]?.lower ?? '')
    if (kind === 'coordinate') return !(placed && segments[index + 1]?.finite)
    if (kind !== 'main') return false
  }
  return false
}

function openerOf({words}: Line, segment: Segment | undefined): string {
  return (segment && words[segment.from]?.lower) ?? ''
}

function isClosing(line: Line, attribution: Attribution): boolean {
  return attribution.verb === undefined || line.words[attribution.from - 1]?.text === ','
}

function cut(line: Line, from: number, to: number, grammar: Grammar): Clause | undefined {
  const tail = grammar.coordinators.has(line.words[to - 1]?.lower ?? '') ? to - 1 : to
  const first = line.words[from]
  const last = line.words[tail - 1]
  return first === undefined || last === undefined || to <= from
    ? undefined
    : {from, to, text: alone(line.text.slice(first.start, last.end))}
}

/** No quotation cut in two, no relative or shared subject at its start. */
function standsAlone(line: Line, clause: Clause, grammar: Grammar): boolean {
  const opener = line.words[clause.from]?.lower ?? ''
  const start = line.words[clause.from]?.start ?? 0
  const end = line.words[clause.to - 1]?.end ?? line.text.length
  const within = (place: number) => line.spans.some((span) => span.from < place && place < span.to)
  const marks = clause.text.match(/["“”]/g)?.length ?? 0
  const open = clause.text.split('(').length
  const closed = clause.text.split(')').length
  return (
    marks % 2 === 0 &&
    !within(start) &&
    !within(end) &&
    open === closed &&
    !grammar.relatives.has(opener) &&
    !grammar.conditionals.has(opener)
  )
}
