import type {Grammar} from '../../lexicons/grammar.ts'
import type {Voice} from '../types.ts'
import type {Claim} from './claims.ts'
import type {Line} from './line.ts'

/** A sentence with who speaks in it. */
export interface Told {
  readonly line: Line
  readonly voices: readonly Voice[]
  /** A pronoun speaks in it. */
  readonly speaksOn: boolean
}

/**
 * What each sentence is, with those that contradict a claim just before them by what they say: "“Nobody was told,” Hall said."
 *
 * Somebody else has to speak there, with a negation or a word for what is untrue; or insist, and take up words of the claim or be
 * named in it. Whoever admits something counters nothing.
 */
export function withCounters(
  told: readonly Told[],
  claims: readonly (Claim | undefined)[],
  grammar: Grammar
): readonly (Claim | undefined)[] {
  const all = [...claims]
  told.forEach((one, index) => {
    const before = told[index - 1]
    if (all[index] !== undefined || before === undefined || !speaksAgainst(one, before, grammar)) return
    if (all[index - 1] === 'denial') {
      if (goesOn(before, one, grammar) && saysNo(one.line, grammar)) all[index] = 'denial'
      return
    }
    if (all[index - 1] !== 'claim' || one.voices.length === 0 || isSame(before, one, grammar)) return
    const accused = isAccused(before, one, grammar)
    const touched = accused || overlapOf(before.line, one, grammar) > 0
    // Of hearsay nobody is known who could be contradicted but whoever it is about.
    const answers = accused || !isHearsay(before.line, grammar)
    if ((answers && saysNo(one.line, grammar)) || (touched && insists(one, grammar))) all[index] = 'denial'
  })
  return all
}

/** Whether somebody speaks in the sentence, of the same paragraph, and neither admits nor supports. */
function speaksAgainst({line, voices, speaksOn}: Told, before: Told, grammar: Grammar): boolean {
  const near = line.paragraph === before.line.paragraph && !line.quoted && !line.long && !before.line.quoted
  const kind = voices.every(({act}) => act === 'says' || act === 'denies')
  return near && kind && (voices.length > 0 || speaksOn) && !admits(line, grammar)
}

/** Whether whoever denied before goes on: by a pronoun, or by name. */
function goesOn(before: Told, one: Told, grammar: Grammar): boolean {
  return one.voices.length === 0 ? one.speaksOn : isSame(before, one, grammar)
}

/** Whether one voice speaks in both: "Hall" is in "the mayor, Ann Hall". */
function isSame(one: Told, other: Told, grammar: Grammar): boolean {
  const first = new Set(speakersOf(one, grammar))
  return speakersOf(other, grammar).some((stem) => first.has(stem))
}

function admits({words}: Line, {admissions}: Grammar): boolean {
  return words.some((word) => admissions.has(word.lower))
}

function saysNo({words}: Line, {negations, nobody, untrue}: Grammar): boolean {
  return words.some(({lower}) => negations.has(lower) || nobody.has(lower) || untrue.has(lower))
}

/** "reportedly", and nobody who says it. */
function isHearsay({words}: Line, {unsourced}: Grammar): boolean {
  return words.some(({lower, quoted}) => !quoted && unsourced.has(lower))
}

/** Whether whoever speaks is named in the claim, beside the one who makes it. */
function isAccused(claim: Told, one: Told, grammar: Grammar): boolean {
  const accusers = new Set(speakersOf(claim, grammar))
  const named = new Set(stemsOf(textsOf(claim.line), grammar).filter((stem) => !accusers.has(stem)))
  return speakersOf(one, grammar).some((stem) => named.has(stem))
}

function insists({line, voices}: Told, {insisting, universals}: Grammar): boolean {
  return (
    voices.some(({stance}) => insisting.has(stance.toLowerCase())) ||
    line.words.some(({lower}) => universals.has(lower))
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
