import type {Grammar} from '../../lexicons/grammar.ts'
import type {Word} from './words.ts'

/** So many words from the number on tell whether it is one of people who were hurt. */
const nearHarm = 6

/**
 * Whether its subject is one of several that only stand before it: "A third belonged to the council", "Another was sold", "Two were
 * closed"; not "Two were killed", which are people.
 *
 * @param words
 *   Those that stand in no quotation.
 */
export function countsOn(words: readonly Word[], grammar: Grammar): boolean {
  const {determiners, ordinals, onward, numbers, casualties, closed, finite, pastEnding} = grammar
  const first = words[0]?.lower ?? ''
  const at = determiners.has(first) && !onward.has(first) && !numbers.has(first) ? 1 : 0
  const [which, verb, next] = words.slice(at, at + 3)
  if (!which || !verb || verb.capital || verb.kind !== 'word') return false
  if (numbers.has(which.lower))
    return finite.has(verb.lower) && !words.slice(at, at + nearHarm).some(({lower}) => casualties.has(lower))
  if (!ordinals.has(which.lower) && !onward.has(which.lower)) return false
  // "The first elected president" has no verb there.
  const isPast = verb.lower.endsWith(pastEnding) && closed.has(next?.lower ?? '')
  return finite.has(verb.lower) || isPast
}
