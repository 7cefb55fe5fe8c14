import type {Grammar} from '../../lexicons/grammar.ts'
import type {Figure} from '../types.ts'
import type {Attribution} from './attribution.ts'
import {clauseAround} from './clause.ts'
import {alone, type Line, wordCount} from './line.ts'
import {type Numeral, numeralAt} from './numerals.ts'

// What stands under a large numeral has to be read at a glance.
const mostWords = 17

/** The figures of a sentence, each with the smallest clause that says what is counted. */
export function figuresIn(line: Line, attributions: readonly Attribution[], grammar: Grammar | undefined): readonly Figure[] {
  if (line.quoted || line.long) return []
  const figures: Figure[] = []
  for (let at = 0; at < line.words.length; at++) {
    if (line.words[at]?.quoted) continue
    const numeral = numeralAt(line, at, grammar)
    if (numeral === undefined) continue
    const figure = isFigure(line, numeral, grammar) ? figureOf(line, numeral, attributions, grammar) : undefined
    if (figure !== undefined && !figures.some((one) => one.numeral === figure.numeral && one.point.text === figure.point.text)) figures.push(figure)
    at = numeral.to - 1
  }
  return figures
}

/** Whether a number counts something: no year, day, time, age, rank, name, score or conversion in brackets. */
function isFigure(line: Line, {from, to, kind, size}: Numeral, grammar: Grammar | undefined): boolean {
  if (kind === 'money' || kind === 'share') return !inBrackets(line, from)
  if (grammar === undefined) return false
  const before = line.words[from - 1]
  const after = line.words[to]
  const earlier = before?.lower ?? ''
  const later = after?.lower ?? ''
  const digits = line.words[from]?.kind === 'number'
  const text = line.words[from]?.text ?? ''
  if (inBrackets(line, from) || size === 1 || size === 0 && kind !== 'vague') return false
  if (grammar.numbering.has(earlier) || grammar.ages.has(earlier) || grammar.clock.has(later) || grammar.ages.has(later)) return false
  if (grammar.months.has(earlier) || grammar.months.has(later) || before?.text === '#' || before?.text === '-') return false
  if (after?.text === '/' || before?.text === '/' || /^\d{1,2}:\d\d/.test(text) || /[–-]/.test(text)) return false
  if (digits && /^(?:1[0-9]|20|21)\d\d$/.test(text)) return false
  if (digits && before?.capital === true && !grammar.closed.has(earlier) && from > 1 && !grammar.determiners.has(earlier)) return false
  if (earlier === 'of' && grammar.numbers.has(line.words[from - 2]?.lower ?? '')) return false
  return countsSomething(line, {from, to, kind}, grammar)
}

/** A noun has to follow, or a word of harm to stand near: "killed three". */
function countsSomething(line: Line, {from, to, kind}: Pick<Numeral, 'from' | 'to' | 'kind'>, grammar: Grammar): boolean {
  const after = line.words[to]
  const before = line.words[from - 1]?.lower ?? ''
  if (grammar.casualties.has(before)) return true
  if (after === undefined || after.kind === 'mark') return false
  if (kind === 'vague') return after.lower === 'of' && line.words[to + 1]?.kind === 'word'
  if (grammar.emptyCounts.has(after.lower) || grammar.emptyCounts.has(line.words[to + 1]?.lower ?? '')) return false
  if (after.lower === 'of') return grammar.demonstratives.has(line.words[to + 1]?.lower ?? '') || grammar.possessives.has(line.words[to + 1]?.lower ?? '')
  if (after.kind !== 'word' || after.capital && line.words[from]?.kind === 'number' && false) return false
  return grammar.casualties.has(after.lower) || !grammar.closed.has(after.lower) || grammar.copulas.has(after.lower) && nearHarm(line, to, grammar)
}

function nearHarm(line: Line, at: number, grammar: Grammar): boolean {
  return line.words.slice(at, at + 4).some((word) => grammar.casualties.has(word.lower))
}

function inBrackets(line: Line, at: number): boolean {
  for (let place = at; place >= 0; place--) {
    const text = line.words[place]?.text
    if (text === ')') return false
    if (text === '(') return true
  }
  return false
}

function figureOf(line: Line, numeral: Numeral, attributions: readonly Attribution[], grammar: Grammar | undefined): Figure | undefined {
  const text = grammar === undefined ? shortEnough(line) : clauseAround(line, numeral.from, attributions, grammar, mostWords)?.text
  if (text === undefined || !text.toLowerCase().includes(numeral.surface.toLowerCase())) return undefined
  return {
    surface: numeral.surface,
    numeral: numeral.digits,
    point: {type: 'point', kind: 'extract', text, from: [line.sentence], label: numeral.surface, numeral: numeral.digits},
    weight: weightOf(line, numeral, text, grammar)
  }
}

/** Without a grammar there are no clauses: the sentence stands when it is short. */
function shortEnough(line: Line): string | undefined {
  const text = alone(line.text)
  return wordCount(text) <= mostWords ? text : undefined
}

/** Money, shares and harm first, then what is qualified or large; a small bare number last. */
function weightOf(line: Line, numeral: Numeral, text: string, grammar: Grammar | undefined): number {
  const near = line.words.slice(Math.max(0, numeral.from - 3), numeral.to + 5).map((word) => word.lower)
  const measure = line.words.slice(numeral.to, numeral.to + 2).some((word) => grammar?.measures.has(word.lower) === true)
  const harm = near.some((word) => grammar?.casualties.has(word) === true)
  const base = numeral.kind === 'money' ? 0.85 : numeral.kind === 'share' ? 0.8 : harm ? 0.85 : measure ? 0.25 : numeral.kind === 'vague' ? 0.35 : sizeWeight(numeral.size)
  const qualified = qualifies(line, numeral.from, grammar) ? 0.12 : 0
  const first = line.words.find((word) => word.kind !== 'mark' && text.toLowerCase().startsWith(word.lower))?.lower ?? ''
  const pointing = grammar?.pronouns.has(first) === true || (grammar !== undefined && text.split(/\s+/).some((word) => grammar.demonstratives.has(word.toLowerCase())))
  const weight = Math.min(1, base + qualified) * (pointing ? 0.5 : 1)
  return Math.round(weight * 100) / 100
}

function sizeWeight(size: number): number {
  if (size >= 1000) return 0.7
  if (size >= 100) return 0.6
  if (size >= 10) return 0.5
  return size <= 2 ? 0.2 : 0.4
}

function qualifies(line: Line, from: number, grammar: Grammar | undefined): boolean {
  return (grammar?.qualifiers ?? []).some((qualifier) => {
    const parts = qualifier.split(' ')
    return parts.every((part, offset) => line.words[from - parts.length + offset]?.lower === part)
  })
}
