import type {Grammar} from '../../lexicons/grammar.ts'
import type {Word} from './words.ts'

/** "this week", "those who", "it is likely", "both Paris and Berlin" need nothing before them. */
export function isHarmless(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = words[at]?.lower ?? ''
  if (grammar.pointersAt.get(word)?.has(words[at + 1]?.lower ?? '')) return true
  // "It said it had reported the fault": somebody who speaks.
  if (word === grammar.expletive && grammar.speech.get(words[at + 1]?.lower ?? '')?.kind === 'speech')
    return false
  if (word === grammar.expletive)
    return (
      words.slice(at + 1, at + 5).some((next) => grammar.expletives.has(next.lower)) ||
      foretells(words, at, grammar)
    )
  return (
    grammar.both.has(word) && words.slice(at + 2, at + 8).some((next) => grammar.coordinators.has(next.lower))
  )
}

/** "It has not been shown that", "It was argued whether": the clause behind is what the pronoun stands for. */
function foretells(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const opener = words.findIndex(
    ({lower}, place) => place > at + 2 && place < at + 7 && grammar.complementizer.has(lower)
  )
  return opener > 0 && words.slice(at + 1, opener).some(({lower}) => grammar.copulas.has(lower))
}
