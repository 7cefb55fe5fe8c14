import type {Aside, Mark} from '../article/types.ts'
import type {Label} from '../brief/types.ts'
import {cellMarks, rowMarks} from '../templates/blocks/cell-marks.ts'
import {balanced} from '../templates/divide.ts'
import {notesOf} from './notes.ts'
import type {Slide} from './types.ts'

/** The slides of a table of the author's: several where it has more columns than can be read beside each other. */
export function tableSlides(aside: Aside, common: Pick<Slide, 'title' | 'titleFrom' | 'section'>): Slide[] {
  const rows = aside.rows ?? []
  const groups = columnGroups(rows)
  return groups.map((columns, index): Slide => {
    const [header, ...body] = rows.map((cells, row) => rowOf(cells, columns, aside.marks?.[row] ?? []))
    const aligned = columns.map((column) => aside.aligned?.[column] ?? null)
    const isAligned = aligned.some((one) => one !== null)
    return {
      ...common,
      template: 'table',
      tone: 'points',
      slots: {
        header: header ? [{...header, ...(isAligned && {aligned})}] : [],
        rows: body,
        ...(aside.caption && {caption: [{type: 'label', kind: 'author', ...aside.caption}]})
      },
      notes: index === 0 ? notesOf([], [aside]) : [],
      why:
        groups.length > 1
          ? '`table`: columns of a table of the author’s that is too wide for one slide'
          : '`table`: a table of the author’s',
      position: aside.position
    }
  })
}

/** The cells of some columns, parted by tabs. */
function rowOf(cells: readonly string[], columns: readonly number[], marks: readonly Mark[]): Label {
  const byCell = cellMarks(cells, marks)
  const own = columns.map((column) => ({text: cells[column] ?? '', marks: byCell[column] ?? []}))
  const kept = rowMarks(own)
  return {
    type: 'label',
    kind: 'author',
    text: own.map(({text}) => text).join('\t'),
    ...(kept.length > 0 && {marks: kept})
  }
}

/** Points across a slide, less a little. */
const room = 850

/** The columns of each slide: all of them, or as many as stand beside the first, which tells what a row is about. */
function columnGroups(rows: readonly (readonly string[])[]): number[][] {
  const widths = (rows[0] ?? []).map((_, column) => leastWidth(rows.map((cells) => cells[column] ?? '')))
  const all = widths.map((_, column) => column)
  const total = widths.reduce((sum, one) => sum + one, 0)
  const [first = 0, ...others] = widths
  if (total <= room || others.length < 2) return [all]
  const parts = Math.ceil((total - first) / Math.max(room - first, room / 3))
  return balanced(all.slice(1), parts).map((share) => [0, ...share])
}

/** About what a column needs at the least size for its longest word, in points. */
function leastWidth(cells: readonly string[]): number {
  const words = cells.flatMap((cell) => cell.split(/[\s/-]/).map(({length}) => length))
  return Math.min(24, Math.max(3, ...words)) * 6.6 + 16
}
