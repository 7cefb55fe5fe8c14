import {type Actor, articled} from './actor.ts'
import type {Line} from './line.ts'
import {officeCountries} from './people.ts'
import type {Setting} from './setting.ts'
import type {Word} from './words.ts'

/** A noun phrase around a noun for people who speak: "South Korean officials", "a spokesman for the ministry". */
export function describedActor(
  line: Line,
  from: number,
  start: number,
  end: number,
  setting: Setting
): Actor | undefined {
  const {grammar} = setting
  const head = line.words.slice(start, end).findIndex((word) => grammar.nounLinks.has(word.lower))
  const last = head < 0 ? end - 1 : start + head - 1
  const noun = line.words[last]
  if (
    noun === undefined ||
    noun.possessive ||
    (!grammar.speakers.has(noun.lower) && !grammar.titles.has(noun.lower))
  )
    return undefined
  if (!line.words.slice(start, last).every((word) => word.possessive || isModifier(word, setting)))
    return undefined
  if (line.words.slice(start, last).some((word) => !word.possessive && grammar.outlets.has(word.lower)))
    return undefined
  const owner = line.words[from]
  if (owner !== undefined && grammar.possessives.has(owner.lower)) return undefined
  if (head >= 0 && !isTail(line, last + 1, end, setting)) return undefined
  const state = grammar.stateSpeakers.has(noun.lower) || grammar.stateTitles.has(noun.lower)
  const countries = state ? officeCountries(line, start, end, setting) : []
  return {text: articled(line, from, end), countries}
}

function isModifier({text, lower, capital}: Word, {grammar}: Setting): boolean {
  if (/^\p{Lu}{2,}$/u.test(text)) return true // "US" is no pronoun.
  if (grammar.closed.has(lower) || grammar.finite.has(lower)) return false
  const verbal =
    grammar.speech.has(lower) || (grammar.pastEnding !== '' && lower.endsWith(grammar.pastEnding))
  return capital || grammar.titleModifiers.has(lower) || grammar.speakers.has(lower) || !verbal
}

/** What follows "spokesman": "for the ministry", "at the University of Oslo". */
export function isTail(line: Line, from: number, end: number, setting: Setting): boolean {
  const {grammar} = setting
  const words = line.words.slice(from, end)
  return (
    words.length <= 9 &&
    !grammar.nounLinks.has(words.at(-1)?.lower ?? '') &&
    words.every(
      (word) =>
        word.kind === 'word' &&
        !grammar.weekdays.has(word.lower) &&
        (word.capital ||
          grammar.nounLinks.has(word.lower) ||
          grammar.determiners.has(word.lower) ||
          grammar.coordinators.has(word.lower) ||
          isModifier(word, setting))
    )
  )
}
