import type {Reporting} from '../../../lexicons/reporting.ts'
import {articled} from '../actor.ts'
import type {Line} from '../line.ts'
import type {Word} from '../words.ts'
import {nameEnd} from './name-end.ts'
import {nationAt} from './nation-at.ts'

/** A noun phrase for somebody who can speak: words `from` up to `to`. */
export interface Phrase {
  readonly to: number
  readonly text: string
  readonly countries: readonly string[]
  /** The person's name in it, and the office before it. */
  readonly name?: string
  readonly office?: string
}

/** What reading a phrase may know of the article. */
export interface Stage {
  readonly line: Line
  readonly reporting: Reporting
  /** Surnames that stand beside an office somewhere, or more than once. */
  readonly surnames: ReadonlySet<string>
}

/** The longest phrase that starts at a place and names an actor: a country, an office or a body, a person. */
export function phraseAt(stage: Stage, from: number): Phrase | undefined {
  const {line, reporting} = stage
  if (reporting.belongings.has(line.words[from]?.lower ?? '')) return belonging(stage, from + 1)
  const start = reporting.articles.has(line.words[from]?.lower ?? '') ? from + 1 : from
  if (line.words[start]?.quoted !== false) return undefined
  const office = officeAt(stage, from, start)
  const nation = nationPhrase(stage, from, start)
  // "L’Union européenne" is a body by its words, and a name.
  if (office && nation) return nation.to >= office.to ? nation : office
  return office ?? nation ?? nameAt(stage, from, start)
}

/** "ihre | Sprecherin Inge Mahler": with a name it is clear who that is, whosever she is. */
function belonging(stage: Stage, from: number): Phrase | undefined {
  const office = officeAt(stage, from, from)
  return office?.name === undefined ? undefined : {...office, countries: []}
}

function nationPhrase({line, reporting}: Stage, from: number, start: number): Phrase | undefined {
  const nation = nationAt(line.words, start, reporting.nations)
  if (nation === undefined) return undefined
  const countries = nation.place.code === undefined ? [] : [nation.place.code]
  return {to: nation.to, text: articled(line, from, nation.to), countries}
}

/** "der russische Außenminister Igor Petrow", "le ministre russe de la Défense", "Isabel Ruiz" stands in `nameAt`. */
function officeAt(stage: Stage, from: number, start: number): Phrase | undefined {
  const {line, reporting} = stage
  let head = start
  while (isModifier(stage, head) && !isHead(stage, head)) head += 1
  if (isNameOfBody(stage, from, head)) head += 1
  if (!isHead(stage, head)) return undefined
  let to = head + 1
  while (isHead(stage, to) && !(reporting.nounsCapital && line.words[to]?.capital !== true)) to += 1
  while (isModifier(stage, to)) to += 1
  const tails = to
  to = afterSeat(stage, afterTails(stage, to), head)
  const body = endsIn(line.words[head]?.lower ?? '', reporting.bodies, reporting)
  const beside = body ? to : nameEnd(line.words, to, reporting)
  const apposed = beside > to ? undefined : appositionEnd(stage, to)
  const end = apposed ?? beside
  const name =
    end > to ? line.text.slice(line.words[apposed ? to + 1 : to]?.start, line.words[end - 1]?.end) : ''
  const office = line.text.slice(line.words[start]?.start, line.words[to - 1]?.end)
  return {
    to: apposed !== undefined && line.words[end]?.text === ',' ? end + 1 : end,
    text: articled(line, from, end),
    countries: countriesOf(stage, from, to, head),
    ...(name !== '' && !holdsOffice(stage, tails, beside > to ? to : tails) && {name, office})
  }
}

/** "Das Auswärtige | Amt", "Das Rote | Kreuz", "Holms | Anwalt": a capital where no noun stands shows a name. */
function isNameOfBody(stage: Stage, from: number, at: number): boolean {
  const {line, reporting} = stage
  const word = line.words[at]
  if (!reporting.nounsCapital || word?.capital !== true || word.quoted || !isHead(stage, at + 1)) return false
  const determined = reporting.articles.has(line.words[from]?.lower ?? '')
  return determined
    ? reporting.adjectiveEndings.some((ending) => word.lower.endsWith(ending)) && !isHead(stage, at)
    : at === from && word.lower.endsWith('s') && at > 0
}

/** "der Sprecher der Außenministerin | Kari Lund": whose name that is, the nearer office says. */
function holdsOffice({line, reporting}: Stage, from: number, to: number): boolean {
  return line.words.slice(from, to).some(({lower}) => endsIn(lower, reporting.offices, reporting))
}

