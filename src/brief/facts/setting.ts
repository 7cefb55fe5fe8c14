import type {Grammar} from '../../lexicons/grammar.ts'
import type {Gazetteer} from '../../lexicons/place.ts'
import type {Line} from './line.ts'
import {type PlaceName, placesIn} from './places.ts'
import type {Word} from './words.ts'

/** What reading one sentence may know of the whole document. */
export interface Setting {
  readonly grammar: Grammar
  readonly gazetteer: Gazetteer | undefined
  /** Words with a capital letter seen inside a sentence: names, as far as writing shows it. */
  readonly proper: ReadonlySet<string>
  /** Gazetteer names of each line, by its index. */
  readonly places: readonly (readonly PlaceName[])[]
}

/** What the whole of a document tells about its words and the countries in it. */
export function settingOf(
  lines: readonly Line[],
  grammar: Grammar,
  gazetteer: Gazetteer | undefined
): Setting {
  const proper = new Set<string>()
  for (const {words} of lines)
    words.forEach((word, at) => {
      if (word.capital && at > 0 && words[at - 1]?.kind !== 'mark') proper.add(word.text)
    })
  const places = lines.map((line) => placesIn(line.words, gazetteer))
  return {grammar, gazetteer, proper, places: withoutDoubt(lines, places, grammar)}
}

/** The names without those doubtful ones that nothing in the article shows to be a country. */
function withoutDoubt(
  lines: readonly Line[],
  places: readonly (readonly PlaceName[])[],
  grammar: Grammar
): readonly (readonly PlaceName[])[] {
  const doubtful = places.some((names) => names.some((name) => name.doubtful))
  if (!doubtful) return places
  const shown = new Set<string | undefined>()
  places.forEach((names, index) => {
    for (const [at, name] of names.entries())
      if (!name.doubtful || isShown(lines[index]?.words ?? [], names, at, grammar)) shown.add(name.place.code)
  })
  return places.map((names) => names.filter((name) => !name.doubtful || shown.has(name.place.code)))
}

/** "Georgia’s foreign minister", "the king of Jordan", "Israel, Jordan and Egypt". */
function isShown(words: readonly Word[], names: readonly PlaceName[], at: number, grammar: Grammar): boolean {
  const name = names[at]
  if (name === undefined) return false
  const {from, to} = name
  const owner = words[to - 1]?.possessive === true && grammar.sovereign.has(words[to]?.lower ?? '')
  const owned =
    grammar.groupOf.has(words[from - 1]?.lower ?? '') && grammar.sovereign.has(words[from - 2]?.lower ?? '')
  const listed = [names[at - 1], names[at + 1]].some(
    (other) => other?.place.kind === 'country' && !other.doubtful && isListed(words, name, other, grammar)
  )
  return owner || owned || listed
}

function isListed(words: readonly Word[], one: PlaceName, other: PlaceName, grammar: Grammar): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one]
  const between = words.slice(first.to, second.from)
  return (
    between.length > 0 &&
    between.length < 3 &&
    between.every((word) => word.text === ',' || grammar.coordinators.has(word.lower))
  )
}

/** The gazetteer name that fills the words `from` up to `to`. */
export function placeAt(line: Line, from: number, to: number, setting: Setting): PlaceName | undefined {
  return setting.places[line.index]?.find((name) => name.from === from && name.to === to)
}

/** The gazetteer names within the words `from` up to `to`. */
export function placesBetween(line: Line, from: number, to: number, setting: Setting): readonly PlaceName[] {
  return setting.places[line.index]?.filter((name) => name.from >= from && name.to <= to) ?? []
}
