import type {Grammar} from '../../lexicons/grammar.ts'
import {type Actor, articled, type NounPhrase} from './actor.ts'
import type {Scene} from './attribution.ts'
import {inShortForm} from './in-short-form.ts'
import {isApostrophe, type Line} from './line.ts'
import {officeCountries} from './office-of.ts'
import type {Setting} from './setting.ts'
import type {Word} from './words.ts'

/** A noun phrase around a noun for people who speak: "South Korean officials", "a spokesman for the ministry". */
export function describedActor(scene: Scene, {from, start, end}: NounPhrase): Actor | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  const head = line.words
    .slice(start, end)
    .findIndex((word, at) => grammar.nounLinks.has(word.lower) || isPostposed(line, start + at, grammar))
  const last = head < 0 ? end - 1 : start + head - 1
  const noun = line.words[last]
  // "Center for Public Health", "Senator Hall’s campaign".
  const owned =
    line.words.slice(start, last).some((word) => word.possessive && word.capital) &&
    !grammar.mute.has(noun?.lower ?? '')
  // "the authority", not "the house".
  const plain = grammar.determiners.has(line.words[from]?.lower ?? '') && !grammar.mute.has(noun?.lower ?? '')
  const isBody = (noun?.capital === true && head >= 0) || owned || plain
  if (
    noun === undefined ||
    noun.possessive ||
    !(namesPeople(noun.lower, grammar) || (isBody && grammar.bodies.has(noun.lower)))
  )
    return undefined
  const fits = (word: Word, at: number) =>
    word.possessive ||
    (isModifier(word, setting) && !(at > 0 && grammar.determiners.has(word.lower))) ||
    isApostrophe(line, start + at) ||
    (at > 0 && grammar.coordinators.has(word.lower) && joinsModifiers(line, start + at, last))
  if (!line.words.slice(start, last).every(fits)) return undefined
  if (line.words.slice(start, last).some((word) => !word.possessive && grammar.outlets.has(word.lower)))
    return undefined
  const owner = line.words[from]
  if (owner !== undefined && grammar.possessives.has(owner.lower)) return undefined
  const tail = isPostposed(line, last + 1, grammar) ? last + 3 : last + 1
  if (head >= 0 && (tail >= end || !isTail(scene, tail, end))) return undefined
  const state = grammar.stateSpeakers.has(noun.lower) || grammar.stateTitles.has(noun.lower)
  const countries = state ? officeCountries(line, start, end, setting) : []
  return {text: articled(line, from, end), countries}
}

/** "Sources | close to the talks", "rebels | loyal to Hall". */
function isPostposed({words}: Line, at: number, {postposed, prepositions}: Grammar): boolean {
  return postposed.has(words[at]?.lower ?? '') && prepositions.has(words[at + 1]?.lower ?? '')
}

/** "health and safety officials", "the Food and Drug Agency’s chief", "Rye and Lund officials": no end of a name, so one noun phrase goes on. */
function joinsModifiers({words}: Line, at: number, last: number): boolean {
  const names = words.slice(at + 1, last)
  const shared = names.length > 0 && words[at - 1]?.capital === true && words[last]?.capital === false
  return words[at + 1]?.capital === false || names.some(({possessive}) => possessive) || shared
}

function isModifier({text, lower, capital}: Word, {grammar}: Setting): boolean {
  if (/^\p{Lu}{2,}$/u.test(text)) return true // "US" is no pronoun.
  if (grammar.closed.has(lower) || grammar.finite.has(lower)) return false
  const verbal =
    grammar.speech.has(lower) || (grammar.pastEnding !== '' && lower.endsWith(grammar.pastEnding))
  return capital || grammar.titleModifiers.has(lower) || grammar.speakers.has(lower) || !verbal
}

/** "officials", "minister", "Egyptologists". */
function namesPeople(noun: string, {speakers, titles, humans, mute, peopleEndings}: Grammar): boolean {
  if (speakers.has(noun) || titles.has(noun) || humans.has(noun)) return true
  return !mute.has(noun) && peopleEndings.some((ending) => noun.endsWith(ending))
}

/** What follows "spokesman": "for the ministry", "at the University of Oslo". */
export function isTail({line, setting}: Scene, from: number, end: number): boolean {
  const {grammar} = setting
  const words = line.words.slice(from, end)
  return (
    words.length <= 17 &&
    !grammar.nounLinks.has(words.at(-1)?.lower ?? '') &&
    words.every(
      (word, at) =>
        // "for the nurses’ union"
        (word.kind === 'word' || isApostrophe(line, from + at) || inShortForm(line, from + at)) &&
        // "the council in May"
        !(grammar.months.has(word.lower) && grammar.datePlaces.has(words[at - 1]?.lower ?? '')) &&
        !grammar.weekdays.has(word.lower) &&
        (word.capital ||
          word.kind === 'mark' ||
          grammar.nounLinks.has(word.lower) ||
          grammar.determiners.has(word.lower) ||
          grammar.coordinators.has(word.lower) ||
          isModifier(word, setting))
    )
  )
}
