import type {Mark} from './types.ts'

/** A cell of a table with what its author set apart in it. */
export interface MarkedCell {
  readonly text: string
  /** Absent where there is nothing. */
  readonly marks?: readonly Mark[] | undefined
}

/** The marks of a row's cells as marks of the row, whose cells are parted by tabs. */
export function rowMarks(cells: readonly MarkedCell[]): Mark[] {
  let offset = 0
  return cells.flatMap(({text, marks = []}) => {
    const start = offset
    offset += text.length + 1
    return marks.map((mark) => ({...mark, start: mark.start + start, end: mark.end + start}))
  })
}

/** The marks of a row by its cells. */
export function cellMarks(cells: readonly string[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  let offset = 0
  return cells.map((text) => {
    const start = offset
    offset += text.length + 1
    return marks
      .filter((mark) => mark.start >= start && mark.end <= start + text.length)
      .map((mark) => ({...mark, start: mark.start - start, end: mark.end - start}))
  })
}
