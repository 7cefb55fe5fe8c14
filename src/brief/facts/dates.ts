import type {Grammar} from '../../lexicons/grammar.ts'
import type {Dated} from '../types.ts'
import type {Attribution} from './attribution.ts'
import {type Clause, clauseAround} from './clause.ts'
import {inBrackets} from './counts.ts'
import {type DatePlace, dateAt, eventAfter} from './date-places.ts'
import {isGoverned} from './governed-date.ts'
import {alone, type Line, surface} from './line.ts'
import {isFiniteAt} from './segments.ts'

const mostWords = 24

/** The dates of a sentence with a month and a day, or a year; each with the smallest phrase that it dates. */
export function datesIn(
  line: Line,
  attributions: readonly Attribution[],
  grammar: Grammar | undefined
): readonly Dated[] {
  if (grammar === undefined || line.quoted || line.long) return []
  const dates: Dated[] = []
  for (let at = 0; at < line.words.length; at++) {
    if (line.words[at]?.quoted) continue
    const place = dateAt(line, at, grammar)
    if (place === undefined) continue
    const dated = datedOf(line, place, attributions, grammar)
    if (dated !== undefined && !dates.some((one) => one.point.text === dated.point.text)) dates.push(dated)
    at = place.to - 1
  }
  return dates
}

function datedOf(
  line: Line,
  place: DatePlace,
  attributions: readonly Attribution[],
  grammar: Grammar
): Dated | undefined {
  if (inBrackets(line, place.from)) return undefined
  const when = boundOf(line, place, grammar)
  const labelled = eventUnderDate(line, place, grammar)
  const text =
    labelled ?? eventPhrase(line, place, grammar) ?? eventClause(line, place, attributions, grammar)
  if (!text) return undefined
  if (!labelled && !text.includes(surface(line, place.from, place.to))) return undefined
  return {
    when,
    key: place.key,
    point: {type: 'point', kind: 'extract', text, from: [line.sentence], label: when}
  }
}

/** "since 2010" is not the year 2010: what bounds a date belongs to it. */
function boundOf(line: Line, {from, to}: DatePlace, grammar: Grammar): string {
  const bound = grammar.dateBounds.has(line.words[from - 1]?.lower ?? '')
  const text = surface(line, bound ? from - 1 : from, to)
  return bound ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : text
}

/** "Monday, 12 May 2026: the bridge closes": what stands behind a date that opens a sentence as its label. */
function eventUnderDate(line: Line, {from, to}: DatePlace, grammar: Grammar): string | undefined {
  const {words} = line
  const opens = words.slice(0, from).every(({lower, text}) => grammar.weekdays.has(lower) || text === ',')
  if (!opens || words[to]?.text !== ':' || words[to + 1] === undefined) return undefined
  return alone(surface(line, to + 1, words.length))
}

/** "their meeting in 2019": the noun for an event right before the date, from its determiner on; empty where that tells nothing. */
function eventPhrase(line: Line, {from, to}: DatePlace, grammar: Grammar): string | undefined {
  const after = eventAfter(line, from, grammar)
  if (after !== undefined && to === from + 1)
    return alone(surface(line, from - 1 - ownerWords(line, from - 1), after))
  if (!grammar.datePlaces.has(line.words[from - 1]?.lower ?? '')) return undefined
  const head = eventBefore(line, from - 2, grammar)
  if (head === undefined) return undefined
  const start = startOfPhrase(line, head, grammar)
  if (start === undefined) return undefined
  // "The treaty of 1998" names it, and tells nothing of what happened.
  const isBare =
    head === start + 1 && from === head + 2 && grammar.determiners.has(line.words[start]?.lower ?? '')
  return isBare ? '' : alone(surface(line, start, to))
}

/** The event's noun before a date; "of" and a name may stand between ("the invasion of Ukraine in 2022"). */
function eventBefore(line: Line, at: number, grammar: Grammar): number | undefined {
  for (let place = at; place > at - 5 && place >= 0; place--) {
    const word = line.words[place]
    if (word?.kind !== 'word') return undefined
    if (grammar.events.has(word.lower)) return place
    if (!word.capital && !grammar.nounLinks.has(word.lower) && !grammar.determiners.has(word.lower))
      return undefined
  }
  return undefined
}

