import type {AlignType} from 'mdast'
import type {TextLine} from './source-lines.ts'
import {type LaidTable, type Piece, pieceOf} from './table-pieces.ts'

/**
 * A table that is drawn with `+---+` and `|`, from a line on; the line `+===+` is under its header.
 *
 * Nothing where cells reach over several columns or rows, or lines do not keep to their columns.
 */
export function gridTable(
  lines: readonly TextLine[],
  first: number
): {readonly table: LaidTable; readonly last: number} | undefined {
  const top = lines[first]
  if (!top || !rule.test(top.text)) return undefined
  const bars = [...top.text.matchAll(/\+/g)].map(({index}) => index)
  let last = first
  while (/^ {0,3}[+|]/.test(lines[last + 1]?.text ?? '')) last++
  const drawn = lines.slice(first, last + 1)
  const end = drawn.at(-1)
  const isWhole =
    end !== undefined &&
    last > first + 1 &&
    rule.test(end.text) &&
    (lines[last + 1]?.text ?? '') === '' &&
    drawn.every(
      ({text}) => text.length === top.text.length && bars.every((at) => /[+|]/.test(text[at] ?? ''))
    )
  if (!isWhole) return undefined
  const rows: Piece[][][] = []
  let ruler = top.text
  let open: Piece[][] | undefined
  for (const line of drawn) {
    if (rule.test(line.text)) {
      if (line.text.includes('=')) ruler = line.text
      open = undefined
      continue
    }
    if (!open) {
      open = bars.slice(1).map(() => [])
      rows.push(open)
    }
    for (const [column, cell] of open.entries())
      cell.push(pieceOf(line, (bars[column] ?? 0) + 1, bars[column + 1] ?? 0))
  }
  const align = bars.slice(1).map((bar, column) => alignOf(ruler.slice((bars[column] ?? 0) + 1, bar)))
  return {table: {from: top.from, to: end.from + end.text.length, align, rows}, last}
}

const rule = /^ {0,3}\+(?:[-=:]+\+)+$/

/** As GFM has it: a colon where a column keeps to. */
function alignOf(ruler: string): AlignType {
  const [isLeft, isRight] = [ruler.startsWith(':'), ruler.endsWith(':')]
  if (isLeft && isRight) return 'center'
  return isLeft ? 'left' : isRight ? 'right' : null
}
