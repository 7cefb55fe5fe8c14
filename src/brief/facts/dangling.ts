import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import type {Word} from './words.ts'

interface Patterns {
  readonly exceptions: RegExp
  readonly phrases: RegExp
}
const compiled = new WeakMap<Grammar, Patterns>()

/**
 * Whether a text needs what stands before it: a leading "he", "the move", "such an arrangement", "these allegations".
 *
 * A demonstrative is at home when its noun stands earlier in the same sentence.
 */
export function isDangling({text: written, words: all, long}: Line, grammar: Grammar | undefined): boolean {
  if (grammar === undefined || long) return false
  const words = all.filter((word) => !word.quoted)
  const text = written.toLowerCase()
  const {exceptions, phrases} = patternsOf(grammar)
  return opensDangling(text, words, grammar, exceptions) || phrases.test(text) || pointsBack(text, words, grammar, exceptions)
}

function patternsOf(grammar: Grammar): Patterns {
  const known = compiled.get(grammar)
  if (known !== undefined) return known
  const patterns = {
    exceptions: new RegExp(`^(?:${grammar.pointerExceptions.join('|') || '$.'})`),
    phrases: new RegExp(`\\b(?:${grammar.backPhrases.join('|') || '$.'})\\b`)
  }
  compiled.set(grammar, patterns)
  return patterns
}

/** A pointer as the first word, after connectives, or right after a phrase before the main clause that names nobody. */
function opensDangling(text: string, words: readonly Word[], grammar: Grammar, exceptions: RegExp): boolean {
  let at = 0
  while (at < 4 && grammar.connectives.has(words[at]?.lower ?? '')) {
    at += 1
    if (words[at]?.text === ',') at += 1
  }
  if (grammar.concessives.has(words[at]?.lower ?? '') || grammar.subordinators.has(words[at]?.lower ?? '') || grammar.conditionals.has(words[at]?.lower ?? '')) at += 1
  if (points(text, words, at, grammar, exceptions)) return true
  const comma = words.findIndex((word) => word.text === ',')
  const names = words.slice(0, comma).some((word, place) => word.capital && place > 0 && !grammar.months.has(word.lower))
  const fronted = grammar.prepositions.has(words[0]?.lower ?? '') || grammar.fronted.has(words[0]?.lower ?? '')
  return comma > 0 && comma < 14 && fronted && !names && points(text, words, comma + 1, grammar, exceptions)
}

function points(text: string, words: readonly Word[], at: number, grammar: Grammar, exceptions: RegExp): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (grammar.pointers.has(word.lower)) return !exceptions.test(text.slice(word.start))
  const next = words[at + 1]
  return grammar.backDeterminers.has(word.lower) && next !== undefined && grammar.backNouns.has(next.lower) && !grammar.nounLinks.has(words[at + 2]?.lower ?? '')
}

function pointsBack(text: string, words: readonly Word[], grammar: Grammar, exceptions: RegExp): boolean {
  return words.some((word, at) => {
    if (!grammar.demonstratives.has(word.lower) || exceptions.test(text.slice(word.start))) return false
    if (at > 4 && grammar.groupOf.has(words[at - 1]?.lower ?? '') && grammar.numbers.has(words[at - 2]?.lower ?? '')) return false
    const noun = words.slice(at + 1, at + 4).find((one) => one.kind === 'word' && !grammar.closed.has(one.lower) && one.lower.length > 3)
    if (noun === undefined || words[at + 1]?.kind !== 'word' || grammar.closed.has(words[at + 1]?.lower ?? '')) return false
    const stem = noun.lower.slice(0, Math.max(4, noun.lower.length - 2))
    return !words.slice(0, at).some((before) => before.lower.startsWith(stem))
  })
}
