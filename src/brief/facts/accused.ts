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

/** "Oslo accused Hall", "Hall is accused", not "Hall accused Oslo": whoever speaks is no subject of an active verb there. */
export function isAccusedThere({line: {words}}: Told, one: Told, grammar: Grammar): boolean {
  const verb = words.findIndex(
    ({lower, quoted}) =>
      !quoted && (grammar.speech.has(lower) || grammar.speech.has(lower.replace(/ing$/, 'e')))
  )
  const before = words.slice(Math.max(0, verb - 2), verb)
  const passive =
    before.some(({lower}) => grammar.copulas.has(lower)) && grammar.speech.has(words[verb]?.lower ?? '')
  const stems = new Set(stemsOfSpeakers(one, grammar))
  const object = words.slice(passive ? 0 : verb + 1).map(({lower}) => lower)
  return stemsOf(object, grammar).some((stem) => stems.has(stem))
}

/** "said the bank hid losses", where the bank speaks: whether whoever speaks is said there to have done something wrong. */
export function isBlamed({line: {words}}: Told, one: Told, grammar: Grammar): boolean {
  const stems = new Set(stemsOfSpeakers(one, grammar))
  const wrong = words.findIndex(({lower, quoted}) => !quoted && grammar.wrongs.has(lower))
  if (wrong < 0) return false
  const verb = words.findIndex(({lower, quoted}) => !quoted && grammar.speech.has(lower))
  // Where the verb comes last, so does whoever says it.
  const from = verb >= 0 && verb < wrong ? verb + 1 : 0
  const before = words.slice(from, wrong)
  const passive = before.slice(-3).some(({lower}) => grammar.copulas.has(lower))
  const named = stemsOf(textsOf({words: before}), grammar).some((stem) => stems.has(stem))
  return named && (!passive || grammar.faults.has(words[wrong]?.lower ?? ''))
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

/** "Its captain said": somebody of the one that a claim before is about. */
export function isOfAccused(
  claim: Told,
  {line: {words}}: Told,
  {possessives, humans, speech}: Grammar
): boolean {
  const [first, second, ...rest] = words
  const opens = possessives.has(first?.lower ?? '') && humans.has(second?.lower ?? '')
  const says = rest.slice(0, 7).some(({lower, quoted}) => !quoted && speech.get(lower)?.kind === 'speech')
  return opens && says && meansAccused(claim)
}

/** "Two guards accuse Hall of theft. He said …": where several accuse, or nobody who is named, one who goes on is the accused. */
export function goesOnAccused(
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
export function meansAccused({voices}: Told): boolean {
  return voices.every(({actor}) => isMany(actor))
}

/** "Two guards", "the police"; not "Ann Ellis", whose name ends so. */
export function isMany(actor: string): boolean {
  return /[^'’s]s$|^(?:the )?police$/i.test(actor) && !/\p{Lu}\S* \p{Lu}[^\s-]*$/u.test(actor)
}
