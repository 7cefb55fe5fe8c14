import {unaccented} from '../unaccented.ts'
import type {Line} from './line.ts'
import {type Name, namesIn} from './names.ts'
import {officeOf} from './office-of.ts'
import type {Setting} from './setting.ts'
import {surnameOf} from './surname-of.ts'

/** Somebody named in the document, all mentions together. */
export interface Person {
  readonly name: string
  readonly office?: string
  readonly countries: readonly string[]
  readonly mentions: number
  /** Lines that name the person, in order. */
  readonly lines: readonly Line[]
}

interface Draft {
  name: string
  office: string
  countries: readonly string[]
  mentions: number
  lines: Line[]
  titled: boolean
  alone: boolean
}

const letters = /^\p{L}[\p{L}'’.\-‑ ]+$/u
const shouted = /\p{Lu}{2}|\p{Lu}$/u

/**
 * People by title, or by full name and surname both.
 *
 * A capitalised name without a title is a person only when its last or first word also stands alone somewhere: names of
 * days, works and places seldom do.
 */
export function peopleIn(lines: readonly Line[], setting: Setting): readonly Person[] {
  const drafts: Draft[] = []
  const single = new Map<string, Line[]>()
  const things = new Set<string>()
  const byPart = new Map<string, Draft>()
  for (const line of lines) {
    for (const name of namesIn(line, setting)) {
      if (name.kind !== 'person' || !letters.test(name.text) || isDomain(line, name, setting)) continue
      if (setting.grammar.determiners.has(line.words[name.from - 1]?.lower ?? ''))
        things.add(unaccented(name.text))
      else if (!name.text.includes(' ') && name.title === undefined)
        remember(single, unaccented(name.text), line)
      else add(drafts, byPart, name, line, setting)
    }
  }
  for (const [part, at] of single) {
    const draft = byPart.get(part)
    if (draft === undefined) continue
    if (surnameOf(draft.name) === part) draft.alone = true
    draft.mentions += at.length
    draft.lines.push(...at)
  }
  return drafts.filter((draft) => draft.titled || (draft.alone && !isThing(draft.name, things))).map(personOf)
}

/** "the Olympiad", "MV Hope": an article or capitals throughout show a thing. */
function isThing(name: string, things: ReadonlySet<string>): boolean {
  const parts = name.split(' ')
  return (
    things.has(unaccented(name)) ||
    things.has(unaccented(parts.at(-1) ?? '')) ||
    parts.some((part) => shouted.test(part.replace(/\.$/, '')) && part.length > 1)
  )
}

/** "Mayor of Springfield Ann Hall": where the town ends and the name starts, writing does not show. */
function isDomain(line: Line, name: Name, {grammar}: Setting): boolean {
  return (
    name.title === undefined &&
    grammar.nounLinks.has(line.words[name.from - 1]?.lower ?? '') &&
    grammar.titles.has(line.words[name.from - 2]?.lower ?? '')
  )
}

function remember(single: Map<string, Line[]>, text: string, line: Line): void {
  const at = single.get(text) ?? []
  at.push(line)
  single.set(text, at)
}

function add(drafts: Draft[], byPart: Map<string, Draft>, name: Name, line: Line, setting: Setting): void {
  const parts = name.text.split(' ')
  const surname = surnameOf(name.text)
  const known = byPart.get(surname)
  const draft = known !== undefined && agrees(known.name, name.text) ? known : newDraft(drafts, name.text)
  draft.mentions += 1
  draft.lines.push(line)
  if (name.text.length > draft.name.length) draft.name = name.text
  const office = officeOf(line, name, setting)
  if (office !== undefined) {
    draft.titled = true
    if (office.text.length > draft.office.length) draft.office = office.text
    if (draft.countries.length === 0) draft.countries = office.countries
  }
  if (name.title !== undefined) draft.titled = true
  for (const part of [surname, ...parts.slice(0, 1).map(unaccented)])
    if (!byPart.has(part)) byPart.set(part, draft)
}

function newDraft(drafts: Draft[], name: string): Draft {
  const draft: Draft = {name, office: '', countries: [], mentions: 0, lines: [], titled: false, alone: false}
  drafts.push(draft)
  return draft
}

/** Two names are one person's when one holds the other's words, or both end alike and open alike. */
function agrees(known: string, name: string): boolean {
  const one = unaccented(known).split(' ')
  const other = unaccented(name).split(' ')
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.every((part) => long.includes(part)) || (short.length > 1 && short[0] === long[0])
}

function personOf(draft: Draft): Person {
  const lines = [...new Set(draft.lines)].sort((one, other) => one.index - other.index)
  return {
    name: draft.name,
    ...(draft.office !== '' && {office: draft.office}),
    countries: draft.countries,
    mentions: draft.mentions,
    lines
  }
}
