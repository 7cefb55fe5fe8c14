import type {Sentence} from '../../article/types.ts'
import type {Sources} from '../statement-types.ts'
import type {Party} from '../types.ts'
import {type GroupName, groupsIn} from './groups.ts'
import type {Line} from './line.ts'
import {codesOf} from './office-of.ts'
import type {Person} from './people.ts'
import type {Setting} from './setting.ts'

/** The parties that each sentence mentions, by its id; the same object for one party everywhere. */
export function partiesOf(
  lines: readonly Line[],
  people: readonly Person[],
  setting: Setting
): ReadonlyMap<string, readonly Party[]> {
  const bySentence = new Map<string, Party[]>()
  for (const party of [...people.flatMap(personParty), ...groupParties(lines, setting)])
    for (const sentence of party.from)
      bySentence.set(sentence.id, [...(bySentence.get(sentence.id) ?? []), party])
  return bySentence
}

function personParty(person: Person): readonly Party[] {
  const from = sourcesOf(person.lines)
  if (from === undefined) return []
  const {name, office, countries, mentions} = person
  return [{kind: 'person', name, ...(office !== undefined && {office}), countries, mentions, from}]
}

/**
 * Groups merged by their noun and country where one name says no more than the other: officials from the customs service are
 * not those of the ministry. The name with most words of its own stays.
 */
function groupParties(lines: readonly Line[], setting: Setting): readonly Party[] {
  const merged = new Map<string, {names: GroupName[]; lines: Line[]}[]>()
  for (const line of lines) {
    if (line.quoted) continue
    for (const group of groupsIn(line, setting)) {
      const key = `${group.head} ${group.countries.join()}`
      const alike = merged.get(key) ?? []
      merged.set(key, alike)
      const known = alike.findLast(({names}) => names.some((one) => isOne(one, group, setting)))
      if (!known) alike.push({names: [group], lines: [line]})
      else {
        known.names.push(group)
        if (known.lines.at(-1) !== line) known.lines.push(line)
      }
    }
  }
  return [...merged.values()].flat().flatMap(({names, lines: at}) => {
    const from = sourcesOf(at)
    const name = names.reduce((best, one) => (one.text.length > best.text.length ? one : best))
    const countries = codesOf(names.flatMap((one) => one.countries))
    return from === undefined
      ? []
      : [{kind: 'group' as const, name: name.text, countries, mentions: names.length, from}]
  })
}

/** Whether one name has no word of its own: "senior navy officials", "officials from the port and the navy". */
function isOne(one: GroupName, other: GroupName, setting: Setting): boolean {
  const [words, others] = [ownWords(one, setting), ownWords(other, setting)]
  return [...words].every((word) => others.has(word)) || [...others].every((word) => words.has(word))
}

function ownWords({text}: GroupName, {grammar}: Setting): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const isLoose = (word: string) =>
    [grammar.ranks, grammar.determiners, grammar.coordinators, grammar.groupFrom, grammar.groupOf].some(
      (set) => set.has(word)
    )
  return new Set(words.filter((word) => !isLoose(word)).map((word) => grammar.oneTrade.get(word) ?? word))
}

function sourcesOf(lines: readonly Line[]): Sources | undefined {
  const [first, ...rest]: readonly Sentence[] = lines.map((line) => line.sentence)
  return first === undefined ? undefined : [first, ...rest]
}
