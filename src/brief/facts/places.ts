import type {Gazetteer, Place} from '../../lexicons/place.ts'
import type {Word} from './words.ts'

/** A name of the gazetteer in a sentence: words `from` up to `to`. */
export interface PlaceName {
  readonly from: number
  readonly to: number
  readonly place: Place
  /** As often a name of something else: it counts where the article shows the country. */
  readonly doubtful?: true
}

type Entry = {readonly words: readonly string[]; readonly place: Place; readonly doubtful: boolean}
const indexes = new WeakMap<Gazetteer, ReadonlyMap<string, readonly Entry[]>>()

/** The names in a sentence, longest first where they overlap, in order. */
export function placesIn(words: readonly Word[], gazetteer: Gazetteer | undefined): readonly PlaceName[] {
  if (gazetteer === undefined) return []
  const index = indexOf(gazetteer)
  const found: PlaceName[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word?.capital !== true) continue
    const entry = index.get(bare(word))?.find((candidate) => startsHere(words, at, candidate.words))
    if (entry === undefined) continue
    const {place, doubtful} = entry
    if (!doubtful || standsFree(words, at))
      found.push({from: at, to: at + entry.words.length, place, ...(doubtful && {doubtful})})
    at += entry.words.length - 1
  }
  return found
}

/** "Michael Jordan" and "Chad Smith" are people. */
function standsFree(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const joined = words[at]?.possessive === false && words[at + 1]?.capital === true
  return !joined && !(before?.capital === true && !before.possessive && at > 1)
}

function indexOf(gazetteer: Gazetteer): ReadonlyMap<string, readonly Entry[]> {
  const known = indexes.get(gazetteer)
  if (known !== undefined) return known
  const index = new Map<string, Entry[]>()
  for (const [doubtful, names] of [[false, gazetteer.names] as const, [true, gazetteer.doubtful] as const])
    for (const [name, place] of names) {
      const words = name.split(' ')
      const first = words[0] ?? ''
      const entries = index.get(first) ?? []
      entries.push({words, place, doubtful})
      index.set(first, entries)
    }
  for (const entries of index.values()) entries.sort((one, other) => other.words.length - one.words.length)
  indexes.set(gazetteer, index)
  return index
}

function startsHere(words: readonly Word[], at: number, name: readonly string[]): boolean {
  return name.every((part, offset) => {
    const word = words[at + offset]
    const last = offset === name.length - 1
    return bare(word) === part && (last || word?.possessive === false || part.includes("'"))
  })
}

/** As the gazetteer writes it: apostrophes straight, no possessive ending. */
function bare(word: Word | undefined): string {
  const text = word?.text ?? ''
  return /['’ʻ]/.test(text) ? text.replace(/[’ʻ]/g, "'").replace(/'s$/, '') : text
}
