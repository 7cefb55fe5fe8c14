import type {Point} from '../brief/statement-types.ts'
import type {Beat, Reading} from '../brief/types.ts'
import {asAuthor} from './as-author.ts'

/** What opens an item, tried in this order: the label, and what parts it from the event. */
const openings: readonly RegExp[] = [
  // "09:00–09:30 Welcome", "9.00 – 9.30 Uhr: Begrüßung"
  /^(\d{1,2}[:.h]\d{2}\s?[–—-]\s?\d{1,2}[:.h]\d{2}(?:\s\p{L}{1,4}(?=:|\s[–—-]))?)(?::|\s[–—-]+)?\s+(?=\S)/u,
  // "12 March – …", "14:07 UTC: …", "Week 3: …"; what is longer is a clause.
  /^(.{1,28}?)(?::|\s[–—-]+)\s+(?=\S)/u,
  // "14:07 The bridge is closed"
  /^(\d{1,2}[:.h]\d{2})\s+(?=\p{Lu})/u,
  // "3:23pm production goes live", "~4 p.m. Found by hand"
  /^([~≈]?\s?\d{1,2}(?:[:.]\d{2})?\s?[ap](?:m|\.m\.))\s+(?=\S)/iu
]

/** A time of the day: "14:07 UTC", "14h07", "15.30 Uhr", "3:23pm"; "1.12" alone is a version. */
const clock = /^[~≈]?\s?\d{1,2}(?:[:h]\d{2}|\.\d{2}(?=\sUhr)|(?:[:.]\d{2})?\s?[ap]\.?m)/iu

/** So many lines with a time before each are a log. */
const fewestOfLog = 3

/** Letters of an entry that still stands in a line of time. */
const mostOfEntry = 260

/**
 * The entries of a log, paragraphs or items that each open with a time of the day, as events in the author's order; undefined
 * where anything else stands among them, but for a sentence that introduces them.
 */
export function loggedEvents({readings}: Beat): Point[] | undefined {
  const opening = readings.filter(({sentence, paragraph}) => paragraph.sentences[0] === sentence)
  const [first] = opening
  const entries = first && isLogged(first) ? opening : opening.slice(1)
  if (entries.length < fewestOfLog || !entries.every(isLogged)) return undefined
  if (opening.length > entries.length && first && first.paragraph.sentences.length > 1) return undefined
  const events = entries.flatMap(({sentence, paragraph}): Point[] => {
    const [, ...rest] = paragraph.sentences
    const text = paragraph.sentences.map((one) => one.text).join(' ')
    const entry: Point = {type: 'point', kind: 'extract', text, from: [sentence, ...rest]}
    const event = text.length <= mostOfEntry && !paragraph.depth ? eventOf(entry) : undefined
    return event ? [event] : []
  })
  return events.length === entries.length ? events : undefined
}

/** Whether a sentence stands in a paragraph that opens with a time of the day. */
export function isLogged({paragraph}: Reading): boolean {
  return clock.test(paragraph.sentences[0]?.text ?? '')
}

/**
 * The items of an author's list in which each opens with its time, its date or its step, as events with that as their label,
 * in the author's order; undefined for any other list.
 *
 * @returns
 *   At least 2 points.
 */
export function datedItems({readings}: Beat): Point[] | undefined {
  const items = readings.filter(({paragraph}) => paragraph.kind === 'item').flatMap(asAuthor)
  // One sentence may introduce the list; of more, some would be shown nowhere.
  const prose = readings.filter(({paragraph}) => paragraph.kind !== 'item')
  const events = items.flatMap((item) => eventOf(item) ?? [])
  return events.length >= 2 && events.length === items.length && prose.length <= 1 ? events : undefined
}

function eventOf({text, from, depth}: Point): Point | undefined {
  const found = depth ? undefined : openings.map((one) => one.exec(text)).find((one) => one !== null)
  const label = found?.[1]
  const rest = text.slice(found?.[0].length ?? 0)
  return label && rest ? {type: 'point', kind: 'extract', text: rest, from, label} : undefined
}
