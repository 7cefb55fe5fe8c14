import type {Grammar} from '../../lexicons/grammar.ts'
import {type Actor, articled} from './actor.ts'
import {describedActor, isTail} from './described-actor.ts'
import {isApostrophe, type Line, surface, wordCount} from './line.ts'
import {namedActor} from './named-actor.ts'
import {nameOf} from './names.ts'
import {codesOf, type Person} from './people.ts'
import {isFiniteAt} from './segments.ts'
import {placeAt, type Setting} from './setting.ts'

// A subject of more words is two clauses run together.
const longestPhrase = 18
// With an apposition between commas it may be longer.
const longestApposed = 32

/**
 * The actor that the words `from` up to `to` name, all of them; undefined where any word does not fit.
 *
 * A phrase that opens with a possessive has to go on with an office: "North Korea’s support" is nobody.
 */
export function actorIn(
  line: Line,
  from: number,
  to: number,
  setting: Setting,
  people: readonly Person[]
): Actor | undefined {
  const length = to - from
  const longest = line.words[to - 1]?.text === ',' ? longestApposed : longestPhrase
  if (length < 1 || length > longest || !endsName(line, to - 1, setting)) return undefined
  for (let at = from; at < to; at++) if (line.words[at]?.quoted) return undefined
  return (
    single(line, from, to, setting, people) ??
    withApposition(line, from, to, setting, people) ??
    coordinated(line, from, to, setting, people)
  )
}

/** A quick look at the last word: most phrases before a verb end in a pronoun, an auxiliary or a mark. */
function endsName(line: Line, at: number, {grammar}: Setting): boolean {
  const word = line.words[at]
  // "US" and "WHO" are names.
  if (
    word === undefined ||
    (!word.capital && (grammar.closed.has(word.lower) || grammar.fronted.has(word.lower)))
  )
    return false
  return word.kind !== 'mark' || word.text === ',' || word.text === ')'
}

function single(
  line: Line,
  from: number,
  to: number,
  setting: Setting,
  people: readonly Person[]
): Actor | undefined {
  const {grammar} = setting
  const opener = line.words[from]?.lower ?? ''
  const start = grammar.determiners.has(opener) || grammar.possessives.has(opener) ? from + 1 : from
  const end = withoutAcronym(line, to)
  for (let at = start; at < end; at++)
    if (line.words[at]?.kind === 'mark' && !isApostrophe(line, at)) return undefined
  const place = placeAt(line, start, end, setting)
  if (place !== undefined && isPersonToo(surface(line, start, end), people)) return undefined
  if (place !== undefined)
    return place.place.kind === 'demonym'
      ? undefined
      : {text: articled(line, from, end), countries: codesOf([place.place.code])}
  return (
    namedActor(line, from, start, end, setting, people) ??
    describedActor(line, from, start, end, setting) ??
    nameWithTail(line, from, start, end, setting, people)
  )
}

/** "Cardinal Eva Lund of the Holy See": a person's whole name, and where the person belongs. */
function nameWithTail(
  line: Line,
  from: number,
  start: number,
  end: number,
  setting: Setting,
  people: readonly Person[]
): Actor | undefined {
  let link = start + 2
  while (link < end && !setting.grammar.nounLinks.has(line.words[link]?.lower ?? '')) link += 1
  const somewhere =
    setting.grammar.groupFrom.has(line.words[link]?.lower ?? '') ||
    line.words.slice(link, end).some((word) => word.capital)
  if (link >= end || !somewhere || !isTail(line, link, end, setting)) return undefined
  const whole = line.words[link - 1]?.capital && line.words[link - 2]?.capital && link - 2 >= start
  const named = whole ? namedActor(line, from, start, link, setting, people) : undefined
  return named && {...named, text: articled(line, from, end)}
}

/** "Jordan" is no country where somebody of that name is in the story. */
function isPersonToo(name: string, people: readonly Person[]): boolean {
  return !name.includes(' ') && people.some((person) => person.name.split(' ').includes(name))
}

/** "NASA" in "the agency (NASA)" adds nothing. */
function withoutAcronym(line: Line, to: number): number {
  const closed = line.words[to - 1]?.text === ')' && line.words[to - 3]?.text === '('
  return closed ? to - 3 : to
}

