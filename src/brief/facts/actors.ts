import {type Line, surface, wordCount} from './line.ts'
import {type Name, nameOf} from './names.ts'
import {codesOf, officeCountries, officeOf, type Person} from './people.ts'
import {placeAt, placesBetween, type Setting} from './setting.ts'

/** Somebody who can speak, read from a noun phrase. */
export interface Actor {
  readonly text: string
  readonly countries: readonly string[]
}

// A subject of more words is two clauses run together.
const longestPhrase = 18

/**
 * The actor that the words `from` up to `to` name, all of them; undefined where any word does not fit.
 *
 * A phrase that opens with a possessive has to go on with an office: "North Korea’s support" is nobody.
 */
export function actorIn(line: Line, from: number, to: number, setting: Setting, people: readonly Person[]): Actor | undefined {
  const words = line.words.slice(from, to)
  if (to <= from || to - from > longestPhrase || words.some((word) => word.quoted)) return undefined
  return (
    single(line, from, to, setting, people) ??
    withApposition(line, from, to, setting, people) ??
    coordinated(line, from, to, setting, people)
  )
}

function single(line: Line, from: number, to: number, setting: Setting, people: readonly Person[]): Actor | undefined {
  const {grammar} = setting
  const start = grammar.determiners.has(line.words[from]?.lower ?? '') ? from + 1 : from
  const end = withoutAcronym(line, to)
  if (line.words.slice(start, end).some((word) => word.kind === 'mark')) return undefined
  const place = placeAt(line, start, end, setting)
  if (place !== undefined)
    return place.place.kind === 'demonym' ? undefined : {text: articled(line, from, end), countries: codesOf([place.place.code])}
  return named(line, from, start, end, setting, people) ?? described(line, from, start, end, setting)
}

/** "NASA" in "the agency (NASA)" adds nothing. */
function withoutAcronym(line: Line, to: number): number {
  const closed = line.words[to - 1]?.text === ')' && line.words[to - 3]?.text === '('
  return closed ? to - 3 : to
}

/** A name with its title, or alone: "President Vladimir Putin", "Niger’s president Mahamadou Issoufou", "Boeing". */
function named(line: Line, from: number, start: number, end: number, setting: Setting, people: readonly Person[]): Actor | undefined {
  const {grammar, proper} = setting
  let at = end - 1
  if (line.words[at]?.capital !== true) return undefined
  while (at > start && isNamePart(line, at - 1, setting)) at -= 1
  if (!line.words[at]?.capital || grammar.months.has(line.words[at]?.lower ?? '') || grammar.closed.has(line.words[at]?.lower ?? '')) return undefined
  const name = nameOf(line, at, end, setting)
  if (name === undefined || name.kind === 'outlet' || name.kind === 'other' || name.kind === 'place') return undefined
  if (line.words[end - 1]?.possessive) return undefined
  const begins = name.titleFrom < name.from ? name.titleFrom : name.from
  const plainStart = at === 0 && end - at === 1 && !proper.has(line.words[at]?.text ?? '')
  if (plainStart && !/^\p{Lu}{2,}$/u.test(line.words[at]?.text ?? '')) return undefined
  if (begins > start && !leadsUpTo(line, start, begins, setting)) return undefined
  const office = officeOf(line, name, setting)
  const own = possessiveCountries(line, start, end, setting)
  const countries =
    name.kind === 'body' ? bodyCountries(line, start, end, setting) : office?.countries.length ? office.countries : own.length > 0 ? own : knownCountries(name, people)
  return {text: articled(line, from, end), countries}
}

function isNamePart(line: Line, at: number, {grammar}: Setting): boolean {
  const word = line.words[at]
  if (word?.kind !== 'word' || word.possessive) return false
  return (word.capital && !grammar.closed.has(word.lower)) || grammar.nameParticles.has(word.text)
}

/** What may stand before a title: adjectives of office, a country, a possessive ("Niger’s"), a body ("fire service spokesman"). */
function leadsUpTo(line: Line, start: number, end: number, setting: Setting): boolean {
  const {grammar} = setting
  return line.words.slice(start, end).every(
    (word) =>
      word.possessive || grammar.titleModifiers.has(word.lower) || grammar.titles.has(word.lower) || grammar.bodies.has(word.lower) ||
      (word.capital && !grammar.closed.has(word.lower)) || grammar.speakers.has(word.lower)
  )
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
    return parts.length === 1 ? words.at(-1) === parts[0] || (words.length > 1 && words[0] === parts[0]) : person.name === name.text
  })
  return known?.countries ?? []
}

