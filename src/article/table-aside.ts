import type {Position} from 'unist'
import {rowMarks} from './cell-marks.ts'
import type {PlainText} from './plain-text.ts'
import type {Alignment, Aside} from './types.ts'

/** A table from the plain text of its cells and its caption; every row has as many as its header. */
export function tableAside(
  {
    cells,
    caption
  }: {readonly cells: readonly (readonly PlainText[])[]; readonly caption: PlainText | undefined},
  align: readonly Alignment[],
  position: Position
): Aside {
  const width = cells[0]?.length ?? 0
  const rows = cells.map((row) => Array.from({length: width}, (_, column) => row[column]?.text ?? ''))
  const called = caption?.text ? captionOf(caption) : undefined
  const text = [...(called ? [called.text] : []), ...rows.map((row) => row.join(' | '))].join('\n')
  const marks = cells.map((row) => rowMarks(row.slice(0, width).map(captionOf)))
  const isMarked = marks.some((row) => row.length > 0)
  const aligned = Array.from({length: width}, (_, column) => align[column] ?? null)
  // Programs that export Markdown put every column to the left: nobody's wish, and none where numbers stand.
  const isAligned = aligned.some((one) => one !== null) && !aligned.every((one) => one === 'left')
  return {
    type: 'aside',
    kind: 'table',
    text,
    rows,
    ...(isMarked && {marks}),
    ...(isAligned && {aligned}),
    ...(called && {caption: called}),
    position
  }
}

/** A caption and what is set apart in it. */
export function captionOf({text, marks}: PlainText): NonNullable<Aside['caption']> {
  const found = marks(0, text.length)
  return {text, ...(found.length > 0 && {marks: found})}
}
