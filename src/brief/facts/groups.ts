import {type Line, surface} from './line.ts'
import {codesOf} from './people.ts'
import {placesBetween, type Setting} from './setting.ts'

/** A group that a line names: "top officials from the arms industry and the military". */
export interface GroupName {
  readonly text: string
  /** The noun that groups are merged by: "officials". */
  readonly head: string
  readonly countries: readonly string[]
}

const longestTail = 9

/** The groups of a line that are more than a bare noun. */
export function groupsIn(line: Line, setting: Setting): readonly GroupName[] {
  const {grammar} = setting
  const groups: GroupName[] = []
  line.words.forEach((word, at) => {
    if (word.quoted || word.kind !== 'word' || word.possessive) return
    const plural = grammar.groupHeads.has(word.lower)
    if (!plural && !grammar.groupBodies.has(word.lower)) return
    const from = startOfGroup(line, at, setting)
    const to = endOfGroup(line, at, plural, setting)
    if (from === at && to === at + 1) return
    if (
      !plural &&
      to === at + 1 &&
      !line.words.slice(from, at).some((before) => before.possessive || before.capital)
    )
      return
    const text = surface(line, from, to)
    groups.push({
      text,
      head: word.lower,
      countries: codesOf(placesBetween(line, from, at, setting).map((name) => name.place.code))
    })
  })
  return groups
}

function startOfGroup(line: Line, head: number, {grammar, places}: Setting): number {
  let from = head
  while (from > 0) {
    const word = line.words[from - 1]
    const place = places[line.index]?.find((name) => name.to === from && name.place.kind === 'demonym')
    if (place !== undefined) from = place.from
    else if (word?.possessive === true && word.capital) return from - 1
    else if (
      word?.kind === 'word' &&
      grammar.groupModifiers.has(word.lower) &&
      !(
        grammar.coordinators.has(word.lower) && !grammar.groupModifiers.has(line.words[from - 2]?.lower ?? '')
      )
    )
      from -= 1
    else break
  }
  while (grammar.coordinators.has(line.words[from]?.lower ?? '')) from += 1
  return from
}

/** "from …" and "of …" belong to the group as far as names and nouns go on. */
function endOfGroup(line: Line, head: number, plural: boolean, {grammar}: Setting): number {
  const link = line.words[head + 1]?.lower ?? ''
  if (!(plural ? grammar.groupFrom.has(link) : grammar.groupOf.has(link))) return head + 1
  let to = head + 2
  while (to < line.words.length && to - head <= longestTail) {
    const word = line.words[to]
    if (word?.kind !== 'word' || word.quoted) break
    const joins = grammar.coordinators.has(word.lower) || grammar.determiners.has(word.lower)
    const inName = grammar.groupOf.has(word.lower) && line.words[to + 1]?.capital === true
    if (
      !joins &&
      !inName &&
      (grammar.closed.has(word.lower) || grammar.finite.has(word.lower) || grammar.speech.has(word.lower))
    )
      break
    to += 1
  }
  while (to > head + 1 && isLoose(line.words[to - 1]?.lower ?? '', grammar)) to -= 1
  return to
}

function isLoose(lower: string, grammar: Setting['grammar']): boolean {
  return (
    grammar.coordinators.has(lower) ||
    grammar.determiners.has(lower) ||
    grammar.groupFrom.has(lower) ||
    grammar.groupOf.has(lower)
  )
}
