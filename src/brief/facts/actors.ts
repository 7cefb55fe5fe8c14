import type {Actor} from './actor.ts'
import {apposedActor} from './apposed-actor.ts'
import type {Scene} from './attribution.ts'
import {coordinatedActor} from './coordinated-actor.ts'
import {singleActor} from './single-actor.ts'

// A subject of more words is two clauses run together.
const longestPhrase = 18
// With an apposition between commas it may be longer.
const longestApposed = 32

/**
 * The actor that the words `from` up to `to` name, all of them; undefined where any word does not fit.
 *
 * A phrase that opens with a possessive has to go on with an office: "North Korea’s support" is nobody; so is one that opens
 * with a negation.
 */
export function actorIn(scene: Scene, from: number, to: number): Actor | undefined {
  const {words} = scene.line
  const length = to - from
  const longest = words[to - 1]?.text === ',' ? longestApposed : longestPhrase
  if (length < 1 || length > longest || !endsName(scene, to - 1)) return undefined
  if (scene.setting.grammar.negations.has(words[from]?.lower ?? '')) return undefined
  for (let at = from; at < to; at++) if (words[at]?.quoted) return undefined
  return (
    singleActor(scene, from, to) ??
    apposedActor(scene, from, to) ??
    strayComma(scene, from, to) ??
    coordinatedActor(scene, from, to)
  )
}

/** "Mira Holt of the Institute of Marine Research (IMR), announced": a comma that should not be there. */
function strayComma(scene: Scene, from: number, to: number): Actor | undefined {
  const {words, text} = scene.line
  const last = words[to - 2]
  // Short forms in brackets are no words of the line.
  const stray = words[to - 1]?.text === ',' && text.slice(last?.end, words[to - 1]?.start).endsWith(')')
  return stray ? singleActor(scene, from, to - 1) : undefined
}

/** A quick look at the last word: most phrases before a verb end in a pronoun, an auxiliary or a mark. */
function endsName({line, setting: {grammar}}: Scene, at: number): boolean {
  const word = line.words[at]
  // "US" and "WHO" are names.
  if (
    word === undefined ||
    (!word.capital &&
      !grammar.others.has(word.lower) &&
      (grammar.closed.has(word.lower) || grammar.fronted.has(word.lower)))
  )
    return false
  return word.kind !== 'mark' || word.text === ',' || word.text === ')'
}
