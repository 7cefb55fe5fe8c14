import {type Actor, articled} from './actor.ts'
import type {Scene} from './attribution.ts'
import {isTail} from './described-actor.ts'
import {isApostrophe} from './line.ts'
import {hasFinite} from './segments.ts'
import type {SpeechVerb} from './verbs.ts'

// A longer subject without a name or an office is mostly more than a noun phrase.
const mostWords = 6
// With what it belongs to it may be longer: "The owner of the | subscription service".
const mostWithTail = 9

/**
 * A plain noun phrase as the subject of a verb: "The parents’ council", "A retired foreman", "The owner of the tanker".
 *
 * It opens with a determiner, or is one capitalised word. Unless its noun is a body, the verb has to be one that only
 * somebody does: "The survey confirms" has no speaker. No country is read from it.
 */
export function plainActor(
  scene: Scene,
  from: number,
  to: number,
  {at, form}: SpeechVerb
): Actor | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  const words = line.words.slice(from, to).filter((_, offset) => !isApostrophe(line, from + offset))
  const most = words.some((word) => grammar.nounLinks.has(word.lower)) ? mostWithTail : mostWords
  if (words.length > most || words.some((word) => word.quoted || word.kind !== 'word')) return undefined
  const determined = grammar.determiners.has(words[0]?.lower ?? '')
  if (determined ? words.length < 2 : !isLoneName(scene, from, to)) return undefined
  const head = headOf(scene, startOf(scene, from, determined), to)
  const noun = line.words[head ?? -1]
  if (head === undefined || noun === undefined || !maySpeak(scene, noun.lower)) return undefined
  if (form.act === 'denies' && !governsStatement(scene, at + 1)) return undefined
  if (isParticiple(scene, at)) return undefined
  return form.human || grammar.bodies.has(noun.lower)
    ? {text: articled(line, from, to), countries: []}
    : undefined
}

/** "One of the | victims". */
function startOf({line, setting: {grammar}}: Scene, from: number, determined: boolean): number {
  if (!determined) return from
  if (!grammar.groupOf.has(line.words[from + 1]?.lower ?? '')) return from + 1
  return grammar.determiners.has(line.words[from + 2]?.lower ?? '') ? from + 3 : from + 2
}

/** "Lufthansa denies": a capital at the start shows little, so the word must be no adverb, participle or number. */
function isLoneName({line, setting: {grammar}}: Scene, from: number, to: number): boolean {
  const word = line.words[from]
  if (word === undefined || to - from !== 1 || !word.capital || word.lower.length < 4) return false
  return !(
    grammar.connectives.has(word.lower) ||
    grammar.fronted.has(word.lower) ||
    grammar.numbers.has(word.lower) ||
    grammar.betweenSubjectAndVerb.has(word.lower) ||
    grammar.pronouns.has(word.lower) ||
    (grammar.pastEnding !== '' && word.lower.endsWith(grammar.pastEnding))
  )
}

/** The place of the noun before "of" or at the end; undefined where what stands around it is no noun phrase. */
function headOf(scene: Scene, from: number, to: number): number | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  const link = line.words.slice(from, to).findIndex((word) => grammar.nounLinks.has(word.lower))
  const head = (link < 0 ? to : from + link) - 1
  if (head < from || line.words[head]?.possessive) return undefined
  for (let at = from; at < head; at++) {
    const word = line.words[at]
    const qualifies = at === from && grammar.titleModifiers.has(word?.lower ?? '')
    if (
      word === undefined ||
      (!qualifies && !isApostrophe(line, at) && isClosed(word.lower, word.capital, setting))
    )
      return undefined
  }
  return link < 0 || isTail(scene, head + 1, to) ? head : undefined
}

function isClosed(lower: string, capital: boolean, {grammar}: Scene['setting']): boolean {
  return (
    grammar.closed.has(lower) || grammar.determiners.has(lower) || (!capital && grammar.finite.has(lower))
  )
}

/** Whether a noun may be somebody: none for a thing, a happening, a medium, a measure or a time. */
function maySpeak({setting: {grammar}}: Scene, noun: string): boolean {
  const body = grammar.bodies.has(noun) || grammar.speakers.has(noun)
  if (grammar.mute.has(noun) || grammar.closed.has(noun) || grammar.outlets.has(noun)) return false
  if (grammar.measures.has(noun) || grammar.weekdays.has(noun) || grammar.months.has(noun)) return false
  if (grammar.finite.has(noun) || grammar.speech.has(noun) || grammar.magnitudes.has(noun)) return false
  return (
    body || !(grammar.events.has(noun) || grammar.abstractEndings.some((ending) => noun.endsWith(ending)))
  )
}

/** "denies that …", "denies any delay", "denies it": "The company denied workers their wages" is no statement. */
function governsStatement({line, setting: {grammar}}: Scene, at: number): boolean {
  const word = line.words[at]
  if (word === undefined || word.kind === 'mark' || grammar.afterVerb.has(word.lower)) return true
  return grammar.claimNouns.has(word.lower) || grammar.frontedEndings.some((end) => word.lower.endsWith(end))
}

/** "A harvest blamed on drought sent prices up": a past form before a preposition, with the verb of the clause after it. */
function isParticiple({line, setting: {grammar}}: Scene, at: number): boolean {
  const past = grammar.pastEnding !== '' && line.words[at]?.lower.endsWith(grammar.pastEnding) === true
  if (!past || !grammar.prepositions.has(line.words[at + 1]?.lower ?? '')) return false
  const reported = line.words.slice(at + 1).some((word) => grammar.complementizer.has(word.lower))
  return !reported && hasFinite(line, at + 2, line.words.length, grammar)
}
