import type {Statement} from '../brief/types.ts'
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

/** A statement in two at the sentence end, comma or space nearest to its middle. */
function halves(statement: Statement): Statement[] {
  const {text} = statement
  const middle = Math.floor(text.length / 2)
  const at =
    [/[.!?…]["”’)]*\s/g, /[,;:]\s/g, /\s/g]
      .map((mark) => nearestTo(text, middle, mark))
      .find((one) => one !== undefined) ?? middle
  return [text.slice(0, at).trim(), text.slice(at).trim()].map((part) => ({...statement, text: part}))
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
  const cited = slides.map((slide) => new Set(citedBy(slide).map(({id}) => id)))
  let current = 0
  const placed = notes.map((note) => {
    const at = note.id === undefined ? current : cited.findIndex((ids) => ids.has(note.id ?? ''))
    current = at < 0 ? current : at
    return {note, at: current}
  })
  return slides.map((slide, index) => ({
    ...slide,
    notes: placed.filter(({at}) => at === index).map(({note}) => note)
  }))
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
