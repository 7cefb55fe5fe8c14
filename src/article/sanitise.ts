import type {VFile} from 'vfile'
import {warn} from '../messages.ts'
import type {Source} from './positions.ts'

// XML 1.0, production 2: Char excludes C0 controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF.
const forbidden = /(?![\t-\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u
const everyForbidden = new RegExp(forbidden.source, 'gu')

/** Whether text holds a character that XML, and so PowerPoint, cannot hold; U+000B and U+000C count as spaces. */
export function isForbidden(text: string): boolean {
  return forbidden.test(text)
}

/** Text without what XML cannot hold; vertical tabs and form feeds become spaces. */
export function sanitise(text: string): string {
  return text.replace(everyForbidden, '').replace(/[\v\f]/g, ' ')
}

/** The same in one line. */
export function inOneLine(text: string): string {
  return sanitise(text).replace(/\s+/g, ' ').trim()
}

/** Say once, at the first of them, how many characters of a file are left out. */
export function reportForbidden(file: VFile, source: Source): void {
  const found = source.text.match(everyForbidden)
  if (!found) return
  const place = source.pointAt(source.text.search(forbidden))
  warn(file, 'control-characters', place, {count: found.length})
}
