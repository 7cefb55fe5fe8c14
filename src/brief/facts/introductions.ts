import type {Introduction} from '../statement-types.ts'
import {unaccented} from '../unaccented.ts'
import type {Line} from './line.ts'
import {surnameOf} from './surname-of.ts'

/** The words by which a sentence calls a speaker. */
export interface Called {
  readonly line: Line
  readonly actor: string
}

/** A whole name in a document, with its title where one stands before it. */
export interface Mention {
  readonly line: Line
  /** Given name and surname, without title. */
  readonly name: string
  /** As the source has it: "Polish President Andrzej Duda". */
  readonly surface: string
}

/** What a language tells of the words around a name. */
export interface Introducing {
  /** Whether a word may stand before a name and belong to its title. */
  isTitle(word: string): boolean
  /** Whether it says by itself what somebody is: "president", not "former". */
  isOffice(word: string): boolean
  /** "family", "brothers". */
  readonly kin: ReadonlySet<string>
  /** "the", before a surname in the plural. */
  readonly determiners: ReadonlySet<string>
  /** "of", "for": between somebody and whom he stands for. */
  readonly links: ReadonlySet<string>
}

/** Who is named in an actor's words, in full; undefined where that is not certain, or where the words are the fullest already. */
export type Introducer = (actor: string, line: Line) => Introduction | undefined

/** What a document tells of those whom it names. */
export interface Introductions {
  readonly introduce: Introducer
  /** The whole name of the only one of a surname, where a sentence before the line has it; none where the surname is a common word as well. */
  wholeOf(surname: string, line: Line): Introduction | undefined
  /** The whole name of the person whom an actor's words name, without title: "Ann Lee" of "the mayor, Ann Lee". */
  personIn(actor: string): string | undefined
}

interface Known {
  /** The first of the whole names. */
  readonly whole: Introduction
  /** How many surnames were known before this one. */
  readonly rank: number
  /** The whole names of the person, each once. */
  readonly names: Set<string>
  readonly first: number
  readonly offices: Set<string>
  fullest: Introduction
}

/** No name that is shown beside a statement is longer. */
const most = {words: 9, letters: 64}

/**
 * Finds the fullest name of a speaker whom a sentence calls by the surname: "Duda" is "Polish President Andrzej Duda".
 *
 * Certain is: one whole name with this surname was given before, nobody else of that surname and no family of it is in the
 * document, and a title before the surname is among those that the whole name has.
 */
export function introductionsOf(
  mentions: readonly Mention[],
  actors: readonly Called[],
  lines: readonly Line[],
  words: Introducing
): Introductions {
  const known = new Map<string, Known | undefined>()
  for (const mention of mentions) {
    const surname = surnameOf(mention.name)
    const person = known.get(surname)
    if (!known.has(surname)) known.set(surname, knownFrom(mention, known.size, words))
    else if (person && [...person.names].every((name) => isSame(name, mention.name)))
      add(person, mention, words)
    else known.set(surname, undefined)
  }
  for (const surname of shared(lines, words)) known.set(surname, undefined)
  for (const {actor, line} of actors) addForm(inFull(actor, known), actor, line)
  const introduce: Introducer = (actor, line) => {
    const whole = inFull(actor, known)
    const person = whole ?? bySurname(actor, known, line, words)
    if (!person) return undefined
    const {fullest} = person
    // Of two titles of one length that of the sentence stays.
    const kept = sizeOf(actor) > sizeOf(fullest.name) || (whole && sizeOf(actor) === sizeOf(fullest.name))
    return kept || isEqual(fullest.name, actor) ? undefined : fullest
  }
  const common = new Set(
    lines.flatMap((line) => line.words.filter(({capital}) => !capital).map(({lower}) => lower))
  )
  return {
    introduce,
    wholeOf(surname, line) {
      const person = known.get(unaccented(surname))
      const isBefore = person !== undefined && person.first < line.index
      return isBefore && !common.has(surname.toLowerCase()) ? person.whole : undefined
    },
    personIn(actor) {
      const names = [...(inFull(actor, known)?.names ?? [])].filter((name) => placeOf(actor, name) < Infinity)
      const name = names.sort((a, b) => b.length - a.length)[0]
      return name !== undefined && isHimself(actor, name, words) ? name : undefined
    }
  }
}

