import type {FinishedSlide} from '../pptx/read/types.ts'
import type {OwnWords} from './own-words.ts'
import type {SourceRow} from './sources-table.ts'
import type {Difference} from './types.ts'
import {evened} from './typography.ts'

/** A row of the table of sources, and the slides that have its title. */
export interface PlacedRow {
  readonly row: SourceRow
  /** Those it names where they have its title, or else the first that do; none where it was changed, or they were. */
  readonly numbers: readonly number[]
  /** Whether it names them. */
  readonly isRight: boolean
}

/** Find the slides of each row by its title. */
export function placeRows(
  rows: readonly SourceRow[],
  slides: readonly FinishedSlide[],
  own: OwnWords
): PlacedRow[] {
  const titles = slides.map(({number, shapes}) => {
    const title = shapes.find(({role}) => role === 'title')?.paragraphs.join(' ') ?? ''
    return {number, title: own.untitled(evened(title))}
  })
  const isKnown = (title: string) => rows.some((row) => isTitled(title, row.title))
  const table = rows[0]?.slide.number
  // A slide that no row has a title for; the table's own is none of them.
  const strange = new Set<number | undefined>(
    titles.filter(({number, title}) => number !== table && !isKnown(title)).map(({number}) => number)
  )
  const placed: PlacedRow[] = []
  for (const row of rows) {
    const mine = titles.filter(({title}) => isTitled(title, row.title)).map(({number}) => number)
    // Between the first and the last of them may stand a divider, and somebody may have called one otherwise.
    const ends = [row.slides[0], row.slides.at(-1)]
    const isMine = (one: number | undefined) => mine.some((number) => number === one)
    // Of very many slides the rows of a section stand for all of them, whatever they are called, behind its divider.
    const before = (row.slides[0] ?? 0) - 1
    const last = placed.at(-1)
    const goesOn = last?.isRight === true && last.row.title === row.title && last.numbers.at(-1) === before
    // As many slides as it names, one further to the front: one before them was taken out.
    const isMoved = isMine(before) && mine.length === row.slides.length
    const isHeaded = row.slides.length > 1 && ((isMine(before) && !isMoved) || goesOn)
    const isRight = isHeaded || (ends.some(isMine) && ends.every((one) => isMine(one) || strange.has(one)))
    // A cover has the title of the article, and no row.
    placed.push({row, numbers: isRight ? row.slides : firstRun(mine.filter((one) => one > 1)), isRight})
  }
  return placed
}

function isTitled(title: string, given: string): boolean {
  const [start = ''] = given.split(/ ?\.\.\.$/)
  return given.endsWith('...') ? title.startsWith(start) : title === given
}

function firstRun([first, ...more]: readonly number[]): number[] {
  if (first === undefined) return []
  const end = more.findIndex((one, at) => one !== first + at + 1)
  return [first, ...(end < 0 ? more : more.slice(0, end))]
}

/** How the rows that lead to another slide than they name differ from what they should be. */
export function misnumbered(
  placed: readonly PlacedRow[],
  count: number
): {readonly row: SourceRow; readonly difference: Difference}[] {
  // Of very many slides a row stands for several, whatever they are called.
  if (placed.some(({row, numbers}) => numbers.length === 0 && row.slides.length > 1)) return []
  return placed.flatMap(({row, numbers, isRight}) => {
    if (isRight) return []
    const deck = `${row.number} ${row.title}`
    if (numbers.length > 0) return [{row, difference: {deck, article: `${shown(numbers)} ${row.title}`}}]
    // A slide that was called otherwise stands where it did; one that is gone has another in its place.
    const isTaken = placed.some((other) => row.slides.some((one) => other.numbers.includes(one)))
    const isGone = isTaken || row.slides.some((one) => one > count || one === row.slide.number)
    return isGone ? [{row, difference: {deck, article: ''}}] : []
  })
}

function shown(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)]
  return first === last ? `${first}` : `${first}–${last}`
}
