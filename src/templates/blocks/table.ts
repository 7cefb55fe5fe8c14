import {type Copy, copy, type Span, sized} from '../../frame/copy.ts'
import {placeholders} from '../../frame/placeholders.ts'
import {isOverfull, type Stage} from '../../frame/stage.ts'
import type {Ink, Rect} from '../../frame/types.ts'
import type {StyleName} from '../../themes/types.ts'
import type {Pt} from '../../units.ts'
import type {Arranged} from '../types.ts'

/** How a native table looks. */
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

/** Words that begin where the numbers of the column before them end would be read with them. */
const apart: Pt = 16

/** The words of a cell, or its spans. */
export type CellText = string | readonly Span[]

/** A cell of so many letters, such as a date, is not broken where another column has room or holds text that wraps anyhow. */
const unbroken = 18

/** How much wider a column becomes in which such a cell is broken, and how often. */
const widened = {by: 1.15, times: 3} as const

/** A native table: a header, and rows at one size that use the height there is. */
export function table(
  header: readonly CellText[],
  body: readonly (readonly CellText[])[],
  rect: Rect,
  look: TableLook,
  stage: Stage
): Arranged {
  const rows = [header, ...body].map((cells, row) =>
    look.shares.map(
      (_, column): Copy => ({
        ...copy('', look.lead, stage.ink('ink')),
        spans: spansIn(cells[column] ?? '').map((span) =>
          row === 0 ? {...span, bold: true, ink: look.ink} : span
        ),
        align: look.aligned[column] ?? 'left'
      })
    )
  )
  const isShort = look.shares.map((_, column) => rows.every((cells) => lettersIn(cells[column]) <= unbroken))
  const brokenIn = ({broken}: {readonly broken: readonly boolean[]}) =>
    isShort.map((is, column) => is && broken[column] === true)
  let {shares} = look
  let made = withShares(shares, rows, rect, look, stage)
  for (let round = 0; round < widened.times; round++) {
    const broken = brokenIn(made)
    if (!broken.includes(true) || !broken.includes(false)) break
    shares = shares.map((share, column) => (broken[column] ? share * widened.by : share))
    const next = withShares(shares, rows, rect, look, stage)
    // What one column gains must not break another.
    if ('overfull' in next.arranged || countOf(brokenIn(next)) > countOf(broken)) break
    made = next
  }
  return made.arranged
}

/** A table whose columns have these shares of the width, and in which of them a cell takes several lines. */
function withShares(
  shares: readonly number[],
  copies: readonly (readonly Copy[])[],
  rect: Rect,
  look: TableLook,
  stage: Stage
): {readonly arranged: Arranged; readonly broken: readonly boolean[]} {
  const total = shares.reduce((sum, one) => sum + one, 0)
  const columns = shares.map((share) => (share / total) * rect.w)
  const gaps = look.aligned.map((align, column) =>
    align !== 'right' && look.aligned[column - 1] === 'right' ? apart : 0
  )
  const rows = copies.map((cells) =>
    cells.map((cell, column) => ({
      copies: [cell],
      w: (columns[column] ?? 0) - 2 * side - (gaps[column] ?? 0)
    }))
  )
  const found = stage.stack(rows, rect.h, look.lead, {gap: 0, padding: 2 * above, least: 24})
  if (isOverfull(found)) return {arranged: found, broken: []}
  const {size} = found
  const used = found.heights.reduce((sum, one) => sum + one, 0)
  // Room that is left goes to the rows, within what still reads as one table.
  const extra = Math.min(28, Math.max(0, (rect.h - used) / found.heights.length))
  const heights = found.heights.map((one) => one + extra)
  const heightIn = (cell: Copy, w: Pt) => stage.height([cell], w, size, look.lead)
  return {
    broken: columns.map((_, column) =>
      rows.some((cells) => {
        const {copies: [cell] = [], w = 0} = cells[column] ?? {}
        return cell !== undefined && heightIn(cell, w) > heightIn(cell, rect.w)
      })
    ),
    arranged: {
      boxes: [
        {
          type: 'table',
          name: look.name,
          rect: {...rect, h: heights.reduce((sum, one) => sum + one, 0)},
          columns,
          rows: copies.map((cells, row) => ({
            height: heights[row] ?? 0,
            cells: cells.map((cell) => [sized(cell, size, look.lead, stage.theme)])
          })),
          insets: [above, side, above, side],
          gaps,
          rule: {ink: look.ink},
          alt: look.alt,
          placeholder: placeholders.table
        }
      ]
    }
  }
}

function countOf(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length
}

function lettersIn(cell: Copy | undefined): number {
  return cell?.spans.reduce((sum, {text}) => sum + text.length, 0) ?? 0
}

function spansIn(cell: CellText): readonly Span[] {
  return typeof cell === 'string' ? [{text: cell}] : cell
}
