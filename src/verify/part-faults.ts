import type {FinishedSlide} from '../pptx/read/types.ts'
import type {OwnWords} from './own-words.ts'
import type {PartMark} from './part-mark.ts'
import type {Finding, Passage} from './types.ts'
import {evened} from './typography.ts'

/** A title with the number of its part, and what a finding says of it. */
interface Part {
  readonly mark: PartMark
  readonly finding: Finding
}

/**
 * Titles that count the parts of their slide otherwise than these stand: "3 of 3" where two are left, or where it comes first.
 *
 * What was counted wrong under one title is told once, of the first such slide.
 */
export function partFaults(
  slides: readonly FinishedSlide[],
  passages: readonly Passage[],
  own: OwnWords
): Finding[] {
  const byTitle = new Map<string, Part[]>()
  const written = new Set(passages.map(({sentence}) => sentence.text))
  for (const part of slides.flatMap((slide) => partsOf(slide, own, written)))
    byTitle.set(part.mark.title, [...(byTitle.get(part.mark.title) ?? []), part])
  const told = [...byTitle.values()].flatMap((parts) => (isWhole(parts) ? [] : faultOf(parts)))
  return [...told, ...countFaults(slides, written, own)]
}

/** A number that tells slides of one title apart, "Risks (5)", where no so many have it. */
function countFaults(
  slides: readonly FinishedSlide[],
  written: ReadonlySet<string>,
  own: OwnWords
): Finding[] {
  const titles = slides.flatMap((slide) =>
    titlesOf(slide).map((one) => ({...one, title: own.untitled(one.text)}))
  )
  return titles.flatMap(({slide, shape, text, title}) => {
    const whole = own.partIn(text)?.title ?? text
    const [, count] = / \((\d+)\)$/.exec(whole) ?? []
    const most = titles.filter((other) => other.title === title).length
    // A title of somebody's own is told as such.
    const isKnown = most > 1 || written.has(title)
    if (count === undefined || !isKnown || written.has(whole) || Number(count) <= Math.max(most, fewest))
      return []
    const before = titles.filter((other) => other.title === title && other.slide.number <= slide.number)
    const difference = {deck: count, article: `${before.length}`}
    return [{...placeOf(slide, shape), id: 'part-differs', text, differences: [difference]}]
  })
}

/** Where one of two was called otherwise, the other is still the second. */
const fewest = 2

function titlesOf(slide: FinishedSlide): {slide: FinishedSlide; shape: string; text: string}[] {
  return slide.shapes
    .filter(({role}) => role === 'title')
    .map(({name, paragraphs}) => ({slide, shape: name, text: evened(paragraphs.join(' '))}))
}

function placeOf(
  {number, isHidden}: FinishedSlide,
  shape: string
): Pick<Finding, 'slide' | 'isHidden' | 'shape'> {
  return {slide: number, ...(isHidden && {isHidden}), shape}
}

function partsOf(one: FinishedSlide, own: OwnWords, written: ReadonlySet<string>): Part[] {
  return titlesOf(one).flatMap(({slide, shape, text}) => {
    const mark = written.has(text) ? undefined : own.partIn(text)
    const finding = {...placeOf(slide, shape), id: 'part-differs', text, differences: []} as const
    return mark ? [{mark, finding}] : []
  })
}

/** Whether parts follow each other from the first to the last, once or more. */
function isWhole(parts: readonly Part[]): boolean {
  let [next, total] = [1, 0]
  for (const {mark} of parts) {
    if (mark.index !== next || (next > 1 && mark.of !== total)) return false
    total = mark.of
    next = mark.index === total ? 1 : next + 1
  }
  return next === 1
}

function faultOf(parts: readonly Part[]): Finding[] {
  const wrong = parts.flatMap(({mark, finding}, at) => {
    const [deck, article] = [mark.shown(mark.index, mark.of), mark.shown(at + 1, parts.length)]
    return deck === article ? [] : [{finding, difference: {deck, article}}]
  })
  const [first] = wrong
  return first ? [{...first.finding, differences: wrong.map(({difference}) => difference)}] : []
}
