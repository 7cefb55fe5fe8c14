import {type Actor, articled} from './actor.ts'
import {describedActor, isTail} from './described-actor.ts'
import {isApostrophe, type Line, surface, wordCount} from './line.ts'
import {namedActor} from './named-actor.ts'
import {codesOf, type Person} from './people.ts'
import {placeAt, type Setting} from './setting.ts'

// A subject of more words is two clauses run together.
const longestPhrase = 18

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
  if (length < 1 || length > longestPhrase || !endsName(line, to - 1, setting)) return undefined
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
  if (word === undefined || (!word.capital && grammar.closed.has(word.lower))) return false // "US" and "WHO" are names.
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
  const start = grammar.determiners.has(line.words[from]?.lower ?? '') ? from + 1 : from
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
    namedActor(line, from, start, end, setting, people) ?? describedActor(line, from, start, end, setting)
  )
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
  const one = single(line, from, from + comma, setting, people)
  if (one === undefined) return undefined
  const inner = from + comma + 1
  const clause = setting.grammar.relatives.has(line.words[inner]?.lower ?? '')
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