function knownFrom(mention: Mention, rank: number, words: Introducing): Known {
  const person: Known = {
    whole: {name: mention.name, in: mention.line.sentence},
    rank,
    names: new Set(),
    first: mention.line.index,
    offices: new Set(),
    fullest: {name: mention.name, in: mention.line.sentence}
  }
  add(person, mention, words)
  return person
}

function add(person: Known, {line, name, surface}: Mention, {isOffice}: Introducing): void {
  person.names.add(name)
  for (const word of wordsIn(surface).filter(isOffice)) person.offices.add(word.toLowerCase())
  addForm(person, surface, line)
}

function addForm(person: Known | undefined, form: string, {sentence}: Line): void {
  const size = sizeOf(form)
  if (!person || size > most.words || form.length > most.letters || size <= sizeOf(person.fullest.name))
    return
  person.fullest = {name: form.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), in: sentence}
}

/** One name holds the other's words: "Andrzej Duda" and "Andrzej Sebastian Duda". */
function isSame(one: string, other: string): boolean {
  const [a, b] = [wordsIn(one).map(unaccented), wordsIn(other).map(unaccented)]
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word) => long.includes(word))
}

/** Surnames that a family or several people have: "the Dudas", "the Duda family", "la famille Duda". */
function shared(lines: readonly Line[], {kin, determiners}: Introducing): readonly string[] {
  return lines.flatMap(({words}) =>
    words.flatMap((word, at) => {
      if (!word.capital) return []
      const plural = word.text.endsWith('s') && determiners.has(words[at - 1]?.lower ?? '')
      const family = [words[at - 1], words[at + 1]].some((beside) => kin.has(beside?.lower ?? ''))
      return [
        ...(plural ? [unaccented(word.text.slice(0, -1))] : []),
        ...(family ? [unaccented(word.text)] : [])
      ]
    })
  )
}

/** The person whose whole name stands first in an actor's words: "Nancy Pelosi, the Speaker of the House". */
function inFull(actor: string, known: ReadonlyMap<string, Known | undefined>): Known | undefined {
  // A whole name ends in the surname by which its person is known.
  const persons = new Set(wordsIn(actor).flatMap((word) => known.get(unaccented(word)) ?? []))
  const found = [...persons].flatMap((person) => {
    const place = Math.min(...[...person.names].map((name) => placeOf(actor, name)))
    return place < Number.POSITIVE_INFINITY ? [{person, place}] : []
  })
  return found.sort((a, b) => a.place - b.place || a.person.rank - b.person.rank)[0]?.person
}

/** The person whose surname is all of an actor's words, or stands behind a title that the person has. */
function bySurname(
  actor: string,
  known: ReadonlyMap<string, Known | undefined>,
  line: Line,
  {isTitle, isOffice}: Introducing
): Known | undefined {
  const person = known.get(unaccented(wordsIn(actor).at(-1) ?? ''))
  if (!person || person.first > line.index) return undefined
  const own = new Set([...person.names].flatMap(wordsIn).map(unaccented))
  const before = wordsIn(actor).filter((word) => !own.has(unaccented(word)))
  const offices = before.filter(isOffice).map((word) => word.toLowerCase())
  const fits = before.every(isTitle) && offices.every((word) => person.offices.has(word))
  return fits ? person : undefined
}

/** Not "a spokesman for Ann Lee", "the lawyer of Minister Ann Lee". */
function isHimself(actor: string, name: string, {isTitle, links}: Introducing): boolean {
  const before = wordsIn(actor.slice(0, actor.indexOf(name)))
  const last = before.findLast((word) => !isTitle(word) || links.has(word.toLowerCase()))
  return !links.has(last?.toLowerCase() ?? '')
}

function placeOf(text: string, name: string): number {
  const at = ` ${wordsIn(text).join(' ')} `.indexOf(` ${wordsIn(name).join(' ')} `)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}

function isEqual(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function sizeOf(text: string): number {
  return wordsIn(text).length
}

function wordsIn(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean)
}
