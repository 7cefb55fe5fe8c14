import {articled} from '../actor.ts'
import {nameEnd} from './name-end.ts'
import type {Phrase, Stage} from './phrase.ts'

/**
 * A person whom nothing but a name of two words shows, with what they are before it or not: "Trainer Mehmet Kaya", "la concejala
 * Marta Gil". Only where somebody has to stand, as behind a verb of saying.
 */
export function personAt({line, reporting}: Stage, from: number): Phrase | undefined {
  const {words} = line
  const determined = reporting.articles.has(words[from]?.lower ?? '')
  const start = determined ? from + 1 : from
  const noun = words[start]
  if (noun?.kind !== 'word' || noun.quoted || reporting.closed.has(noun.lower)) return undefined
  // Where every noun has a capital, what somebody is reads as one more name.
  const described = determined && !reporting.nounsCapital
  if (noun.capital === described) return undefined
  const named = described ? start + 1 : start
  const to = nameEnd(words, named, reporting)
  if (to - named < (determined && reporting.nounsCapital ? 3 : 2)) return undefined
  const name = line.text.slice(words[to - 2]?.start, words[to - 1]?.end)
  return {to, text: articled(line, from, to), countries: [], name}
}
