import type {Grammar} from '../../lexicons/grammar.ts'
import {type Line, surface} from './line.ts'
import {codesOf} from './office-of.ts'
import {placesBetween, type Setting} from './setting.ts'
import type {Word} from './words.ts'

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
    const before = line.words.slice(from, at)
    const links = grammar.vagueGroupHeads.get(word.lower)
    const ranked = before.some((one) => grammar.ranks.has(one.lower))
    if (links !== undefined && !ranked && !links.has(line.words[at + 1]?.lower ?? '')) return
    // "Kim’s delegation" names no party of its own: who is in it stands elsewhere.
    if (
      !plural &&
      to === at + 1 &&
      (before.some((one) => one.possessive) || !before.some((one) => one.capital))
    )
      return
    if (!plural && to > at + 1 && !line.words.slice(at + 2, to).some((one) => isWho(one, grammar))) return
    const text = surface(line, from, to)
    groups.push({
      text,
      head: word.lower,
      countries: codesOf(placesBetween(line, from, at, setting).map((name) => name.place.code))
    })
  })
  return groups
}

/** Whether a word of "a delegation of …" is of people: powers are delegated too. */
function isWho({lower, capital}: Word, {groupHeads, speakers, peopleEndings}: Grammar): boolean {
  return (
    capital ||
    groupHeads.has(lower) ||
    speakers.has(lower) ||
    peopleEndings.some((ending) => lower.endsWith(ending))
  )
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
  while (to - head <= longestTail && goesOn(line, to, grammar)) to += 1
  // Cut in the middle, a tail may end inside a name.
  if (goesOn(line, to, grammar)) return head + 1
  while (to > head + 1 && isLoose(line.words[to - 1]?.lower ?? '', grammar)) to -= 1
  return to
}

function goesOn(line: Line, at: number, grammar: Grammar): boolean {
  const word = line.words[at]
  if (word?.kind !== 'word' || word.quoted || isNext(word, grammar) || isVerb(line, at, grammar)) return false
  if (grammar.coordinators.has(word.lower) || grammar.determiners.has(word.lower)) return true
  const before = line.words[at - 1]?.lower ?? ''
  const again = grammar.coordinators.has(before) || grammar.bodies.has(before)
  if (grammar.groupOf.has(word.lower) && (again || line.words[at + 1]?.capital === true)) return true
  return !(grammar.closed.has(word.lower) || grammar.finite.has(word.lower) || grammar.speech.has(word.lower))
}

/** "the armed forces | accompanied her": behind a noun such a form is no adjective. */
function isVerb({words}: Line, at: number, grammar: Grammar): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (grammar.pastEnding === '' || !before || !word || word.capital) return false
  const isNoun = !isLoose(before.lower, grammar) && !before.lower.endsWith('ly')
  return isNoun && word.lower.endsWith(grammar.pastEnding)
}

/** The noun of another group: "representatives of the port and | members of the crew"; not one within a name. */
function isNext(word: Word, grammar: Grammar): boolean {
  return !word.capital && grammar.groupHeads.has(word.lower)
}

function isLoose(lower: string, grammar: Grammar): boolean {
  return (
    grammar.coordinators.has(lower) ||
    grammar.determiners.has(lower) ||
    grammar.groupFrom.has(lower) ||
    grammar.groupOf.has(lower)
  )
}
