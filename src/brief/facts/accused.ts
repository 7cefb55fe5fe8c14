import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import type {Setting} from './setting.ts'
import type {Told} from './told.ts'

/** Whether whoever speaks is named in the claim, beside the one who makes it. */
export function isAccused(claim: Told, one: Told, setting: Setting): boolean {
  const {grammar} = setting
  if (speaksForAccused(claim, one, setting) || speaksForSomebody(one.line, grammar)) return true
  const accusers = new Set(speakersOf(claim, grammar))
  const words = claim.line.words.filter(({kind}) => kind === 'word')
  const lower = new Set(
    stemsOf(
      words.map((word) => word.lower),
      grammar
    )
  )
  const capital = new Set(
    stemsOf(
      words.flatMap(({text, capital}) => (capital ? [text] : [])),
      grammar
    )
  )
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

/** Whether one voice speaks in both: "Hall" is in "the mayor, Ann Hall". */
export function isSame(one: Told, other: Told, grammar: Grammar): boolean {
  const first = new Set(speakersOf(one, grammar))
  return speakersOf(other, grammar).some((stem) => first.has(stem))
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

/** How many content words of a claim a sentence takes up, by their stems; the names of those who speak there do not count. */
export function overlapOf(claim: Line, one: Told, grammar: Grammar): number {
  const stems = new Set(stemsOf(textsOf(claim), grammar))
  for (const speaker of speakersOf(one, grammar)) stems.delete(speaker)
  return new Set(stemsOf(textsOf(one.line), grammar).filter((stem) => stems.has(stem))).size
}

/** The stems of the names of those who speak in a sentence. */
function speakersOf({voices}: Told, grammar: Grammar): readonly string[] {
  return voices.flatMap(({actor}) => stemsOf(actor.split(/[\s,]+/), grammar))
}

function textsOf({words}: Line): readonly string[] {
  return words.filter(({kind}) => kind === 'word').map(({lower}) => lower)
}

// The first letters of a word: "complained" and "complaint" are one.
const stemLength = 5

function stemsOf(words: readonly string[], {closed, speech, claimNouns}: Grammar): readonly string[] {
  return words
    .map((word) => word.toLowerCase().replace(/['’]s?$/, ''))
    .filter((word) => word.length > 3 && !closed.has(word) && !speech.has(word) && !claimNouns.has(word))
    .map((word) => word.slice(0, stemLength))
}
