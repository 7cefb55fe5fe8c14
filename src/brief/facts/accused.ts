import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import type {Setting} from './setting.ts'
import {stemsOf, stemsOfSpeakers, textsOf} from './shared-words.ts'
import type {Told} from './told.ts'

/** Whether whoever speaks is named in the claim, beside the one who makes it. */
export function isAccused(claim: Told, one: Told, setting: Setting): boolean {
  const {grammar} = setting
  if (speaksForAccused(claim, one, setting) || speaksForSomebody(one.line, grammar)) return true
  if (goesOnAccused(claim, one, grammar)) return true
  const accusers = new Set(stemsOfSpeakers(claim, grammar))
  const words = claim.line.words.filter(({kind}) => kind === 'word')
  const capitals = words.flatMap(({text, capital}) => (capital ? [text] : []))
  const lower = new Set(stemsOf(textsOf(claim.line), grammar))
  const capital = new Set(stemsOf(capitals, grammar))
  return one.voices.some(({actor}) =>
    // "The fire spread" names nobody of the Harbour Fire Service.
    actor.split(/[\s,]+/).some((word, at) => {
      const named = at > 0 && /^\p{Lu}/u.test(word) ? capital : lower
      return stemsOf([word], grammar).some((stem) => named.has(stem) && !accusers.has(stem))
    })
  )
}

/** "Kyiv blamed Moscow", "the Kremlin said": somebody who speaks for a country that the claim names. */
function speaksForAccused(claim: Told, one: Told, {places}: Setting): boolean {
  const accusers = new Set(claim.voices.flatMap(({countries}) => countries))
  const named = new Set((places[claim.line.index] ?? []).map(({place: {code}}) => code))
  return one.voices.some(({countries}) =>
    countries.some((country) => named.has(country) && !accusers.has(country))
  )
}

/** "His lawyer said", "Her spokeswoman, Ann Hall, told". */
export function speaksForSomebody({words}: Line, {possessives, representatives, speech}: Grammar): boolean {
  const at = words.findIndex(
    ({lower, quoted}, place) =>
      !quoted && possessives.has(lower) && representatives.has(words[place + 1]?.lower ?? '')
  )
  return (
    at >= 0 &&
    words.slice(at + 2, at + 9).some(({lower, quoted}) => !quoted && speech.get(lower)?.kind === 'speech')
  )
}

/** "Two guards accuse Hall of theft. He said …": where several accuse, or nobody who is named, one who goes on is the accused. */
function goesOnAccused(
  claim: Told,
  {line, voices, speaksOn}: Told,
  {standIns, expletive, mute}: Grammar
): boolean {
  const opener = line.words[0]?.lower ?? ''
  // "The lawsuit alleges … It asks": whatever alleges goes on.
  const thing = claim.voices.length === 0 && claim.line.words.slice(0, 3).some(({lower}) => mute.has(lower))
  const single = (opener === expletive && !thing) || standIns.get(opener)?.possessive === false
  return voices.length === 0 && speaksOn && single && meansAccused(claim)
}

/** Whether whoever "he" or "his" means can only be whom the claim is about: nobody makes it there, or several do. */
function meansAccused({voices}: Told): boolean {
  return voices.every(({actor}) => isMany(actor))
}

/** "Two guards", "the police"; not "Ann Ellis", whose name ends so. */
export function isMany(actor: string): boolean {
  return /[^'’s]s$|^(?:the )?police$/i.test(actor) && !/\p{Lu}\S* \p{Lu}[^\s-]*$/u.test(actor)
}
