import {cellMarks, type MarkedCell, rowMarks} from '../article/cell-marks.ts'
import type {Aside, Mark} from '../article/types.ts'
import type {Label} from '../brief/statement-types.ts'
import {notesOf} from './notes.ts'
import {showing} from './sources.ts'
import {columnGroups, turnedWhereWide} from './turned-table.ts'
import type {Common, Slide} from './types.ts'

/**
 * The slides of a table of the author's: several where it has more columns than can be read beside each other, unless it has
 * so few rows that these can be its columns.
 */
export function tableSlides(aside: Aside, common: Common): Slide[] {
  const given = (aside.rows ?? []).map((cells, row) => markedRow(cells, aside.marks?.[row] ?? []))
  const rows = turnedWhereWide(given)
  const isTurned = rows !== given
  const groups = columnGroups(rows)
  return groups.map((columns, index): Slide => {
    const [header, ...body] = rows.map((cells) => rowOf(cells, columns))
    const aligned = columns.map((column) => (isTurned ? null : (aside.aligned?.[column] ?? null)))
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
      ...showing([aside]),
      why: isTurned
        ? '`table`: a table of the author’s, turned, since its columns are too many for one slide'
        : groups.length > 1
          ? '`table`: columns of a table of the author’s that is too wide for one slide'
          : '`table`: a table of the author’s',
      position: aside.position
    }
  })
}

function markedRow(cells: readonly string[], marks: readonly Mark[]): readonly MarkedCell[] {
  const byCell = cellMarks(cells, marks)
  return cells.map((text, column) => ({text, marks: byCell[column] ?? []}))
}

/** Some cells of a row, parted by tabs. */
function rowOf(cells: readonly MarkedCell[], columns: readonly number[]): Label {
  const own = columns.map((column) => cells[column] ?? {text: '', marks: []})
  const kept = rowMarks(own)
  return {
    type: 'label',
    kind: 'author',
    text: own.map(({text}) => text).join('\t'),
    ...(kept.length > 0 && {marks: kept})
  }
}
