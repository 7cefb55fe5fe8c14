import type {AlignType} from 'mdast'
import type {TextLine} from './source-lines.ts'

/** Part of a text that stands in a cell: a line of it, or what of a line belongs to it. */
export interface Piece {
  readonly from: number
  readonly to: number
}

/** A table whose cells may run over several lines, as pandoc has them. */
export interface LaidTable extends Piece {
  readonly align: readonly AlignType[]
  /** Rows of cells, each its pieces in order. */
  readonly rows: readonly (readonly (readonly Piece[])[])[]
}

/** The part of a line between two columns, without the blanks around it. */
export function pieceOf({text, from}: TextLine, start: number, end: number): Piece {
  const inside = text.slice(start, end)
  const left = start + (inside.length - inside.trimStart().length)
  return {from: from + left, to: from + Math.max(left, start + inside.trimEnd().length)}
}
