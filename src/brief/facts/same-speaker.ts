import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import {stemsOf, stemsOfSpeakers} from './shared-words.ts'
import type {Told} from './told.ts'

/** Whether one voice speaks in both: "Hall" is in "the mayor, Ann Hall"; "the German government" is not "the Russian government". */
export function isSame(one: Told, other: Told, grammar: Grammar): boolean {
  const first = new Set(stemsOfSpeakers(one, grammar))
  const shared = stemsOfSpeakers(other, grammar).filter((stem) => first.has(stem))
  if (shared.length === 0) return false
  const {names, nouns} = partsOfSpeakers(one, grammar)
  const others = partsOfSpeakers(other, grammar).names
  const apart = [names, others].every(
    (list) => list.length > 0 && !list.some((stem) => shared.includes(stem))
  )
  return !apart || shared.some((stem) => !nouns.includes(stem))
}

/** Whether whoever makes a claim comes back: "Hall accused the bank. Hall stood by his words." */
export function isOwnClaim(claim: Told, one: Told, grammar: Grammar): boolean {
  const {names} = partsOfSpeakers(claim, grammar)
  const opening = one.line.words.slice(0, 3).flatMap(({text, capital}) => (capital ? [text] : []))
  const others = one.voices.length > 0 ? partsOfSpeakers(one, grammar).names : stemsOf(opening, grammar)
  return [...names, ...publishersOf(claim.line, grammar)].some((stem) => others.includes(stem))
}

/** "Fireline issued a report that …": stems of who makes a claim in writing. */
function publishersOf({words}: Line, grammar: Grammar): readonly string[] {
  const verb = words.findIndex(
    ({lower, quoted}, at) =>
      !quoted &&
      grammar.speech.get(lower)?.kind === 'bare' &&
      words.slice(at + 1, at + 5).some((word) => grammar.claimNouns.has(word.lower))
  )
  const before = words.slice(0, Math.max(0, verb)).flatMap(({text, capital}) => (capital ? [text] : []))
  return stemsOf(before, grammar)
}

/** Stems of the names in what those who speak are called, and of what they are: "German", "government". */
function partsOfSpeakers({voices}: Told, grammar: Grammar) {
  const {bodies, speakers, titles} = grammar
  const actors = voices.map(({actor}) => actor.split(/[\s,]+/))
  const isNoun = (word: string) => [bodies, speakers, titles].some((list) => list.has(word.toLowerCase()))
  const isName = (word: string) => /^\p{Lu}/u.test(word) && !isNoun(word)
  // The first of several words has a capital in any case.
  const names = actors.flatMap((words) => words.slice(words.length > 1 ? 1 : 0).filter(isName))
  return {names: stemsOf(names, grammar), nouns: stemsOf(actors.flat().filter(isNoun), grammar)}
}
