import type {Grammar} from '../../lexicons/grammar.ts'
import {type Line, surface} from './line.ts'
import {placeAt, placesBetween, type Setting} from './setting.ts'
import type {Word} from './words.ts'

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
  if (grammar.closed.has(line.words[split]?.lower ?? '')) return undefined
  const inside = line.words
    .slice(from, split)
    .some((word) => grammar.titles.has(word.lower) || grammar.address.has(word.lower))
  const titleFrom =
    split === from
      ? titleBefore(line, from, setting)
      : inside
        ? startInside(line, from, setting)
        : titleBefore(
            line,
            from - (grammar.determiners.has(line.words[from - 1]?.lower ?? '') ? 2 : 1),
            setting
          )
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
  if (grammar.closed.has(word.lower) || grammar.determiners.has(word.lower) || isTime(word.lower, grammar))
    return false
  const first = at === 0 || line.words[at - 1]?.kind === 'mark'
  if (!first || proper.has(word.text)) return true
  if (
    grammar.titles.has(word.lower) ||
    grammar.titleModifiers.has(word.lower) ||
    grammar.address.has(word.lower)
  )
    return true
  return line.words[at + 1]?.capital === true && !grammar.connectives.has(word.lower)
}

function endOfRun(line: Line, from: number, grammar: Grammar): number {
  let end = from + 1
  while (line.words[end - 1]?.possessive === false) {
    const next = line.words[end]
    const dated =
      next !== undefined &&
      isTime(next.lower, grammar) &&
      !(grammar.months.has(next.lower) && line.words[end + 1]?.kind !== 'number')
    if (next?.kind === 'word' && next.capital && !dated) end += 1
    else if (
      next !== undefined &&
      isParticle(next, grammar) &&
      (next.text.includes('-') || line.words[end + 1]?.capital === true)
    )
      end += next.text.includes('-') ? 1 : 2
    else break
  }
  return end
}

/** "van", "de"; or joined to what follows: "al-Sisi". */
export function isParticle({text, kind}: Word, {nameParticles}: Grammar): boolean {
  if (kind !== 'word') return false
  const dash = text.indexOf('-')
  return dash < 0 ? nameParticles.has(text) : nameParticles.has(text.slice(0, dash))
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
  // "Ambassador to Germany | Richard Grenell": the country is the office's.
  const country = setting.places[line.index]?.find((name) => name.from === from && name.to < to)
  if (country === undefined) return from
  const back = setting.grammar.determiners.has(before) ? 1 : 0
  const link = line.words[from - 1 - back]?.lower ?? ''
  const held = line.words[from - 2 - back]?.lower ?? ''
  if (titles.has(held) && setting.grammar.prepositions.has(link)) return country.to
  return from
}

/** A title that a capitalised run opens with may go on to the left: "former | Foreign Minister"; a country opens it. */
function startInside(line: Line, from: number, setting: Setting): number {
  const country = setting.places[line.index]?.some((name) => name.from === from)
  return country ? from : titleBefore(line, from, setting, true)
}

/** Months and days of the week. */
function isTime(lower: string, grammar: Grammar): boolean {
  return grammar.months.has(lower) || grammar.weekdays.has(lower)
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
    if (country !== undefined) {
      at = country.from
      start = at
      continue
    }
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
  if (bodies.has(`${words.at(-2)?.lower} ${last?.lower}`)) return 'body'
  if (
    words.length > 1 &&
    bodies.has(last?.lower ?? '') &&
    words.slice(0, -1).some((word) => outlets.has(word.lower))
  )
    return 'outlet'
  if (
    words.length > 1 &&
    (outlets.has(last?.lower ?? '') || (isAcronym(first?.text) && outlets.has(first?.lower ?? '')))
  )
    return titled ? 'person' : 'outlet'
  if (words.length === 1 && outlets.has(last?.lower ?? '')) return 'outlet'
  if (words.some((word) => bodies.has(word.lower))) return 'body'
  if (titled) return words.length <= 5 ? 'person' : 'other'
  const given = setting.grammar.givenNames.has(first?.lower ?? '') && words.length > 1
  if (words.length > 1 && words.slice(given ? 1 : 0).some((word) => places.has(word.lower))) return 'other'
  if (words.length === 1 && isAcronym(first?.text)) return 'body'
  const named = placesBetween(line, from, to, setting)
  return named.some((name) => name.from === from || name.to === to)
    ? 'other'
    : words.length <= 4
      ? 'person'
      : 'other'
}

/** "WHO", "PG&E". */
export function isAcronym(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}[\p{Lu}\d&-]+$/u.test(text)
}
