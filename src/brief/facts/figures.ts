import {isQuestion} from '../../article/is-question.ts'
import type {Grammar} from '../../lexicons/grammar.ts'
import type {Figure} from '../types.ts'
import type {Attribution} from './attribution.ts'
import {clauseAround} from './clause.ts'
import {countOf} from './counts.ts'
import {alone, type Line, wordCount} from './line.ts'
import {type Numeral, numeralAt} from './numerals.ts'
import {hasFinite} from './segments.ts'
import type {Word} from './words.ts'

// What stands under a large numeral has to be read at a glance.
const mostWords = 17

/** A number that counts something, or only a part of it. */
interface Counted extends Numeral {
  readonly counts: 'whole' | 'part'
}

/** The numbers of a sentence that count something, quoted ones and those that no clause can be cut for, too. */
export function countsIn(line: Line, grammar: Grammar | undefined): readonly Counted[] {
  if (line.long) return []
  const found: Counted[] = []
  for (let at = 0; at < line.words.length; at++) {
    const numeral = numeralAt(line, at, grammar)
    if (numeral === undefined) continue
    const counts = countOf(line, numeral, grammar)
    if (counts) found.push({...numeral, counts})
    at = numeral.to - 1
  }
  return found
}

/** The figures among what a sentence counts, each with the smallest clause that says what that is. */
export function figuresIn(
  line: Line,
  numbers: readonly Counted[],
  attributions: readonly Attribution[],
  grammar: Grammar | undefined
): readonly Figure[] {
  // Who asks states nothing.
  if (line.quoted || isQuestion(line.text)) return []
  const figures: Figure[] = []
  for (const numeral of numbers) {
    if (numeral.counts === 'part' || line.words[numeral.from]?.quoted) continue
    const figure = figureOf(line, numeral, attributions, grammar)
    if (
      figure !== undefined &&
      !figures.some((one) => one.numeral === figure.numeral && one.point.text === figure.point.text)
    )
      figures.push(figure)
  }
  return figures
}

function figureOf(
  line: Line,
  numeral: Numeral,
  attributions: readonly Attribution[],
  grammar: Grammar | undefined
): Figure | undefined {
  const clause = grammar && clauseAround(line, numeral.from, attributions, grammar, mostWords)
  const text = grammar === undefined ? shortEnough(line) : clause?.text
  // "While 54 have signed, only 27 have …": the news is in the other clause.
  const conceded = clause && grammar?.concessives.has(line.words[clause.from - 1]?.lower ?? '')
  // "Shares fell 5 %, doing worse than the index, which was up 1 %".
  const told = line.words.slice((clause?.from ?? numeral.from) + 1, numeral.from)
  const aside = told.some(({lower}) => grammar?.objectRelatives.has(lower))
  if (text === undefined || !text.toLowerCase().includes(numeral.surface.toLowerCase())) return undefined
  if (
    clause &&
    grammar &&
    (isCutShort(line, clause, attributions, grammar) || isOfPronoun(line, numeral, grammar))
  )
    return undefined
  return {
    surface: numeral.surface,
    numeral: numeral.digits,
    point: {
      type: 'point',
      kind: 'extract',
      text,
      from: [line.sentence],
      label: numeral.surface,
      numeral: numeral.digits
    },
    weight:
      weightOf(line, numeral, text, grammar) *
      (conceded || aside || isIncluded(line, numeral, grammar) ? 0.5 : 1),
    ...(countsHarm(line, numeral, grammar) && {harm: true})
  }
}

/** "155 passengers, including | at least 17 children": of the others, too. */
function isIncluded({words}: Line, {from}: Numeral, grammar: Grammar | undefined): boolean {
  return words
    .slice(Math.max(0, from - farthestIncluding), from)
    .some(({lower}) => grammar?.included.has(lower))
}

const farthestIncluding = 3

/** "About 40 litres of oil, police said |, ran out": what the attribution stands amid goes on behind it. */
function isCutShort(
  line: Line,
  {from, to}: {readonly from: number; readonly to: number},
  attributions: readonly Attribution[],
  grammar: Grammar
): boolean {
  return attributions.some(({verb}) => {
    if (verb === undefined || verb <= from || verb !== to - 1) return false
    const comma = line.words.slice(from, verb).findLastIndex((word) => word.text === ',')
    return comma > 0 && !hasFinite(line, from, from + comma, grammar)
  })
}

/** "it was 89%": what that is the share of stands before. */
function isOfPronoun({words}: Line, {kind, from}: Numeral, {copulas, bodyPronouns}: Grammar): boolean {
  const near = words.slice(Math.max(0, from - 8), from).map((word) => word.lower)
  const copula = near.findLastIndex((word) => copulas.has(word))
  return kind === 'share' && copula > 0 && bodyPronouns.has(near[copula - 1] ?? '')
}

/** Without a grammar there are no clauses: the sentence stands when it is short. */
function shortEnough(line: Line): string | undefined {
  const text = alone(line.text)
  return wordCount(text) <= mostWords ? text : undefined
}

/** "killed at least seven", "seven people were hurt", "the death toll stood at 250". */
function countsHarm({words}: Line, {from, to}: Numeral, grammar: Grammar | undefined): boolean {
  if (!grammar) return false
  const isHarm = (word: Word | undefined) => grammar.casualties.has(word?.lower ?? '')
  const toll = words.findIndex(({lower}) => grammar.tolls.get(lower) === 'alone')
  const isToll = toll > 0 && toll < from && isHarm(words[toll - 1])
  return isToll || words.slice(Math.max(0, from - 3), to + 5).some(isHarm)
}

/** Money, shares and harm first, then what is qualified or large; a small bare number last. */
function weightOf(line: Line, numeral: Numeral, text: string, grammar: Grammar | undefined): number {
  const measure = line.words
    .slice(numeral.to, numeral.to + 2)
    .some((word) => grammar?.measures.has(word.lower) === true)
  const base =
    numeral.kind === 'money'
      ? 0.85
      : numeral.kind === 'share'
        ? 0.8
        : countsHarm(line, numeral, grammar)
          ? 0.85
          : measure
            ? 0.25
            : sizeWeight(numeral.size)
  const qualified = qualifies(line, numeral.from, grammar) ? 0.12 : 0
  const first =
    line.words.find((word) => word.kind !== 'mark' && text.toLowerCase().startsWith(word.lower))?.lower ?? ''
  const pointing =
    grammar?.pronouns.has(first) === true ||
    (grammar !== undefined &&
      text.split(/\s+/).some((word) => grammar.demonstratives.has(word.toLowerCase())))
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
  const last = line.words[from - 1]?.lower
  return (grammar?.qualifiers ?? []).some((qualifier) => {
    if (last === undefined || !qualifier.endsWith(last)) return false
    const parts = qualifier.split(' ')
    return parts.every((part, offset) => line.words[from - parts.length + offset]?.lower === part)
  })
}
