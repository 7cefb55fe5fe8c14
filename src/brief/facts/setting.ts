import type {Gazetteer, Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import {type PlaceName, placesIn} from './places.ts'

/** What reading one sentence may know of the whole document. */
export interface Setting {
  readonly grammar: Grammar
  readonly gazetteer: Gazetteer | undefined
  /** Words with a capital letter seen inside a sentence: names, as far as writing shows it. */
  readonly proper: ReadonlySet<string>
  /** Gazetteer names of each line, by its index. */
  readonly places: readonly (readonly PlaceName[])[]
}

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
  return {grammar, gazetteer, proper, places: lines.map((line) => placesIn(line.words, gazetteer))}
}

/** The gazetteer name that fills the words `from` up to `to`. */
export function placeAt(line: Line, from: number, to: number, setting: Setting): PlaceName | undefined {
  return setting.places[line.index]?.find((name) => name.from === from && name.to === to)
}

/** The gazetteer names within the words `from` up to `to`. */
export function placesBetween(line: Line, from: number, to: number, setting: Setting): readonly PlaceName[] {
  return setting.places[line.index]?.filter((name) => name.from >= from && name.to <= to) ?? []
}
