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
    if (!isTime(words, meeting) && !isClause(by, words, meeting)) continue
    // "by" goes without saying under a heading that means it; "before" does not.
    const said = meeting.plainBy.includes(by)
      ? words
      : text.slice(start, start + by.length + 1 + words.length)
    return {text: said, start, end: text.length}
  }
  return undefined
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
