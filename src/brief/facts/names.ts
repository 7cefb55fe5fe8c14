import type {Grammar} from '../../lexicons/grammar.ts'
import {type Line, surface} from './line.ts'
import {type Setting, placeAt, placesBetween} from './setting.ts'

/** A capitalised name and the title before it, as places among the words of a line. */
export interface Name {
  readonly from: number
  readonly to: number
  /** Where its title starts; equal to `from` where it has none. */
  readonly titleFrom: number
  readonly kind: 'person' | 'body' | 'outlet' | 'place' | 'other'
  readonly text: string
  readonly title?: string
}

/** The capitalised names of a line in order, each with its title. */
export function namesIn(line: Line, setting: Setting): readonly Name[] {
  const names: Name[] = []
  for (let at = 0; at < line.words.length; at++) {
    if (!opensName(line, at, setting)) continue
    const end = endOfRun(line, at, setting.grammar)
    const name = nameOf(line, at, end, setting)
    if (name !== undefined) names.push(name)
    at = end - 1
  }
  return names
}

/** The name that fills the words `from` up to `to`, title included. */
export function nameOf(line: Line, from: number, to: number, setting: Setting): Name | undefined {
  const {grammar} = setting
  const split = endOfTitle(line, from, to, setting)
  if (split >= to) return undefined
  const titleFrom = split > from ? startOfTitle(line, from, grammar, setting) : titleBefore(line, from, setting)
  const titled = titleFrom < split
  const kind = kindOf(line, split, to, titled, setting)
  const title = surface(line, titleFrom, split)
  const last = line.words[to - 1]
  const text = surface(line, split, to)
  return {
    from: split,
    to,
    titleFrom: titled && kind === 'person' ? titleFrom : split,
    kind,
    text: last?.possessive === true ? text.replace(/['’]s?$/, '') : text,
    ...(titled && kind === 'person' && {title})
  }
}

function opensName(line: Line, at: number, {grammar, proper}: Setting): boolean {
  const word = line.words[at]
  if (word?.kind !== 'word' || !word.capital) return false
  if (grammar.closed.has(word.lower) || grammar.determiners.has(word.lower) || grammar.months.has(word.lower))
    return false
  const first = at === 0 || line.words[at - 1]?.kind === 'mark'
  if (!first || proper.has(word.text)) return true
  if (grammar.titles.has(word.lower) || grammar.titleModifiers.has(word.lower) || grammar.address.has(word.lower))
    return true
  return line.words[at + 1]?.capital === true && !grammar.connectives.has(word.lower)
}

function endOfRun(line: Line, from: number, grammar: Grammar): number {
  let end = from + 1
  while (line.words[end - 1]?.possessive === false) {
    const next = line.words[end]
    if (next?.kind === 'word' && next.capital && !grammar.months.has(next.lower)) end += 1
    else if (next !== undefined && grammar.nameParticles.has(next.text) && line.words[end + 1]?.capital === true) end += 2
    else break
  }
  return end
}

/** The place after the last title inside a capitalised run: "Vice Foreign Minister | Chang Ho-jin". */
function endOfTitle(line: Line, from: number, to: number, setting: Setting): number {
  const {titles, titleModifiers, address} = setting.grammar
  let end = from
  for (let at = from; at < to; at++) {
    const lower = line.words[at]?.lower ?? ''
    if (titles.has(lower) || address.has(lower)) end = at + 1
  }
  if (end > from) return end
  // "Secretary of State | Mike Pompeo": the run opens with the domain of the office before it.
  const before = line.words[from - 1]?.lower ?? ''
  const office = line.words[from - 2]?.lower ?? ''
  if ((before === 'of' || before === 'for') && titles.has(office)) {
    let at = from
    while (at < to && titleModifiers.has(line.words[at]?.lower ?? '')) at += 1
    return at < to - 1 ? at : from
  }
  return from
}

/** Leading names of countries belong to the title: "Russian | President". */
function startOfTitle(line: Line, from: number, grammar: Grammar, setting: Setting): number {
  const before = line.words[from - 1]?.lower ?? ''
  const office = line.words[from - 2]?.lower ?? ''
  if ((before === 'of' || before === 'for') && grammar.titles.has(office)) return titleBefore(line, from - 1, setting)
  return titleBefore(line, from, setting, true)
}

/** Where the words of a title before a place start: "North Korean leader |". The last of them has to be a title. */
function titleBefore(line: Line, from: number, setting: Setting, open = false): number {
  const {titles, titleModifiers, address, bodies} = setting.grammar
  let start = from
  let sure = open
  for (let at = from - 1; at >= 0; at--) {
    const word = line.words[at]
    if (word?.kind !== 'word') break
    if (!sure && !titles.has(word.lower) && !address.has(word.lower)) break
    const country = setting.places[line.index]?.find((name) => name.to === at + 1)
    if (country !== undefined) return country.from
    const fits = titles.has(word.lower) || titleModifiers.has(word.lower) || address.has(word.lower)
    if (!fits && !(sure && bodies.has(word.lower))) break
    sure = true
    start = at
  }
  return start
}

function kindOf(line: Line, from: number, to: number, titled: boolean, setting: Setting): Name['kind'] {
  const {bodies, places, outlets} = setting.grammar
  const words = line.words.slice(from, to)
  const last = words.at(-1)
  const first = words[0]
  if (placeAt(line, from, to, setting) !== undefined) return 'place'
  if (words.length > 1 && (outlets.has(last?.lower ?? '') || (isAcronym(first?.text) && outlets.has(first?.lower ?? ''))))
    return titled ? 'person' : 'outlet'
  if (words.length === 1 && outlets.has(last?.lower ?? '')) return 'outlet'
  if (words.some((word) => bodies.has(word.lower))) return 'body'
  if (titled) return words.length <= 5 ? 'person' : 'other'
  if (words.some((word) => places.has(word.lower))) return 'other'
  if (words.length === 1 && isAcronym(first?.text)) return 'body'
  const named = placesBetween(line, from, to, setting)
  return named.some((name) => name.from === from || name.to === to) ? 'other' : words.length <= 4 ? 'person' : 'other'
}

function isAcronym(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}[\p{Lu}\d&-]+$/u.test(text)
}