/** A noun phrase around a noun for people who speak: "South Korean officials", "a spokesman for the ministry". */
function described(line: Line, from: number, start: number, end: number, setting: Setting): Actor | undefined {
  const {grammar} = setting
  const head = line.words.slice(start, end).findIndex((word) => grammar.nounLinks.has(word.lower))
  const last = head < 0 ? end - 1 : start + head - 1
  const noun = line.words[last]
  if (noun === undefined || noun.possessive || (!grammar.speakers.has(noun.lower) && !grammar.titles.has(noun.lower))) return undefined
  if (!line.words.slice(start, last).every((word) => word.possessive || isModifier(word.lower, word.capital, setting))) return undefined
  const owner = line.words[from]
  if (owner !== undefined && grammar.possessives.has(owner.lower)) return undefined
  if (head >= 0 && !isTail(line, last + 1, end, setting)) return undefined
  const state = grammar.stateSpeakers.has(noun.lower) || grammar.stateTitles.has(noun.lower)
  const countries = state ? officeCountries(line, start, end, setting) : []
  return {text: articled(line, from, end), countries}
}

function isModifier(lower: string, capital: boolean, {grammar, gazetteer: _}: Setting): boolean {
  if (grammar.closed.has(lower) || grammar.finite.has(lower)) return false
  const verbal = grammar.speech.has(lower) || (grammar.pastEnding !== '' && lower.endsWith(grammar.pastEnding))
  return capital || grammar.titleModifiers.has(lower) || grammar.speakers.has(lower) || !verbal
}

/** What follows "spokesman": "for the ministry", "at the University of Oslo". */
function isTail(line: Line, from: number, end: number, setting: Setting): boolean {
  const {grammar} = setting
  const words = line.words.slice(from, end)
  return (
    words.length <= 9 &&
    !grammar.nounLinks.has(words.at(-1)?.lower ?? '') &&
    words.every(
      (word) =>
        word.kind === 'word' &&
        (word.capital || grammar.nounLinks.has(word.lower) || grammar.determiners.has(word.lower) || grammar.coordinators.has(word.lower) || isModifier(word.lower, false, setting))
    )
  )
}

/** "Tomasz Kubiak, a fire service spokesman," and "The vice president, Mike Pence,": one side is a name, the other an office. */
function withApposition(line: Line, from: number, to: number, setting: Setting, people: readonly Person[]): Actor | undefined {
  if (line.words[to - 1]?.text !== ',') return undefined
  const comma = line.words.slice(from, to - 1).findIndex((word) => word.text === ',')
  if (comma < 1) return undefined
  const one = single(line, from, from + comma, setting, people)
  if (one === undefined) return undefined
  const inner = from + comma + 1
  const clause = setting.grammar.relatives.has(line.words[inner]?.lower ?? '')
  const age = to - inner === 2 && line.words[inner]?.kind === 'number'
  const other = clause || age ? undefined : single(line, inner, to - 1, setting, people)
  if (clause || age) return one
  if (other === undefined) return isTail(line, inner, to - 1, setting) && /^\p{Lu}/u.test(one.text) ? one : undefined
  const whole = articled(line, from, to - 1)
  return {text: wordCount(whole) <= 9 ? whole : one.text, countries: one.countries.length > 0 ? one.countries : other.countries}
}

/** "Pyongyang and Moscow", "Washington and its allies": each side has to be an actor by itself. */
function coordinated(line: Line, from: number, to: number, setting: Setting, people: readonly Person[]): Actor | undefined {
  const {grammar} = setting
  const start = grammar.both.has(line.words[from]?.lower ?? '') ? from + 1 : from
  for (let at = start + 1; at < to - 1; at++) {
    const word = line.words[at]
    if (word === undefined || !(grammar.coordinators.has(word.lower) || word.text === ',')) continue
    const left = single(line, start, at, setting, people)
    const skip = word.text === ',' && grammar.coordinators.has(line.words[at + 1]?.lower ?? '') ? 2 : 1
    const right = left && (single(line, at + skip, to, setting, people) ?? companions(line, at + skip, to, setting) ?? coordinated(line, at + skip, to, setting, people))
    if (left === undefined || right === undefined) continue
    return {text: articled(line, start, to), countries: codesOf([...left.countries, ...right.countries])}
  }
  return undefined
}

/** "its allies", only beside somebody. */
function companions(line: Line, from: number, to: number, {grammar}: Setting): Actor | undefined {
  const [owner, noun] = line.words.slice(from, to)
  const fits = to - from === 2 && grammar.possessives.has(owner?.lower ?? '') && grammar.speakers.has(noun?.lower ?? '')
  return fits ? {text: surface(line, from, to), countries: []} : undefined
}

/** The phrase as the source has it, with a capital at its start. */
function articled(line: Line, from: number, to: number): string {
  return surface(line, from, to).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