/** "…, Isabel Ruiz," after an office: the place of the second comma, or of the full stop. */
function appositionEnd({line, reporting}: Stage, at: number): number | undefined {
  if (line.words[at]?.text !== ',') return undefined
  const end = nameEnd(line.words, at + 1, reporting)
  const closed = [',', '.', undefined].includes(line.words[end]?.text)
  return end > at + 2 && closed ? end : undefined
}

function isHead({line, reporting}: Stage, at: number): boolean {
  const word = line.words[at]
  if (word?.kind !== 'word' || word.quoted) return false
  if (reporting.nounsCapital && !word.capital) return false
  return endsIn(word.lower, reporting.offices, reporting) || endsIn(word.lower, reporting.bodies, reporting)
}

/** Whether a word is one of a set, or ends in one where nouns are written together: "Regierungssprecher". */
function endsIn(lower: string, words: ReadonlySet<string>, {compounds}: Reporting): boolean {
  if (words.has(lower)) return true
  if (!compounds) return false
  for (let cut = 3; cut < lower.length - 3; cut++) if (words.has(lower.slice(cut))) return true
  return false
}

function isModifier({line, reporting}: Stage, at: number): boolean {
  const word = line.words[at]
  if (word?.kind !== 'word' || word.quoted) return false
  return reporting.modifiers.has(word.lower) || reporting.nations.adjectives.has(word.lower)
}

/** "Das Ministerium in Riga": the town belongs to a body, not to a person who happens to be there. */
function afterSeat({line, reporting}: Stage, at: number, head: number): number {
  if (
    !reporting.seatLinks.has(line.words[at]?.lower ?? '') ||
    !endsIn(line.words[head]?.lower ?? '', reporting.bodies, reporting)
  )
    return at
  return nationAt(line.words, at + 1, reporting.nations)?.to ?? at
}

/** After "of the ministry", "of the city of Basel": what belongs to the noun. */
function afterTails(stage: Stage, from: number): number {
  let at = from
  for (let tail = 0; tail < 4; tail++) {
    const end = afterTail(stage, at)
    if (end === at) return at
    at = end
  }
  return at
}

function afterTail(stage: Stage, from: number): number {
  const {line, reporting} = stage
  if (!reporting.links.has(line.words[from]?.lower ?? '')) return from
  let at = from + 1
  while (reporting.articles.has(line.words[at]?.lower ?? '') || isModifier(stage, at)) at += 1
  // "de Exteriores": an adjective alone is the name of the office's domain.
  if (line.words[at]?.kind !== 'word' && isModifier(stage, at - 1)) at -= 1
  const noun = line.words[at]
  if (noun?.kind !== 'word' || noun.quoted || reporting.closed.has(noun.lower)) return from
  if (reporting.nounsCapital && !noun.capital) return from
  if (reporting.finite.has(noun.lower) || reporting.auxiliaries.has(noun.lower)) return from
  const nation = nationAt(line.words, at, reporting.nations)
  at = nation?.to ?? at + 1
  while (isModifier(stage, at)) at += 1
  if (!reporting.nounsCapital && noun.capital)
    while (line.words[at]?.capital === true && !line.words[at]?.quoted) at += 1
  return at
}

function nameAt({line, reporting, surnames}: Stage, from: number, start: number): Phrase | undefined {
  const to = nameEnd(line.words, start, reporting)
  const first = line.words[start]
  const last = line.words[to - 1]
  if (start !== from || first === undefined || last === undefined || to <= start) return undefined
  const sure = surnames.has(last.text) || (to - start > 1 && !reporting.nounsCapital)
  return sure
    ? {to, text: articled(line, from, to), countries: [], name: line.text.slice(first.start, last.end)}
    : undefined
}

/** Whom an office speaks for: nobody when it is a former one. */
function countriesOf({line, reporting}: Stage, from: number, to: number, head: number): readonly string[] {
  const words = line.words.slice(from, to)
  if (words.some((word) => reporting.formerly.has(word.lower))) return []
  const nouns = [line.words[head]?.lower ?? '', bodyBehind(line.words.slice(head + 1, to), reporting)]
  const state = [...reporting.state].some((one) =>
    nouns.some((noun) => noun === one || (reporting.compounds && noun.endsWith(one)))
  )
  if (!state) return []
  const codes = words.flatMap((word, offset) => {
    const adjective = reporting.nations.adjectives.get(word.lower)
    const code = adjective ?? nationAt(line.words, from + offset, reporting.nations)?.place.code
    return code === undefined ? [] : [code]
  })
  return codes.slice(0, 1)
}

/** "le chef de la diplomatie française": whom an office is of, where that is a body. */
function bodyBehind(words: readonly Word[], {links, articles, bodies}: Reporting): string {
  const noun = words.find(({lower}) => !links.has(lower) && !articles.has(lower))
  return noun && bodies.has(noun.lower) ? noun.lower : ''
}
