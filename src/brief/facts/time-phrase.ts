import type {Meeting} from '../../lexicons/meeting.ts'

/** A part of a text by where it stands. */
export interface Found {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Words of a time. "by the end of next week" has five. */
const most = 6

/**
 * The time at the end of a text by which something is done ("by 12 May", "before the next meeting"); undefined where there is
 * none. A time after other words than these says when something happens, not by when.
 */
export function dueAtEnd(text: string, meeting: Meeting): Found | undefined {
  const lower = text.toLowerCase()
  const openers = [...meeting.by].sort((a, b) => b.length - a.length)
  for (const by of openers) {
    const start = lower.lastIndexOf(` ${by} `) + 1
    if (start === 0) continue
    const time = text.slice(start + by.length + 1)
    const words = time.replace(/[.;]$/, '')
    if (!isTime(words, meeting) && !isSpan(words, meeting) && !isClause(by, words, meeting)) continue
    // "by" goes without saying under a heading that means it; "before" does not.
    const said = meeting.plainBy.includes(by)
      ? words
      : text.slice(start, start + by.length + 1 + words.length)
    return {text: said, start, end: text.length}
  }
  return undefined
}

/**
 * The same anywhere in a text: "by the end of March about the lane", "By 2 April Ann Lee will …"; and the day at its end on which
 * it is done.
 *
 * @param planned
 *   Whether the text says that somebody will do it: then "on 2 April" at its end is when.
 */
export function dueWithin(text: string, meeting: Meeting, planned: boolean): Found | undefined {
  const openers = [...meeting.by, ...meeting.on].sort((a, b) => b.length - a.length)
  const lower = ` ${text.toLowerCase()}`
  for (const opener of openers) {
    const start = lower.lastIndexOf(` ${opener} `)
    if (start < 0) continue
    const time = timeAt(text.slice(start + opener.length + 1), meeting)
    if (time === undefined) continue
    const end = start + opener.length + 1 + time.length
    // Behind a comma, the day may be that of something else: "we will vote in May, and the law comes into force on 2 June".
    const isOfWhole = planned && /^\W*$/.test(text.slice(end)) && !/[,;]\s/.test(text.slice(0, start))
    const atEdge = start === 0 || isOfWhole
    if (meeting.on.includes(opener) && !(atEdge && /\d/.test(time))) continue
    return {text: meeting.plainBy.includes(opener) ? time : text.slice(start, end), start, end}
  }
  return undefined
}

/** The longest time that a text opens with, which has more than a number: in "by 7 votes" there is none. */
function timeAt(text: string, meeting: Meeting): string | undefined {
  const [found] = /^(?:[^\s,;:()]+(?:,(?= (?:19|20)\d\d\b))?\s?){1,8}/.exec(text) ?? []
  const words = found?.trim().split(' ') ?? []
  for (let to = words.length; to > 0; to--) {
    const time = words.slice(0, to).join(' ')
    const last = words[to - 1]?.replace(/\.$/, '') ?? ''
    const ends = /\d/.test(last) || (last.length > 2 && !bare.has(last.toLowerCase()))
    const names = words.slice(0, to).some((word) => /\p{L}{3}|\d[/-]\d/u.test(word) && !bare.has(word))
    if (ends && names && (isTime(time, meeting) || isSpan(time, meeting))) return time.replace(/\.$/, '')
  }
  return undefined
}

/** "two weeks", "10 working days". */
function isSpan(text: string, {units, counts}: Meeting): boolean {
  const words = text.toLowerCase().replace(/\.$/, '').split(/\s+/)
  const known = words.every((word) => units.includes(word) || counts.includes(word) || /^\d+$/.test(word))
  return known && words.length > 1 && units.includes(words.at(-1) ?? '')
}

/** "before the cabinet meets": short, and with a verb at its end. */
function isClause(by: string, text: string, {untilClause}: Meeting): boolean {
  return untilClause.includes(by) && /^\p{Ll}+(?:\s+[\p{L}’'-]+){1,4}(?:s|ed)$/u.test(text)
}

/** Whether a text is nothing but a time: numbers, months, days, "the end of". */
export function isTime(text: string, {times}: Meeting): boolean {
  const words = text
    .toLowerCase()
    .replace(/[.,]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > most) return false
  const known = words.every((word) => isNumber(word) || times.includes(word))
  // "the" and "of" alone are no time.
  return known && words.some((word) => isNumber(word) || (word.length > 2 && !bare.has(word)))
}

const bare: ReadonlySet<string> = new Set(['the', 'der', 'des', 'dem', 'die', 'del', 'los', 'las', 'this'])

/** Whether a text names a time anywhere: a month, a day, a meeting; or has a number that may be one. */
export function holdsTime(text: string, {times}: Meeting): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return words.some(
    (word) => /^\d+$/.test(word) || (times.includes(word) && word.length > 2 && !bare.has(word))
  )
}

/** "12", "12th", "12/05", "2026-05-12", "1er", "Q3". */
function isNumber(word: string): boolean {
  return /^(?:q[1-4]|\d{1,4}(?:[/.-]\d{1,2}){0,2}(?:[/.-]\d{2,4})?(?:st|nd|rd|th|er|\.)?)$/.test(word)
}
