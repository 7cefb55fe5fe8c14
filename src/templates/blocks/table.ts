import {type Copy, copy, type Span, sized} from '../../frame/copy.ts'
import {isOverfull, type Stage} from '../../frame/stage.ts'
import type {Ink, Rect} from '../../frame/types.ts'
import type {StyleName} from '../../themes/types.ts'
import type {Pt} from '../../units.ts'
import type {Arranged} from '../types.ts'

export interface TableLook {
  readonly name: string
  readonly alt: string
  readonly lead: StyleName
  readonly ink: Ink
  /** Share of the width of each column. */
  readonly shares: readonly number[]
  readonly aligned: readonly ('left' | 'center' | 'right')[]
}

/** From the edge of a cell to its words. */
export const side: Pt = 8
const above: Pt = 5

/** The words of a cell, or its spans. */
export type CellText = string | readonly Span[]

/** A native table: a header, and rows at one size that use the height there is. */
export function table(
  header: readonly CellText[],
  body: readonly (readonly CellText[])[],
  rect: Rect,
  look: TableLook,
  stage: Stage
): Arranged {
  const total = look.shares.reduce((sum, one) => sum + one, 0)
  const columns = look.shares.map((share) => (share / total) * rect.w)
  const cellOf = (cell: CellText, row: number, column: number): Copy => ({
    ...copy('', look.lead, stage.ink('ink')),
    spans: spansIn(cell).map((span) => (row === 0 ? {...span, bold: true, ink: look.ink} : span)),
    align: look.aligned[column] ?? 'left'
  })
  const copies = [header, ...body].map((cells, row) =>
    columns.map((_, column) => cellOf(cells[column] ?? '', row, column))
  )
  const rows = copies.map((cells) =>
    cells.map((cell, column) => ({copies: [cell], w: (columns[column] ?? 0) - 2 * side}))
  )
  const found = stage.stack(rows, rect.h, look.lead, {gap: 0, padding: 2 * above, least: 24})
  if (isOverfull(found)) return found
  const used = found.heights.reduce((sum, one) => sum + one, 0)
  // Room that is left goes to the rows, within what still reads as one table.
  const extra = Math.min(28, Math.max(0, (rect.h - used) / found.heights.length))
  const heights = found.heights.map((one) => one + extra)
  return {
    boxes: [
      {
        type: 'table',
        name: look.name,
        rect: {...rect, h: heights.reduce((sum, one) => sum + one, 0)},
        columns,
        rows: copies.map((cells, row) => ({
          height: heights[row] ?? 0,
          cells: cells.map((cell) => [sized(cell, found.size, look.lead, stage.theme)])
        })),
        insets: [above, side, above, side],
        rule: {ink: look.ink},
        alt: look.alt,
        placeholder: {type: 'table', index: 3}
      }
    ]
  }
}

function spansIn(cell: CellText): readonly Span[] {
  return typeof cell === 'string' ? [{text: cell}] : cell
}