/** "Tomasz Kubiak, a fire service spokesman," and "The vice president, Mike Pence,": one side is a name, the other an office. */
function withApposition(
  line: Line,
  from: number,
  to: number,
  setting: Setting,
  people: readonly Person[]
): Actor | undefined {
  if (line.words[to - 1]?.text !== ',') return undefined
  const comma = line.words.slice(from, to - 1).findIndex((word) => word.text === ',')
  if (comma < 1) return undefined
  const last = namedBetween(line, from, to, setting, people)
  if (last !== undefined) return last
  const one = single(line, from, from + comma, setting, people)
  if (one === undefined) return undefined
  const inner = from + comma + 1
  const clause = isAside(line, from, inner, setting)
  const age = to - inner === 2 && line.words[inner]?.kind === 'number'
  const other = clause || age ? undefined : single(line, inner, to - 1, setting, people)
  if (clause || age) return one
  if (other === undefined)
    return isTail(line, inner, to - 1, setting) && /^\p{Lu}/u.test(one.text) ? one : undefined
  const whole = articled(line, from, to - 1)
  return {
    text: wordCount(whole) <= 9 ? whole : one.text,
    countries: one.countries.length > 0 ? one.countries : other.countries
  }
}

/** "Hall, who …,", "Hall, in remarks to the press,", "Ann Hall, a lawyer who …,": by the way, whatever its words. */
function isAside(line: Line, from: number, inner: number, {grammar}: Setting): boolean {
  const opener = line.words[inner]
  if (opener === undefined || (opener.capital && !grammar.titles.has(opener.lower))) return false
  if (grammar.relatives.has(opener.lower) || grammar.prepositions.has(opener.lower)) return true
  if (grammar.frontedEndings.some((ending) => opener.lower.endsWith(ending))) return true
  // A name before an article: "Ann Hall, a lawyer"; "the port, a mayor" may be a list.
  const named = line.words[inner - 2]?.capital && line.words[inner - 3]?.capital && inner - 3 >= from
  return (
    named === true &&
    (opener.capital || (grammar.determiners.has(opener.lower) && hasRelative(line, inner, grammar)))
  )
}

function hasRelative(line: Line, from: number, grammar: Grammar): boolean {
  return line.words.slice(from, from + 24).some((word) => grammar.relatives.has(word.lower))
}

/** "A geostrategy expert and former official, Avinoam Idan,": what stands before tells who that is, whatever its words. */
function namedBetween(
  line: Line,
  from: number,
  to: number,
  setting: Setting,
  people: readonly Person[]
): Actor | undefined {
  let comma = to - 2
  while (comma > from && to - comma < 6 && line.words[comma]?.text !== ',') comma -= 1
  if (comma <= from || line.words[comma]?.text !== ',') return undefined
  const name = line.words.slice(comma + 1, to - 1)
  if (name.length < 2 || name.length > 4 || !name.every((word) => word.capital)) return undefined
  const office = line.words.slice(from, comma)
  const {titles, speakers, closed} = setting.grammar
  const plain = office.every(
    (word, at) =>
      word.kind === 'word' &&
      !setting.grammar.speech.has(word.lower) &&
      !isFiniteAt(line, from + at, setting.grammar)
  )
  const last = office.at(-1)?.lower ?? ''
  if (!plain || closed.has(last) || !office.some(({lower}) => titles.has(lower) || speakers.has(lower)))
    return undefined
  const person = nameOf(line, comma + 1, to - 1, setting)
  if (person?.kind !== 'person' || person.title !== undefined) return undefined
  const known = single(line, from, comma, setting, people)
  return known ? undefined : {text: person.text, countries: []}
}

/** "Pyongyang and Moscow", "Washington and its allies": each side has to be an actor by itself. */
function coordinated(
  line: Line,
  from: number,
  to: number,
  setting: Setting,
  people: readonly Person[]
): Actor | undefined {
  const {grammar} = setting
  const start = grammar.both.has(line.words[from]?.lower ?? '') ? from + 1 : from
  for (let at = start + 1; at < to - 1; at++) {
    const word = line.words[at]
    if (word === undefined || !(grammar.coordinators.has(word.lower) || word.text === ',')) continue
    const left = single(line, start, at, setting, people)
    const skip = word.text === ',' && grammar.coordinators.has(line.words[at + 1]?.lower ?? '') ? 2 : 1
    const right =
      left &&
      (single(line, at + skip, to, setting, people) ??
        companions(line, at + skip, to, setting) ??
        coordinated(line, at + skip, to, setting, people))
    if (left === undefined || right === undefined) continue
    return {text: articled(line, start, to), countries: codesOf([...left.countries, ...right.countries])}
  }
  return undefined
}

/** "its allies", only beside somebody. */
function companions(line: Line, from: number, to: number, {grammar}: Setting): Actor | undefined {
  const [owner, noun] = line.words.slice(from, to)
  const fits =
    to - from === 2 && grammar.possessives.has(owner?.lower ?? '') && grammar.speakers.has(noun?.lower ?? '')
  return fits ? {text: surface(line, from, to), countries: []} : undefined
}
