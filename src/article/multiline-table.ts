import type {AlignType} from 'mdast'
import type {TextLine} from './source-lines.ts'
import {type LaidTable, type Piece, pieceOf} from './table-pieces.ts'

/** Where a column begins and where the dashes over it end. */
interface Column {
  readonly from: number
  readonly to: number
}

/**
 * A table whose rows blank lines part, between two lines of dashes, from a line on; and a table without a header between two
 * lines of dashes for each column, a row a line where no blank line parts any.
 *
 * Nothing where a word reaches from one column into another.
 */
export function multilineTable(
  lines: readonly TextLine[],
  first: number
): {readonly table: LaidTable; readonly last: number} | undefined {
  const top = lines[first]
  if (!top) return undefined
  const isHeaded = !parted.test(top.text)
  const under = isHeaded ? next(lines, first, (text) => text === '' || parted.test(text)) : first
  const ruler = lines[under]
  if (!ruler || !parted.test(ruler.text) || (isHeaded && under === first + 1)) return undefined
  const last = next(lines, under, (text) => (isHeaded ? whole : parted).test(text))
  const end = lines[last]
  const inside = lines.slice(under + 1, Math.max(last, under + 1))
  if (!end || (lines[last + 1]?.text ?? '') !== '' || inside.every(({text}) => text === '')) return undefined
  const columns = [...ruler.text.matchAll(/-+/g)].map(({0: run, index}) => ({
    from: index,
    to: index + run.length
  }))
  const header = lines.slice(first + 1, under)
  const isParted = isHeaded || inside.some(({text}) => text === '')
  const groups = [
    ...(isHeaded ? [header] : []),
    ...(isParted ? groupsOf(inside) : inside.map((line) => [line]))
  ]
  const told = groups.flat()
  if (!told.every((line) => keepsTo(line, columns))) return undefined
  const rows = groups.map((group) => columns.map((_, at) => piecesOf(group, columns, at)))
  const align = columns.map((column) => alignOf(isHeaded ? header : inside.slice(0, 1), column))
  return {table: {from: top.from, to: end.from + end.text.length, align, rows}, last}
}

const whole = /^ {0,3}-{3,}$/
const parted = /^ {0,3}-+(?: +-+)+$/

/** The next line behind one that passes, or -1: not far away, since whatever looks like a start is asked. */
function next(lines: readonly TextLine[], after: number, passes: (text: string) => boolean): number {
  for (let at = after + 1; at < Math.min(lines.length, after + mostLines); at++)
    if (passes(lines[at]?.text ?? '')) return at
  return -1
}

const mostLines = 1000

/** Lines between blank ones. */
function groupsOf(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = []
  for (const [at, line] of lines.entries()) {
    if (line.text === '') continue
    if ((lines[at - 1]?.text ?? '') === '') groups.push([])
    groups.at(-1)?.push(line)
  }
  return groups
}

/** Whether there is a blank right before each column. */
function keepsTo({text}: TextLine, columns: readonly Column[]): boolean {
  return columns.slice(1).every(({from}) => /^\s?$/.test(text[from - 1] ?? ''))
}

function piecesOf(group: readonly TextLine[], columns: readonly Column[], at: number): Piece[] {
  const {from = 0} = columns[at] ?? {}
  const to = columns[at + 1]?.from
  return group.map((line) => pieceOf(line, at === 0 ? 0 : from, to ?? line.text.length))
}

/** As pandoc reads it from the header: with one end of the dashes flush, or with neither. */
function alignOf(header: readonly TextLine[], {from, to}: Column): AlignType {
  const cells = header
    .map(({text}) => text.slice(from, to).padEnd(to - from))
    .filter((cell) => cell.trim() !== '')
  if (cells.length === 0) return null
  const isLeft = cells.some((cell) => /^\S/.test(cell))
  const isRight = cells.some((cell) => /\S$/.test(cell))
  if (isLeft && isRight) return null
  return isLeft ? 'left' : isRight ? 'right' : 'center'
}
