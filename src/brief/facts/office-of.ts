import type {Line} from './line.ts'
import type {Name} from './names.ts'
import {placesBetween, type Setting} from './setting.ts'

/** The office a title names, with the countries it speaks for; undefined for "Mr" and the like. */
export function officeOf(
  line: Line,
  name: Name,
  setting: Setting
): {readonly text: string; readonly countries: readonly string[]} | undefined {
  if (name.title === undefined) return officeBeside(line, name, setting)
  const {grammar} = setting
  const words = line.words.slice(name.titleFrom, name.from)
  if (words.every((word) => grammar.address.has(word.lower))) return undefined
  return {text: name.title, countries: officeCountries(line, name.titleFrom, name.from, setting)}
}

/** Behind a name between commas the office is the next one's, where another name follows it: "the mayor, Ann Lee, the treasurer, Karl Holm". */
function officeBeside(line: Line, name: Name, setting: Setting): Office | undefined {
  const after = officeAfter(line, name, setting)
  const before = officeBefore(line, name, setting)
  const isApposed = line.words[name.from - 1]?.text === ','
  return isApposed && after && isNameAt(line, after.to + 1, setting) ? before : (after ?? before)
}

function isNameAt({words}: Line, at: number, {grammar}: Setting): boolean {
  const word = words[at]
  return words[at - 1]?.text === ',' && word?.capital === true && !grammar.closed.has(word.lower)
}

interface Office {
  readonly text: string
  readonly countries: readonly string[]
  /** The place behind its last word. */
  readonly to: number
}

/** "Chahed, the Prime Minister of Tunisia,": an apposition that is an office. */
function officeAfter(line: Line, name: Name, setting: Setting): Office | undefined {
  const {grammar} = setting
  if (line.words[name.to]?.text !== ',') return undefined
  let from = name.to + 1
  // "Holm, and the bishop" are two.
  if (grammar.coordinators.has(line.words[from]?.lower ?? '')) return undefined
  while (grammar.determiners.has(line.words[from]?.lower ?? '')) from += 1
  let to = from
  while (to < line.words.length && line.words[to]?.kind === 'word' && to - from < 12) to += 1
  const closed = [',', '.', ')', '—', ';'].includes(line.words[to]?.text ?? '.')
  const titleAt = line.words
    .slice(from, Math.min(to, from + 5))
    .findLastIndex((word) => grammar.titles.has(word.lower))
  if (!closed || to <= from || titleAt < 0) return undefined
  const title = from + titleAt
  return isOffice(line, {from, title, to}, setting) ? officeIn(line, from, to, setting) : undefined
}

/** "The deputy mayor, Karl Holm, came": an office before the name, and no list of several. */
function officeBefore(line: Line, name: Name, setting: Setting): Office | undefined {
  const {determiners, possessives, titles, coordinators, nounLinks} = setting.grammar
  const to = name.from - 1
  const [closing, next] = line.words.slice(name.to, name.to + 2)
  const isApposed = line.words[to]?.text === ',' && [',', '.', ';', '—', ')'].includes(closing?.text ?? '.')
  if (!isApposed) return undefined
  // "The mayor, Karl Holm, and the bishop" may be three.
  const isOfList = coordinators.has(next?.lower ?? '')
  const start = Math.max(0, to - longestOffice)
  // "The head of the mining board": the first article opens it.
  for (let from = start; from < to; from += 1) {
    const opener = line.words[from - 1]?.lower ?? ''
    if (!determiners.has(opener) && !possessives.has(opener)) continue
    if (isOfList && !followsPair(line, from - 1)) continue
    const words = line.words.slice(from, to)
    const link = words.findIndex(({lower}) => nounLinks.has(lower))
    const head = words.slice(0, link < 0 ? words.length : link).findLastIndex(({lower}) => titles.has(lower))
    const isPlain = words.every(({kind}) => kind === 'word')
    if (isPlain && head >= 0 && isOffice(line, {from, title: from + head, to}, setting))
      return officeIn(line, from, to, setting)
  }
  return undefined
}

const longestOffice = 8

/** "his minister, Ann Lee, | the mayor": a name between commas shows that offices come before their names. */
function followsPair({words}: Line, at: number): boolean {
  if (words[at - 1]?.text !== ',') return false
  let from = at - 1
  while (words[from - 1]?.capital === true) from -= 1
  return from < at - 1 && words[from - 1]?.text === ','
}

/** Whether words are an office: no clause, and nothing behind the title but what it is one of. */
function isOffice(
  line: Line,
  {from, title, to}: {readonly from: number; readonly title: number; readonly to: number},
  {grammar}: Setting
): boolean {
  const isPlain = line.words
    .slice(from, to)
    .every(
      (word) =>
        !grammar.finite.has(word.lower) &&
        !grammar.pronouns.has(word.lower) &&
        !grammar.relatives.has(word.lower)
    )
  const link = line.words[title + 1]
  return isPlain && (title + 1 === to || (link !== undefined && grammar.nounLinks.has(link.lower)))
}

function officeIn(line: Line, from: number, to: number, setting: Setting): Office {
  return {
    to,
    text: line.text.slice(line.words[from]?.start, line.words[to - 1]?.end),
    countries: officeCountries(line, from, to, setting)
  }
}

/** Countries that an office in the words `from` up to `to` speaks for: none for a former one, none without a state title. */
export function officeCountries(line: Line, from: number, to: number, setting: Setting): readonly string[] {
  const {formerly, stateTitles, stateSpeakers} = setting.grammar
  const words = line.words.slice(from, to)
  if (words.some((word) => formerly.has(word.lower.split('-')[0] ?? ''))) return []
  if (!words.some((word) => stateTitles.has(word.lower) || stateSpeakers.has(word.lower))) return []
  const {prepositions, groupOf} = setting.grammar
  const link = words.findIndex((word) => prepositions.has(word.lower))
  const end = link < 0 ? to : from + link
  const before = placesBetween(line, from, end, setting)
  const after = groupOf.has(words[link]?.lower ?? '')
    ? placesBetween(line, end, to, setting)
        .slice(0, 1)
        .filter(({place, to: next}) => place.kind !== 'demonym' || isOfState(line, next, to, setting))
    : []
  return codesOf((before.length > 0 ? before : after).map((name) => name.place.code))
}

/** "president of the Tunisian parliament" speaks for a state, "of the Tunisian League for Human Rights" does not. */
function isOfState(line: Line, from: number, to: number, {grammar}: Setting): boolean {
  return line.words.slice(from, to).some((word) => grammar.stateSpeakers.has(word.lower))
}

/** Codes of countries, each once, without those that are unknown. */
export function codesOf(codes: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(codes.filter((code) => code !== undefined))]
}
