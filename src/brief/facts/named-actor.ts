import type {Grammar} from '../../lexicons/grammar.ts'
import {type Actor, articled, type NounPhrase} from './actor.ts'
import type {Scene} from './attribution.ts'
import {isApostrophe, type Line} from './line.ts'
import {isAcronym, isParticle, type Name, nameOf} from './names.ts'
import {codesOf, officeCountries, officeOf} from './office-of.ts'
import type {Person} from './people.ts'
import {placesBetween, type Setting} from './setting.ts'

/** A name with its title, or alone: "President Vladimir Putin", "Niger’s president Mahamadou Issoufou", "Boeing". */
export function namedActor(scene: Scene, {from, start, end}: NounPhrase): Actor | undefined {
  const {line, setting, people} = scene
  const {grammar, proper} = setting
  let at = end - 1
  const last = line.words[at]
  // "Abdel Fattah el-Sisi"
  const joined = last?.text.includes('-') === true && isParticle(last, grammar)
  if (last?.capital !== true && !joined) return undefined
  while (at > start && isNamePart(line, at - 1, setting)) at -= 1
  if (
    !(line.words[at]?.capital || joined) ||
    grammar.months.has(line.words[at]?.lower ?? '') ||
    grammar.closed.has(line.words[at]?.lower ?? '')
  )
    return undefined
  const name = nameOf(line, at, end, setting)
  if (name === undefined || name.kind === 'outlet' || name.kind === 'place') return undefined
  if (line.words[end - 1]?.possessive) return undefined
  const begins = Math.min(name.titleFrom, name.from)
  const plainStart = at === 0 && end - at === 1 && !proper.has(line.words[at]?.text ?? '')
  if (plainStart && !showsName(line.words[at]?.text ?? '')) return undefined
  // "the retailer Hall": a noun of somebody before it shows a single word to be a name as well.
  const whole = end - at > 1 || name.title !== undefined || begins > start
  const described = whole && isNounPhrase(line, start, begins, setting, name.title !== undefined)
  // "Hall West" may be a place, "the rapper Hall West" is none.
  if (name.kind === 'other' && (!described || end - at > 3)) return undefined
  const leads = described || leadsUpTo(line, start, begins, setting)
  if (begins > start && !leads) return undefined
  const office = officeOf(line, name, setting)
  const own = possessiveCountries(line, start, end, setting)
  const countries =
    name.kind === 'body'
      ? bodyCountries(line, start, end, setting)
      : office?.countries.length
        ? office.countries
        : own.length > 0
          ? own
          : knownCountries(name, people)
  // "her son Ann Hall": whose stands elsewhere.
  const first = grammar.possessives.has(line.words[from]?.lower ?? '') ? name.titleFrom : from
  return {text: articled(line, first, end), countries}
}

/** "WHO", "CalFire", "Al-Masri": capitals that no sentence gives a word at its start. */
function showsName(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word) || /^\p{Lu}[\p{L}'’]*[\p{Ll}'’-]\p{Lu}/u.test(word)
}

function isNamePart(line: Line, at: number, {grammar}: Setting): boolean {
  const word = line.words[at]
  if (word?.kind !== 'word' || word.possessive) return false
  // "the Committee to Protect Journalists"
  const aims = word.lower === grammar.infinitive && grammar.bodies.has(line.words[at - 1]?.lower ?? '')
  if (aims) return line.words[at - 1]?.capital === true
  return (word.capital && !grammar.closed.has(word.lower)) || isParticle(word, grammar)
}

/** What may stand before a title: adjectives of office, a country, a possessive ("Niger’s"), a body ("fire service spokesman"). */
function leadsUpTo(line: Line, start: number, end: number, setting: Setting): boolean {
  const {grammar} = setting
  return line.words.slice(start, end).every(
    (word, offset) =>
      word.kind === 'number' ||
      isApostrophe(line, start + offset) ||
      (word.possessive && !grammar.outlets.has(word.lower)) ||
      grammar.titleModifiers.has(word.lower) ||
      grammar.titles.has(word.lower) ||
      grammar.bodies.has(word.lower) ||
      isAcronym(word.text) || // "US" is no pronoun.
      (word.capital && !grammar.closed.has(word.lower)) ||
      grammar.speakers.has(word.lower)
  )
}

/** "UCL astronomer", "study co-author": nouns right before a whole name say who that is. */
function isNounPhrase(line: Line, start: number, end: number, {grammar}: Setting, titled: boolean): boolean {
  const words = line.words.slice(start, end)
  const last = words.at(-1)
  return (
    words.length <= 9 &&
    last !== undefined &&
    (titled || !grammar.outlets.has(last.lower)) &&
    (titled || (!last.capital && isPerson(last.lower, grammar))) &&
    words.every(
      (word, at) =>
        (word.kind === 'word' || /[–-]/.test(word.text) || isApostrophe(line, start + at)) &&
        !word.quoted &&
        (isAcronym(word.text) ||
          grammar.coordinators.has(word.lower) ||
          grammar.titleModifiers.has(word.lower) ||
          !(grammar.closed.has(word.lower) || grammar.finite.has(word.lower)))
    )
  )
}

function isPerson(noun: string, {agentEndings, speakers, humans}: Grammar): boolean {
  return speakers.has(noun) || humans.has(noun) || agentEndings.some((ending) => noun.endsWith(ending))
}

function possessiveCountries(line: Line, start: number, end: number, setting: Setting): readonly string[] {
  const owner = line.words.slice(start, end).findIndex((word) => word.possessive)
  if (owner < 0) return []
  return officeCountries(line, start, end, setting)
}

function bodyCountries(line: Line, start: number, end: number, setting: Setting): readonly string[] {
  const last = line.words[end - 1]?.lower ?? ''
  const state = setting.grammar.stateSpeakers.has(last)
  return state ? codesOf(placesBetween(line, start, end, setting).map((name) => name.place.code)) : []
}

function knownCountries(name: Name, people: readonly Person[]): readonly string[] {
  const parts = name.text.split(' ')
  const known = people.find((person) => {
    const words = person.name.split(' ')
    return parts.length === 1
      ? words.at(-1) === parts[0] || (words.length > 1 && words[0] === parts[0])
      : person.name === name.text
  })
  return known?.countries ?? []
}