/** The determiner, possessive or owner that opens a noun phrase; undefined where something else comes first. */
function startOfPhrase(line: Line, head: number, grammar: Grammar): number | undefined {
  for (let place = head - 1; place >= Math.max(0, head - 5); place--) {
    const word = line.words[place]
    if (word?.kind !== 'word') return undefined
    if (word.possessive) return place - ownerWords(line, place)
    if (grammar.determiners.has(word.lower) || grammar.possessives.has(word.lower)) return place
    if (grammar.closed.has(word.lower) || isFiniteAt(line, place, grammar)) return undefined
  }
  return undefined
}

/** How many capitalised words belong to an owner before its last: "Kim Jong Un’s". */
function ownerWords(line: Line, at: number): number {
  if (line.words[at]?.possessive !== true) return 0
  let count = 0
  while (line.words[at - count - 1]?.capital === true && line.words[at - count - 1]?.kind === 'word')
    count += 1
  return count
}

/**
 * The clause that holds the date, when its own verb is what happened then.
 *
 * A date in a relative clause, in an apposition or after another date would stand beside the wrong event.
 */
function eventClause(
  line: Line,
  place: DatePlace,
  attributions: readonly Attribution[],
  grammar: Grammar
): string | undefined {
  const {from} = place
  const before = line.words[from - 1]?.lower ?? ''
  const range = grammar.rangeOpeners.has(line.words[from]?.lower ?? '')
  if (!range && !grammar.datePlaces.has(before) && !grammar.dateBounds.has(before)) return undefined
  const clause = clauseAround(line, from, attributions, grammar, mostWords)
  if (clause === undefined || followsDate(line, clause.from, from, grammar)) return undefined
  // "…; this is in place since May": alone nobody knows what is.
  if (clause.from > 0 && grammar.demonstratives.has(line.words[clause.from]?.lower ?? '')) return undefined
  if (attributions.some((one) => one.verb !== undefined && one.verb > clause.from && one.verb < from))
    return undefined
  if (isFronted(line, clause, place, grammar)) return clause.text
  return isGoverned(line, clause, from, grammar) ? smallest(line, clause, place, grammar) : undefined
}

// "The strike began on 4 May | and ended within a week" is one event yet.
const shortTail = 5

/**
 * The clause without what its subject did besides: "Hall founded the union, but | was jailed in 1963 | and died in 1974".
 *
 * What stands before the dated verb goes only where the subject is in plain sight.
 */
function smallest(line: Line, clause: Clause, {from, to}: DatePlace, grammar: Grammar): string {
  const {words} = line
  const joinsVerb = (at: number) =>
    grammar.openersAfterComma.has(words[at]?.lower ?? '') && isFiniteAt(line, at + 1, grammar)
  const places = words.map((_, at) => at)
  const end = places.find((at) => at >= to && at < clause.to - shortTail - 1 && joinsVerb(at))
  const last = end ?? clause.to
  const joint = places.findLast((at) => at > clause.from && at < from && joinsVerb(at))
  const verb = places.find((at) => at > clause.from && isFiniteAt(line, at, grammar)) ?? from
  const plain = words.slice(clause.from, verb).every(({kind, quoted}) => kind !== 'mark' && !quoted)
  const shared = joint !== undefined && verb < joint && plain && words[joint - 1]?.text === ','
  if (shared) return alone(`${surface(line, clause.from, verb)} ${surface(line, joint + 1, last)}`)
  return end === undefined ? clause.text : alone(surface(line, clause.from, end))
}

function followsDate(line: Line, from: number, to: number, grammar: Grammar): boolean {
  for (let at = from; at < to; at++) if (dateAt(line, at, grammar) !== undefined) return true
  return false
}

/** "In 2007, she became …": the date opens the clause and a verb follows. */
function isFronted(line: Line, clause: Clause, {from, to}: DatePlace, grammar: Grammar): boolean {
  const opening = line.words.slice(clause.from, from)
  if (
    opening.length > 4 ||
    opening.some((word, offset) => word.kind === 'mark' || isFiniteAt(line, clause.from + offset, grammar))
  )
    return false
  for (let at = to; at < clause.to; at++) if (isFiniteAt(line, at, grammar)) return true
  return false
}
