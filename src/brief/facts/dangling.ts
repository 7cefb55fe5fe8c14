import type {Grammar} from '../../lexicons/grammar.ts'
import {actsOnPronoun} from './acts-on-pronoun.ts'
import {countsOn} from './counts-on.ts'
import {restsOnDenied} from './denies-back.ts'
import {isHarmless} from './is-harmless.ts'
import {leavesOut} from './leaves-out.ts'
import type {Line} from './line.ts'
import {namesNobody} from './names-nobody.ts'
import {opensByPronoun} from './opens-by-pronoun.ts'
import {pointsBack} from './points-back.ts'
import {hasFinite} from './segments.ts'
import type {Word} from './words.ts'

/**
 * Whether a text needs what stands before it: a leading "he", "the move", "such an arrangement", "these allegations".
 *
 * A demonstrative is at home when its noun stands earlier in the same sentence.
 */
export function isDangling(line: Line, grammar: Grammar | undefined): boolean {
  if (grammar === undefined || line.long) return false
  const words = line.words.filter((word) => !word.quoted)
  return (
    opensDangling(words, grammar) ||
    opensByPronoun(words, grammar) ||
    actsOnPronoun(words, grammar) ||
    namesNobody(words, grammar) ||
    leavesOut(line, grammar) ||
    countsOn(words, grammar) ||
    !restsOnPronoun(line, grammar) ||
    quotesPointer(line, grammar)
  )
}

/** "“It will close,” Hall said": what a quotation opens with points to what stands before the sentence, unless the sentence names it. */
function quotesPointer({words, spans, quoted}: Line, grammar: Grammar): boolean {
  if (quoted || words.some((word, at) => !word.quoted && isAbout(words, at, grammar))) return false
  return spans.some(({from, to}) => {
    const at = words.findIndex(({start, kind}) => start >= from && kind === 'word')
    const told = words.filter(({start, kind}) => start >= from && start < to && kind === 'word')
    return told.length >= fewestQuoted && points(words, at, grammar)
  })
}

/** "said of Hall": whom a quotation is about. */
function isAbout(words: readonly Word[], at: number, {prepositions}: Grammar): boolean {
  const after = words[at + 1]
  return at > 0 && prepositions.has(words[at]?.lower ?? '') && after?.capital === true && !after.quoted
}

// Fewer quoted words are a borrowed term.
const fewestQuoted = 4

/** Whether nothing but the pronoun that opens a sentence needs what stands before it. */
export function restsOnPronoun(line: Line, grammar: Grammar): boolean {
  const words = line.words.filter((word) => !word.quoted)
  return (
    !namesKind(words, grammar) &&
    !namesClaim(words, grammar) &&
    !pointsBack(words, grammar) &&
    !restsOnDenied(line, grammar) &&
    !hasBareThat(line, grammar)
  )
}

/** "after that", "heard that, and", "expects that on Friday": no clause follows, of which it could be the beginning. */
function hasBareThat(line: Line, grammar: Grammar): boolean {
  const {words} = line
  return words.some((word, at) => {
    if (word.quoted || at === 0 || !grammar.complementizer.has(word.lower)) return false
    const next = words[at + 1]
    // "fears that £60 billion is lost" goes on with a clause.
    if (next === undefined || (next.kind === 'mark' && !/^(?:,|\p{Sc})$/u.test(next.text))) return true
    const before = words[at - 1]?.lower ?? ''
    // "called that an act of war", and not "the attacks that the union denied".
    const isJudged = grammar.judging.has(before) && before.endsWith(grammar.pastEnding)
    if (isJudged && grammar.determiners.has(next.lower)) return true
    // "half of that should be released"
    if (grammar.groupOf.has(before) && grammar.finite.has(next.lower)) return true
    if (next.text === ',' && grammar.coordinators.has(words[at + 2]?.lower ?? '')) return true
    return grammar.prepositions.has(next.lower) && !hasFinite(line, at + 1, words.length, grammar)
  })
}

