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
 * Somebody else has to speak there: with a word for what is untrue; or with a negation or insisting, and taking up words of the
 * claim or being named in it. A statement that is no claim by itself becomes one where whoever it names says no to it. Whoever
 * admits something counters nothing.
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
    if (one.voices.length === 0 || isSame(before, one, grammar)) return
    const plain = all[index - 1] === undefined && before.voices.some(({act}) => act === 'says')
    if (!(plain ? contradicts : counters)(before, one, grammar, all[index - 1])) return
    all[index] = 'denial'
    all[index - 1] = 'claim'
  })
  return all
}

/** Whether whoever a plain statement is about says no to it: "never met her". */
function contradicts(statement: Told, one: Told, grammar: Grammar): boolean {
  if (retorts(one, grammar)) return true
  return isAccused(statement, one, grammar) && saysNo(one.line, grammar) && !foresees(one.line, grammar)
}

/** Whether a claim is called untrue, or negated or outdone by whoever it is about or who takes up its words. */
function counters(claim: Told, one: Told, grammar: Grammar, is: Claim | undefined): boolean {
  if (is !== 'claim') return false
  if (retorts(one, grammar) || callsUntrue(one.line, grammar)) return true
  const accused = isAccused(claim, one, grammar)
  if (!accused && overlapOf(claim.line, one, grammar) === 0) return false
  // Of hearsay nobody is known who could be contradicted but whoever it is about.
  const known = accused || !isHearsay(claim.line, grammar)
  return (known && saysNo(one.line, grammar)) || insists(one, grammar)
}

function retorts({voices}: Told, {countering}: Grammar): boolean {
  return voices.some(({stance}) => countering.has(stance.toLowerCase()))
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

/** "never met him", "nobody was told"; not "would not resign", which is of what comes. */
function saysNo(line: Line, grammar: Grammar): boolean {
  const {negations, nobody, conditionalForms} = grammar
  return (
    callsUntrue(line, grammar) ||
    line.words.some(
      ({lower}, at) =>
        (negations.has(lower) || nobody.has(lower)) && !conditionalForms.has(line.words[at - 1]?.lower ?? '')
    )
  )
}

/** "No troops would be sent": a decision is no answer. */
function foresees({words}: Line, {conditionalForms}: Grammar): boolean {
  return words.some(({lower, quoted}) => !quoted && conditionalForms.has(lower))
}

/** "wrong", "a lie". */
function callsUntrue({words}: Line, {untrue}: Grammar): boolean {
  return words.some(({lower}) => untrue.has(lower))
}

/** "reportedly", and nobody who says it. */
function isHearsay({words}: Line, {unsourced}: Grammar): boolean {
  return words.some(({lower, quoted}) => !quoted && unsourced.has(lower))
}

/** Whether whoever speaks is named in the claim, beside the one who makes it. */
function isAccused(claim: Told, one: Told, grammar: Grammar): boolean {
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

function insists({line, voices}: Told, {insisting, universals, conditionalForms}: Grammar): boolean {
  return (
    voices.some(({stance}) => insisting.has(stance.toLowerCase())) ||
    // "We will use all means" is of what comes.
    (line.words.some(({lower}) => universals.has(lower)) &&
      !line.words.some(({lower}) => conditionalForms.has(lower)))
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
