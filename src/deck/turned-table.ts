import {balanced} from '../templates/divide.ts'

interface Cell {
  readonly text: string
}

type Row<One> = readonly One[]

/** The rows of a table: its columns where these are too many for a slide, and its rows few enough to stand beside each other. */
export function turnedWhereWide<One extends Cell>(rows: readonly Row<One>[]): readonly Row<One>[] {
  const [header = [], ...body] = rows
  const isNamed = body.every(([name]) => name && name.text !== '')
  if (body.length > mostTurned || !isNamed || columnGroups(rows).length < 2) return rows
  const turned = header.map((_, column) => rows.flatMap((cells) => cells[column] ?? []))
  const isWhole = turned.every(({length}) => length === rows.length)
  return isWhole && columnGroups(turned).length === 1 ? turned : rows
}

const mostTurned = 4

/** Points across a slide, less a little. */
const room = 850

/** The columns of each slide: all of them, or as many as stand beside the first, which tells what a row is about. */
export function columnGroups(rows: readonly Row<Cell>[]): number[][] {
  const widths = (rows[0] ?? []).map((_, column) =>
    leastWidth(rows.map((cells) => cells[column]?.text ?? ''))
  )
  const all = widths.map((_, column) => column)
  const total = widths.reduce((sum, one) => sum + one, 0)
  const [first = 0, ...others] = widths
  if (total <= room || others.length < 2) return [all]
  const parts = Math.ceil((total - first) / Math.max(room - first, room / 3))
  return balanced(all.slice(1), parts).map((share) => [0, ...share])
}

/** About what a column needs at the least size for its longest word, in points. */
function leastWidth(cells: readonly string[]): number {
  const longest = cells
    .flatMap((cell) => cell.split(/[\s/-]/))
    .reduce((most, {length}) => Math.max(most, length), 3)
  return Math.min(24, longest) * 6.6 + 16
}