/** A pointer as the first word, after connectives, or right after a phrase before the main clause that names nobody. */
function opensDangling(words: readonly Word[], grammar: Grammar): boolean {
  let at = 0
  while (at < 4 && grammar.connectives.has(words[at]?.lower ?? '')) {
    at += 1
    if (words[at]?.text === ',') at += 1
  }
  if (
    grammar.concessives.has(words[at]?.lower ?? '') ||
    grammar.subordinators.has(words[at]?.lower ?? '') ||
    grammar.conditionals.has(words[at]?.lower ?? '')
  )
    at += 1
  if (points(words, at, grammar) || points(words, afterDate(words, grammar), grammar)) return true
  if (countsThem(words, at, grammar) || standsBy(words, at, grammar)) return true
  const fronted =
    grammar.prepositions.has(words[0]?.lower ?? '') || grammar.fronted.has(words[0]?.lower ?? '')
  if (!fronted) return false
  const commas = words.flatMap((word, place) => (word.text === ',' && place > 0 && place < 14 ? [place] : []))
  return commas.some((comma, order) => {
    const names = words
      .slice(0, comma)
      .some((word, place) => word.capital && place > 0 && !grammar.months.has(word.lower))
    // Behind a clause between commas only somebody is sure to be the subject: "For those, whose cases are old, she …".
    const stands = order === 0 || grammar.standIns.get(words[comma + 1]?.lower ?? '')?.possessive === false
    return !names && stands && points(words, comma + 1, grammar)
  })
}

/** "One of them", "Two thousand of these": a part of what stands before. */
function countsThem(
  words: readonly Word[],
  at: number,
  {groupOf, propositions, possessives}: Grammar
): boolean {
  const of = words.findIndex(
    ({lower}, place) => place > at && place <= at + mostCounted && groupOf.has(lower)
  )
  return (
    of > 0 &&
    words.slice(at, of).every(({kind}) => kind !== 'mark') &&
    propositions.has(words[of + 1]?.lower ?? '') &&
    !possessives.has(words[of + 1]?.lower ?? '')
  )
}

/** "Among them is …", "With it came …": a preposition with nothing but a pronoun. */
function standsBy(
  words: readonly Word[],
  at: number,
  {prepositions, propositions, possessives, expletive}: Grammar
): boolean {
  const pronoun = words[at + 1]?.lower ?? ''
  return (
    prepositions.has(words[at]?.lower ?? '') &&
    propositions.has(pronoun) &&
    !possessives.has(pronoun) &&
    // "Since it opened, the bridge …" has a clause behind it.
    (pronoun !== expletive || words[at + 2]?.kind === 'mark')
  )
}

// "A third", "two thousand".
const mostCounted = 2

/** "In December that will be over": the place behind a date that opens a sentence; no word's where none does. */
function afterDate(words: readonly Word[], {prepositions, months}: Grammar): number {
  if (!prepositions.has(words[0]?.lower ?? '')) return -1
  const end = words.findIndex(({lower}, at) => at > 0 && !months.has(lower) && !/^\d+$/.test(lower))
  return end > 1 ? end : -1
}

function points(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (grammar.pointers.has(word.lower)) return !isHarmless(words, at, grammar)
  const next = words[at + 1]
  return (
    grammar.backDeterminers.has(word.lower) &&
    next !== undefined &&
    grammar.backNouns.has(next.lower) &&
    !grammar.nounLinks.has(words[at + 2]?.lower ?? '')
  )
}

/** "such an arrangement". */
function namesKind(words: readonly Word[], grammar: Grammar): boolean {
  return words.some((word, at) => grammar.backPhrases.includes(`${word.lower} ${words[at + 1]?.lower ?? ''}`))
}

/** "could not verify the reports", "rejected the criticism and …": of whom or what, no word of the sentence says. */
function namesClaim(words: readonly Word[], grammar: Grammar): boolean {
  const {backDeterminers, backClaims, coordinators, prepositions} = grammar
  return words.some((word, at) => {
    const before = words[at - 1]
    if (at < 3 || !backClaims.has(word.lower) || !backDeterminers.has(before?.lower ?? '')) return false
    // "according to the reports" says it of the sentence itself.
    if (prepositions.has(words[at - 2]?.lower ?? '')) return false
    const next = words[at + 1]
    const ends = next === undefined || next.kind === 'mark' || coordinators.has(next.lower)
    const stem = word.lower.slice(0, 5)
    return ends && !words.slice(0, at - 1).some(({lower}) => lower.startsWith(stem))
  })
}
