import type {Words} from '../lexicons/types.ts'
import type {FinishedShape, FinishedSlide} from '../pptx/read/types.ts'
import {linesIn, numbersIn, type Places} from './source-places.ts'
import {evened} from './typography.ts'

/** A row of the table that says which paragraphs and lines feed which slide. */
export interface SourceRow {
  readonly slide: FinishedSlide
  readonly shape: FinishedShape
  /** As it stands: "4–6". */
  readonly number: string
  readonly title: string
  readonly slides: readonly number[]
  readonly places: Places
  /** The cells of paragraphs and lines as they stand. */
  readonly said: {readonly paragraphs: string; readonly lines: string}
}

/** The rows of the tables of sources in a deck; without those in which somebody wrote something else, which are told as such. */
export function sourceRows(slides: readonly FinishedSlide[], all: readonly Words[]): SourceRow[] {
  const headers = all.map((words) =>
    [words.slide, words.titleColumn, words.paragraphs, words.lines].map(evened).join('\t')
  )
  return slides.flatMap((slide) =>
    slide.shapes.flatMap((shape) => {
      const [header, ...rows] = (shape.rows ?? []).map((cells) => cells.map(evened))
      if (!header || !headers.includes(header.join('\t'))) return []
      return rows.flatMap((cells) => rowOf(cells, {slide, shape}))
    })
  )
}

function rowOf(cells: readonly string[], at: Pick<SourceRow, 'slide' | 'shape'>): SourceRow[] {
  const [number = '', title = '', paragraphs = '', lines = ''] = cells
  const numbered = numbersIn(number)
  const [counted, placed] = [countedIn(paragraphs), linesIn(lines)]
  if (!numbered || !counted || !placed) return []
  const places = {
    paragraphs: counted.numbers,
    lines: placed.lines,
    isCut: counted.isCut || placed.isCut
  }
  return [{...at, number, title, slides: numbered, places, said: {paragraphs, lines}}]
}

function countedIn(
  cell: string
): {readonly numbers: ReadonlySet<number>; readonly isCut: boolean} | undefined {
  if (cell === '–') return {numbers: new Set(), isCut: false}
  const numbers = numbersIn(cell.replace(/[ ,]*\.\.\.$/, ''))
  return numbers && {numbers: new Set(numbers), isCut: cell.endsWith('...')}
}
