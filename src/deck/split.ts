import {markWithin} from '../article/mark-within.ts'
import type {Statement} from '../brief/statement-types.ts'
import type {Slots, Template} from '../templates/types.ts'
import {citedBy} from './sources.ts'
import type {Note, Slide} from './types.ts'

/**
 * A slide whose statements are divided over several, balanced, in order.
 *
 * Where there are fewer statements than parts, a long one is continued on the next slide: never cut, never lost. Fewer
 * slides than parts come back when all statements are short.
 */
export function split(slide: Slide, template: Template, parts: number): Slide[] {
  const shares = shared(slide.slots, template, parts)
  const slides = shares.map((slots, index): Slide => {
    const {message, ...bare} = slide
    return {
      ...(index === 0 && message ? {...bare, message} : bare),
      slots,
      ...(shares.length > 1 ? {part: {index: index + 1, of: shares.length}} : {})
    }
  })
  return shares.length > 1 ? withNotes(slides, slide.notes) : slides
}

function shared(slots: Slots, template: Template, parts: number): readonly Slots[] {
  let current = slots
  for (let round = 0; round < mostRounds; round++) {
    const shares = template.divide(current, parts)
    if (shares.length >= parts) return shares
    const next = halved(current)
    if (!next) return shares
    current = next
  }
  return template.divide(current, parts)
}

const mostRounds = 40

/** A statement of fewer letters fits on a slide of its own: what does not fit then is not its length. */
const leastToHalve = 240

/** The slots with the longest statement in two; undefined when every statement is too short to halve. */
function halved(slots: Slots): Slots | undefined {
  const all = Object.entries(slots).flatMap(([name, list]) =>
    list.map((statement, index) => ({name, index, statement}))
  )
  const longest = all.reduce<(typeof all)[number] | undefined>(
    (best, one) => (!best || one.statement.text.length > best.statement.text.length ? one : best),
    undefined
  )
  if (!longest || longest.statement.text.length < leastToHalve) return undefined
  const {name, index, statement} = longest
  const list = slots[name] ?? []
  return {...slots, [name]: [...list.slice(0, index), ...halves(statement), ...list.slice(index + 1)]}
}

/** A statement in two; of the row of a table its longest cell, whose rest stands in a row with nothing else. */
function halves(statement: Statement): Statement[] {
  const {text} = statement
  const cell = longestCell(text)
  const at = cell.start + middleOf(cell.text)
  const end = cell.start + cell.text.length
  const [begun, rest, after] = [text.slice(0, at).trimEnd(), text.slice(at, end).trim(), text.slice(end)]
  const tabs = (part: string) => part.replace(/[^\t]/g, '')
  const before = tabs(text.slice(0, cell.start))
  const parts = [`${begun}${after}`, `${before}${rest}${tabs(after)}`] as const
  if (statement.type !== 'label') return parts.map((part) => ({...statement, text: part}))
  const {marks = [], ...bare} = statement
  const moved = (from: number, to: number, by: number) =>
    marks
      .flatMap((mark) => markWithin(mark, text, from, to))
      .map((mark) => ({...mark, start: mark.start + by, end: mark.end + by}))
  const kept = [
    [...moved(0, at, 0), ...moved(end, text.length, begun.length)],
    moved(text.indexOf(rest, at), end, before.length)
  ]
  return parts.map((part, index) => {
    const own = kept[index] ?? []
    return {...bare, text: part, ...(own.length > 0 && {marks: own})}
  })
}

/** The longest of what tabs part. */
function longestCell(text: string): {readonly text: string; readonly start: number} {
  let start = 0
  const cells = text.split('\t').map((one) => {
    const cell = {text: one, start}
    start += one.length + 1
    return cell
  })
  return cells.reduce((best, one) => (one.text.length > best.text.length ? one : best))
}

/** Where a text is cut in two: at the sentence end, comma or space nearest to its middle. */
function middleOf(text: string): number {
  const middle = Math.floor(text.length / 2)
  return (
    [/[.!?…]["”’)]*\s/g, /[,;:]\s/g, /\s/g]
      .map((mark) => nearestTo(text, middle, mark))
      .find((one) => one !== undefined) ?? middle
  )
}

/** The end of the match nearest to a place, within the middle half of the text. */
function nearestTo(text: string, place: number, mark: RegExp): number | undefined {
  const [from, to] = [Math.floor(text.length * 0.25), Math.ceil(text.length * 0.75)]
  const ends = [...text.slice(from, to).matchAll(mark)].map((one) => from + one.index + one[0].length)
  return ends.reduce<number | undefined>(
    (best, end) => (best === undefined || Math.abs(end - place) < Math.abs(best - place) ? end : best),
    undefined
  )
}

/** Notes go with the statements they are the source of; what stands on no slide follows what stands before it. */
function withNotes(slides: readonly Slide[], notes: readonly Note[]): Slide[] {
  const firstCiting = new Map<string, number>()
  for (const [index, slide] of slides.entries())
    for (const {id} of citedBy(slide)) if (!firstCiting.has(id)) firstCiting.set(id, index)
  let current = 0
  const placed = notes.map((note) => {
    current = firstCiting.get(note.id ?? '') ?? current
    return {note, at: current}
  })
  const own = slides.map((): Note[] => [])
  for (const {note, at} of placed) own[at]?.push(note)
  return slides.map((slide, index) => ({...slide, notes: own[index] ?? []}))
}

/** The same statements as a plain list, each as its whole sentence, since a name beside it has no place there. */
export function plainly(slide: Slide, template: string): Slide {
  const all = Object.values(slide.slots).flat()
  const seen = new Set<string>()
  const points = all.flatMap((one): Statement[] => {
    if (one.type === 'label') return one.equation ? [one] : []
    if (one.from.length === 0) return [one]
    const sentences = one.from.filter(({id}) => !seen.has(id))
    for (const {id} of sentences) seen.add(id)
    if (one.kind === 'author') return sentences.length > 0 ? [one] : []
    return sentences.map((sentence) => ({
      type: 'point',
      kind: 'extract',
      text: sentence.text,
      from: [sentence]
    }))
  })
  return {
    ...slide,
    template,
    slots: {points},
    why: `\`${template}\`: \`${slide.template}\` has no room for it`
  }
}
