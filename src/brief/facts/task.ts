import type {Meeting} from '../../lexicons/meeting.ts'
import {checkPoint} from '../check-point.ts'
import {upperFirst} from '../statement.ts'
import type {Point, Sources} from '../types.ts'
import {isNameForm, isOfficeForm} from './name-form.ts'
import {dueAtEnd, holdsTime, isTime} from './time-phrase.ts'

/** What is to be done, who does it, and by when, as far as it was read. */
interface Reading {
  readonly what: string
  readonly owner?: string
  readonly due?: string
  /** What was taken off the end, as the sentence has it. */
  readonly tail?: string
}

/**
 * An action as its sentences state it: what is done as text, who does it as label, by when as due.
 *
 * Only what the words say is taken: "Ann Lee to send the draft by 12 May", "Action: …", "Owner: …", "(Ann Lee, 12 May)",
 * "Ann Lee: …". Who is not named there has no label; where a time stands that may be the due one, `due` is empty.
 *
 * @param known
 *   Names of those who take part: somebody named by one word alone is taken only where it is part of one of them.
 */
export function taskOf(sentences: Sources, meeting: Meeting, known: ReadonlySet<string> = new Set()): Point {
  const bare: Reading = {
    what: sentences
      .map(({text}) => text)
      .join(' ')
      .replace(/\.$/, '')
  }
  const steps = [withoutHead, withLabels, withBrackets, withDue, withSubject]
  const {what, owner, due, tail = ''} = steps.reduce((now, step) => step(now, meeting, known), bare)
  const text = upperFirst(
    what
      .trim()
      .replace(/[,;:–—-]+$/, '')
      .trim()
  )
  const point: Point = {
    type: 'point',
    kind: 'extract',
    text,
    from: sentences,
    ...(owner !== undefined && {label: owner}),
    ...(due !== undefined ? {due} : holdsTime(text, meeting) && {due: ''})
  }
  // In doubt the whole sentence says it all, without anybody beside it.
  const checked = {...point, text: `${text} ${tail}`.trim(), label: owner ?? ''}
  if (text !== '' && checkPoint(checked) === undefined) return point
  const mayBeDue = holdsTime(bare.what, meeting) && {due: ''}
  return {type: 'point', kind: 'extract', text: bare.what, from: sentences, ...mayBeDue}
}

/** "Action 3: …", "ACTION – …". */
function withoutHead(now: Reading, {action}: Meeting): Reading {
  const head = new RegExp(`^\\s*(?:${any(action)})(?:\\s+\\d+)?\\s*[:–—-]\\s*`, 'iu').exec(now.what)
  return head ? {...now, what: now.what.slice(head[0].length)} : now
}

/** "Owner: Ann Lee. Due: 12 May." anywhere behind what is done. */
function withLabels(now: Reading, {owner, due}: Meeting): Reading {
  const take = (from: Reading, words: readonly string[], key: 'owner' | 'due'): Reading => {
    const pattern = new RegExp(
      `[\\s.;,(–—|]+(?:${any(words)})\\s*:\\s*([^.;,()|]+(?:\\.(?=\\d)[^.;,()|]+)*)\\)?`,
      'iu'
    )
    const found = pattern.exec(from.what)
    if (!found?.[1]) return from
    const what = from.what.slice(0, found.index) + from.what.slice(found.index + found[0].length)
    return {...from, what: what.trim(), [key]: found[1].trim()}
  }
  return take(take(now, owner, 'owner'), due, 'due')
}

/** "(Ann Lee, 12 May)" at the end: every part of it must be somebody or a time. */
function withBrackets(now: Reading, meeting: Meeting): Reading {
  const found = /\s*[([]([^()[\]]{2,80})[)\]]\s*$/.exec(now.what)
  if (!found?.[1]) return now
  const parts = found[1].split(/\s*[,;–—]\s*/)
  const read = parts.map((part): Partial<Reading> | undefined => {
    const by = meeting.by.find((one) => part.toLowerCase().startsWith(`${one} `))
    const time = by === undefined ? part : part.slice(by.length + 1)
    if (isTime(time, meeting)) return {due: by === undefined || meeting.plainBy.includes(by) ? time : part}
    return isNameForm(part, meeting) || isOfficeForm(part, meeting) ? {owner: part} : undefined
  })
  if (read.some((one) => one === undefined)) return now
  const owners = read.flatMap((one) => one?.owner ?? [])
  const due = read.find((one) => one?.due !== undefined)?.due
  return {
    ...now,
    what: now.what.slice(0, found.index),
    ...(owners.length > 0 && now.owner === undefined && {owner: owners.join(', ')}),
    ...(due !== undefined && now.due === undefined && {due})
  }
}

/** "… by 12 May" at the end. */
function withDue(now: Reading, meeting: Meeting): Reading {
  if (now.due !== undefined) return now
  const found = dueAtEnd(now.what, meeting)
  return found
    ? {...now, what: now.what.slice(0, found.start), due: found.text, tail: now.what.slice(found.start)}
    : now
}

/** "Ann Lee: …", "Ann Lee to …", "the treasurer will …"; or somebody known as the first words. */
function withSubject(now: Reading, meeting: Meeting, known: ReadonlySet<string>): Reading {
  if (now.owner !== undefined) return now
  const isKnown = (name: string) => known.has(name.toLowerCase())
  const isSomebody = (name: string) =>
    (isNameForm(name, meeting) && (/\s/.test(name) || isKnown(name) || /^\p{Lu}{2,3}$/u.test(name))) ||
    isOfficeForm(name.replace(/^the /i, ''), meeting)
  const colon = /^([^:]{2,50}):\s+(?=\S)/u.exec(now.what)
  if (colon?.[1] && isSomebody(colon[1]))
    return {...now, owner: colon[1], what: now.what.slice(colon[0].length)}
  for (const verb of [...meeting.takesOn].sort((a, b) => b.length - a.length)) {
    const at = now.what.indexOf(` ${verb} `)
    const [name, rest] = [now.what.slice(0, at), now.what.slice(at + verb.length + 2)]
    // "The roof will be repaired" names nobody who repairs it.
    if (at > 0 && /^\p{Ll}/u.test(rest) && !/^be\b/.test(rest) && isSomebody(name)) {
      // A promise keeps its verb: it is more than a task.
      const what = meeting.undertakes.includes(verb) ? now.what : rest
      return {...now, owner: name, what}
    }
  }
  const office = /^((?:\p{L}[\p{L}\p{M}’'-]*\s+){1,6}?)(?=\p{Ll}{3,}s\s)/u.exec(now.what)?.[1]?.trim()
  // "The board decides on 12 May" says who, and stands whole.
  if (office && isOfficeForm(office.replace(/^the /i, ''), meeting)) return {...now, owner: office}
  const opening = /^(\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*){0,3})\s+\p{Ll}/u.exec(
    now.what
  )?.[1]
  return opening && isKnown(opening) ? {...now, owner: opening} : now
}

/** Words as alternatives of a pattern, the longest first. */
function any(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|')
}
