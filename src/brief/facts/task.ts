import {withoutCourtesies} from '../../lexicons/courtesies.ts'
import type {Meeting} from '../../lexicons/meeting.ts'
import {checkPoint} from '../check-point.ts'
import {upperFirst} from '../statement.ts'
import type {Point, Sources} from '../statement-types.ts'
import {isNameForm, isOfficeForm} from './name-form.ts'
import {dueAtEnd, dueWithin, holdsTime, isTime} from './time-phrase.ts'

/** What is to be done, who does it, and by when, as far as it was read. */
interface Reading {
  readonly what: string
  readonly owner?: string
  readonly due?: string
  /** What was taken off the end, as the sentence has it. */
  readonly tail?: string
  /** All of it with whoever does it. */
  readonly whole?: string
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
  const steps = [withoutHead, withLabels, withBrackets, withDue, withSubject, withDueInside]
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
    tail: found[0],
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

/** "Ann Lee to write to the county by the end of May about the lane": the time stays where it is, too. */
function withDueInside(now: Reading, meeting: Meeting): Reading {
  if (now.due !== undefined) return now
  const planned = meeting.takesOn.some((verb) => now.whole?.includes(` ${verb} `))
  const found = dueWithin(now.whole ?? now.what, meeting, planned)
  return found ? {...now, due: found.text} : now
}

/** "Ann Lee: …", "Ann Lee to …", "the treasurer will …"; or somebody known as the first words. */
function withSubject(read: Reading, meeting: Meeting, known: ReadonlySet<string>): Reading {
  const now = {...read, whole: read.what}
  if (now.owner !== undefined) return now
  const isKnown = (name: string) => known.has(withoutCourtesies(name).toLowerCase())
  const isSomebody = (name: string) =>
    (isNameForm(name, meeting) && (/\s/.test(name) || isKnown(name) || /^\p{Lu}{2,3}$/u.test(name))) ||
    isOfficeForm(name.replace(/^the /i, ''), meeting)
  const colon = /^([^:]{2,50}):\s+(?=\S)/u.exec(now.what)
  if (colon?.[1] && isSomebody(colon[1]))
    return {...now, owner: colon[1], what: now.what.slice(colon[0].length)}
  // "On 28 June Ann Lee will …"
  const fronted = dueWithin(now.what, meeting, false)
  const from = fronted?.start === 0 ? now.what.slice(fronted.end).search(/[^\s,]/) + fronted.end : 0
  for (const verb of [...meeting.takesOn].sort((a, b) => b.length - a.length)) {
    // "will, by 20 April, report"
    const [all = '', aside] = new RegExp(` ${verb}(,[^,]+,)? `).exec(now.what) ?? []
    const at = all === '' ? -1 : now.what.indexOf(all)
    const [name, rest] = [now.what.slice(from, at), now.what.slice(at + all.length)]
    // "The roof will be repaired" names nobody who repairs it.
    if (at > 0 && /^\p{Ll}/u.test(rest) && !/^be\b/.test(rest) && isSomebody(name)) {
      // A promise keeps its verb: it is more than a task.
      const keeps = meeting.undertakes.includes(verb) || from > 0 || aside !== undefined
      const what = keeps ? now.what : rest
      return {...now, owner: name, what}
    }
  }
  const acts = new RegExp(
    `^((?:\\p{L}[\\p{L}\\p{M}’'-]*\\s+){1,6}?)(?=\\p{Ll}{3,}${meeting.verbEnding}\\s)`,
    'u'
  )
  const office = meeting.verbEnding === '' ? undefined : acts.exec(now.what)?.[1]?.trim()
  // "The board decides on 12 May" says who, and stands whole.
  if (office && isOfficeForm(office.replace(/^(?:the|der|die|das) /i, ''), meeting))
    return {...now, owner: office}
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
