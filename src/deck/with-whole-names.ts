import {checkPoint, putWhole} from '../brief/check-point.ts'
import type {Introduction, Point, Statement} from '../brief/statement-types.ts'
import type {Reading} from '../brief/types.ts'
import type {Slide} from './types.ts'

/**
 * The slides with the given name, in square brackets, of whom a statement calls by the surname before any slide has told the
 * whole name: "[Ann] Lee left". The sentence that introduced her may stand on a later slide, or only in the notes.
 */
export function withWholeNames(slides: readonly Slide[], readings: readonly Reading[]): readonly Slide[] {
  const alone = new Map(readings.flatMap((one) => (one.alone ? [[one.sentence.id, one.alone] as const] : [])))
  if (alone.size === 0) return slides
  const heard = listener([...alone.values()].flat())
  const put = <One extends Statement>(one: One): One => {
    const whole = one.type === 'point' && one.kind === 'extract' ? withNames(one, unknownIn(one)) : one
    heard.hear(('label' in one && one.label) || '')
    heard.hear(whole.text.replace(/[[\]]/g, ''))
    return whole as One
  }
  const unknownIn = ({from, text}: Point) =>
    from
      .flatMap(({id}) => alone.get(id) ?? [])
      .filter(({name}) => !text.includes(name) && !heard.names.has(name))
  return slides.map((slide) => {
    heard.hear(slide.title)
    const message = slide.message && put(slide.message)
    const slots = Object.fromEntries(Object.entries(slide.slots).map(([name, list]) => [name, list.map(put)]))
    return {...slide, ...(message && {message}), slots}
  })
}

/** Remembers whom of some people the texts that it hears introduce; each text is asked only for the surnames in it. */
function listener(people: readonly Introduction[]) {
  const bySurname = new Map<string, Map<string, RegExp>>()
  for (const {name} of people) {
    const surname = surnameOf(name)
    const key = surname.match(letters)?.at(-1) ?? surname
    bySurname.set(key, (bySurname.get(key) ?? new Map()).set(name, behindCapital(surname)))
  }
  const names = new Set<string>()
  return {
    names,
    hear(text: string) {
      for (const word of text.match(letters) ?? [])
        for (const [name, pattern] of bySurname.get(word) ?? [])
          if (text.includes(name) || pattern.test(text)) names.add(name)
    }
  }
}

const letters = /[\p{L}\p{M}]+/gu

/** Finds a surname behind an office, which introduces as well as a whole name does: "Mayor Lee". */
function behindCapital(surname: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?!(?:Mr|Mrs|Ms|Dr)\\b)\\p{Lu}[\\p{L}’'-]+\\.? ${surname}(?!\\p{L})`, 'u')
}

/** The last word of a name. */
export function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** The point with each name where its surname first stands alone; without one where its check fails. */
function withNames(point: Point, people: readonly Introduction[]): Point {
  let told = point
  for (const person of new Set(people)) {
    const surname = surnameOf(person.name)
    const at = placeOf(told.text, surname)
    const text = told.text.slice(0, at) + putWhole(person.name) + told.text.slice(at + surname.length)
    const named: Point = {...told, text, whole: (told.whole ?? []).concat(person)}
    if (at >= 0 && checkPoint(named) === undefined) told = named
  }
  return told
}

/** Where a surname stands outside quotation marks, and is no part of another name; below nought where it does not. */
function placeOf(text: string, surname: string): number {
  const found = new RegExp(
    `(?<![\\p{L}’'\\][-]|\\p{Lu}\\p{Ll}{3,} )${surname}(?![\\p{L}-]| \\p{Lu})`,
    'u'
  ).exec(text)
  if (!found) return -1
  const before = text.slice(0, found.index)
  const isQuoted =
    (before.match(/"/g)?.length ?? 0) % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”')
  return isQuoted ? -1 : found.index
}
