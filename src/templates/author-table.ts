import {cellMarks} from '../article/cell-marks.ts'
import type {Statement} from '../brief/statement-types.ts'
import type {Span} from '../frame/copy.ts'
import type {Pt} from '../units.ts'
import {marksOf} from './blocks/marks-of.ts'
import {marked, said} from './blocks/spans.ts'
import {side, table} from './blocks/table.ts'
import {balanced} from './divide.ts'
import {given} from './given.ts'
import {defineTemplate} from './types.ts'

/** A table of the author's, as a native table. */
export const authorTable = defineTemplate({
  name: 'table',
  summary: 'A native table: what a table of the author’s becomes, its header repeated on each slide it needs',
  example: [
    '## Passengers',
    '',
    '| Line | 2022 | 2023 |',
    '| --- | ---: | ---: |',
    '| Harbour | 1.2 m | 1.4 m |',
    '| Hill | 0.8 m | 0.9 m |'
  ].join('\n'),
  slots: {
    header: {about: 'the header row, cells parted by tabs', max: 1},
    rows: {about: 'the other rows, cells parted by tabs', max: 1000},
    caption: {about: 'a line under it', max: 1}
  },
  look: 'content',
  needs: 'a table',
  ...given,
  arrange({slots, title}, stage) {
    const all = [...(slots.header ?? []), ...(slots.rows ?? [])]
    const [header = [], ...body] = all.map((row) => row.text.split('\t'))
    const [first] = slots.header ?? []
    const aligned = first?.type === 'label' ? first.aligned : undefined
    const [head = [], ...rows] = all.map(spansOfCells)
    const [caption] = slots.caption ?? []
    const line = caption && said(caption, 'small', stage.ink('muted'))
    const {size} = stage.theme.type.small
    const inside = {x: stage.area.x + side, w: stage.area.w - 2 * side}
    const high = line ? stage.height([line], inside.w, size, 'small') : 0
    const shares = sharesOf([header, ...body])
    const made = table(
      head,
      rows,
      {...stage.area, h: stage.area.h - (line ? high + gap : 0)},
      {
        name: 'Table',
        alt: `${caption ? caption.text : title}: ${header.join(', ')}`,
        lead: header.length > 5 ? 'small' : body.length <= 6 && header.length <= 4 ? 'statement' : 'body',
        ink: stage.ink('points'),
        shares,
        aligned: header.map(
          (_, column) =>
            aligned?.[column] ?? (isOfNumbers(body.map((cells) => cells[column] ?? '')) ? 'right' : 'left')
        )
      },
      stage
    )
    if (!line || 'overfull' in made) return made
    const [drawn] = made.boxes
    if (!drawn) return made
    const under = {...inside, y: drawn.rect.y + drawn.rect.h + gap, h: high}
    return {boxes: [drawn, stage.box('Caption', under, [line], {size, lead: 'small'})]}
  },
  divide: ({header = [], rows = [], ...same}, parts) =>
    balanced(rows, parts, weightIn([...header, ...rows])).map((share) => ({...same, header, rows: share}))
})

/** A caption stands so far under its table. */
const gap: Pt = 8

/** Weighs the rows of a table by the lines of their fullest cell, and the space around them. */
function weightIn(all: readonly Statement[]): (row: Statement) => number {
  const cells = all.map(({text}) => text.split('\t'))
  const shares = sharesOf(cells)
  const total = shares.reduce((sum, one) => sum + one, 0)
  return ({text}) => {
    const lines = text
      .split('\t')
      .map((cell, column) => Math.ceil((cell.length * total) / ((shares[column] ?? total) * lettersAcross)))
    return spaceAround + Math.max(1, ...lines)
  }
}

/** In a line over the whole width of a table, at a size for full tables. */
const lettersAcross = 110

/** In lines, above and below the words of a row. */
const spaceAround = 0.7

function sharesOf(cells: readonly (readonly string[])[]): number[] {
  return (cells[0] ?? []).map((_, column) => widthOf(cells.map((row) => row[column] ?? '')))
}

/** A column asks for room by its longest cell, within bounds: prose wraps, a number does not shrink to nothing. */
function widthOf(cells: readonly string[]): number {
  const longest = Math.max(...cells.map((cell) => cell.length))
  return Math.min(60, Math.max(7, longest + 2))
}

function spansOfCells(row: Statement): readonly Span[][] {
  const cells = row.text.split('\t')
  const marks = cellMarks(cells, marksOf(row))
  return cells.map((text, column) => marked(text, marks[column] ?? []))
}

/** Numbers of one kind stand under each other by their ends; years are names, and stand as words do. */
function isOfNumbers(cells: readonly string[]): boolean {
  if (cells.every((cell) => /^(?:1[5-9]|20)\d\d$/.test(cell.trim()))) return false
  return cells.every(isNumber) && new Set(cells.flatMap(kindOf)).size <= 1
}

/** What a number counts, by its sign of money or its unit; none where it says no more than nothing. */
function kindOf(cell: string): string[] {
  if (!/[1-9]/.test(cell)) return []
  const money = /[€$£]/.exec(cell)?.[0]
  return [money ?? /[\p{L}%°]*\.?$/u.exec(cell.trim())?.[0] ?? '']
}

/** Digits with signs, separators and a short unit; an empty cell or a dash stands for one. */
function isNumber(cell: string): boolean {
  // A short word alone is no unit.
  if (/\p{L}/u.test(cell) && !/\d/.test(cell)) return false
  return /^[\s\d.,+−–—%€$£±<>≈~()-]*(?:[\p{L}%°]{0,3}\.?)$/u.test(cell)
}
