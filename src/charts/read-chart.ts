import {isRound} from './is-round.ts'
import {excess} from './limits.ts'
import {decimalMark, isNothing, type Quantity, readNumber} from './read-number.ts'
import type {Cell, Chart, ChartFault, ChartWish, DecimalMark, NumberFormat, Series, Value} from './types.ts'

type Rows = readonly (readonly Cell[])[]

/**
 * A chart from the cells of a table: the first row names series, the first column categories.
 *
 * A line through the years of a header is drawn along them. A cell that is no number, or counts in something else, is a
 * fault: nothing is guessed and nothing left out.
 *
 * @param usual
 *   The decimal mark of the language, for cells that do not tell.
 * @returns
 *   A chart, or the faults of its cells, in order.
 */
export function readChart(given: Rows, wish: ChartWish, usual: DecimalMark): Chart | readonly ChartFault[] {
  const mark =
    wish.decimal ??
    decimalMark(
      given.flat().map(({text}) => text),
      usual
    )
  const isTurned = isAlong(given, wish, mark)
  const rows = isTurned ? turned(given) : given
  const [header = [], ...body] = rows
  const columns = header.slice(1).map((head, index) => ({
    name: head.text,
    cells: body.map((row) => ({cell: row[index + 1], row: row[0]?.text ?? ''}))
  }))
  const read = columns.map(({name, cells}) =>
    cells.map(({cell, row}) => (cell ? readCell(cell, row, name, mark) : undefined))
  )
  const isScatter = wish.kind === 'scatter'
  const across = isScatter
    ? body.map((row) => row[0] && readCell(row[0], row[0].text, header[0]?.text ?? '', mark))
    : []
  const faults = [...across, ...read.flat()].flatMap((one) => (one && 'fault' in one ? [one] : []))
  if (faults.length > 0) return faults
  const down = columns.map(({name}, column): Series & {readonly read: readonly Read[]} => {
    const some = (read[column] ?? []).flatMap((one) => (one && 'fault' in one ? [] : [one]))
    return {name, values: some.map(drawnOf), read: some}
  })
  const wrong = [...unlikeUnits(down.flatMap((one) => one.read)), ...unlikeUnits(across.filter(isRead))]
  if (wrong.length > 0) return wrong
  const series = down.map(({name, values}) => ({name, values}))
  const lack = lacking(series, wish, rows) ?? excess(series, wish.kind)
  if (lack) return [lack]
  const {unit, title, x, y} = wish
  const only = series.length === 1 ? series[0]?.name : undefined
  // The name of the only series stands over it, where no title does: it has no key.
  const named = title ?? only
  return {
    wish: {...wish, ...(named ? {title: named} : {})},
    rows: given.map((row) => row.map(({text}) => text)),
    categories: body.map((row) => row[0]?.text ?? ''),
    series,
    format: formatOf(
      down.flatMap((one) => one.read),
      unit
    ),
    ...(isScatter && {
      across: {values: across.filter(isRead).map(drawnOf), format: formatOf(across.filter(isRead))}
    }),
    axes: {
      // Beside bars a title stands on its side, and the head of a column of names is no title of years.
      category: x ?? (isTurned || wish.kind === 'bar' ? '' : (header[0]?.text ?? '')),
      value: y ?? (title === undefined ? '' : (only ?? ''))
    }
  }
}

/** A cell that was read; undefined where it says nothing. */
type Read = (Quantity & Value & Placed) | undefined

interface Placed {
  readonly cell: Cell
  readonly row: string
  readonly column: string
}

function isRead(one: Read | ChartFault): one is Read {
  return one === undefined || !('fault' in one)
}

function readCell(cell: Cell, row: string, column: string, mark: DecimalMark): Read | ChartFault {
  if (isNothing(cell.text)) return undefined
  const quantity = readNumber(cell.text, mark)
  const placed = {cell, row, column}
  return quantity ? {...quantity, ...placed, text: cell.text.trim()} : {fault: 'cell', ...placed}
}

function drawnOf(one: Read): Value | undefined {
  return one && {value: one.value, text: one.text}
}

/** Whether the years, or other numbers, stand in the header, and the first column has names. */
function isAlong([header = [], ...body]: Rows, {kind}: ChartWish, mark: DecimalMark): boolean {
  if (kind !== 'line' && kind !== 'area') return false
  const isNumber = (cell: Cell | undefined) => readNumber(cell?.text ?? '', mark) !== undefined
  return header.length > 2 && header.slice(1).every(isNumber) && !body.some(([first]) => isNumber(first))
}

function turned(rows: Rows): Rows {
  const [header = []] = rows
  return header.map((_, column) => rows.flatMap((row) => row[column] ?? []))
}

/** What counts in something else than most; a bare nought counts in anything. */
function unlikeUnits(read: readonly Read[]): ChartFault[] {
  const all = read.flatMap((one) => (one && !(one.value === 0 && unitOf(one) === '') ? [one] : []))
  const counts = new Map<string, number>()
  for (const one of all) counts.set(unitOf(one), (counts.get(unitOf(one)) ?? 0) + 1)
  const [common] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const)
  return all
    .filter((one) => unitOf(one) !== common)
    .map(({cell, row, column, ...one}) => ({
      fault: 'units',
      cell,
      row,
      column,
      unit: unitOf(one),
      others: common
    }))
}

function unitOf({before, after}: Pick<Quantity, 'before' | 'after'>): string {
  return `${before.trim()}${after.trim()}`
}

function lacking(series: readonly Series[], wish: ChartWish, rows: Rows): ChartFault | undefined {
  const values = series.flatMap((one) => one.values)
  if (!values.some(Boolean)) return {fault: 'needs', needs: 'numbers'}
  const cellOf = (at: number) => {
    const column = Math.floor(at / (rows.length - 1)) + 1
    const cell = rows[(at % (rows.length - 1)) + 1]?.[column]
    return cell ? {cell} : {}
  }
  const isSum = isRound(wish) || wish.kind === 'area' || wish.kind === 'stacked'
  const gap = values.indexOf(undefined)
  if (isSum && gap >= 0) return {fault: 'needs', needs: 'every-cell', ...cellOf(gap)}
  if (!isRound(wish)) return undefined
  if (series.length > 1) return {fault: 'needs', needs: 'one-series'}
  const below = values.findIndex((one) => one !== undefined && one.value < 0)
  if (below >= 0) return {fault: 'needs', needs: 'no-negative', ...cellOf(below)}
  return values.every((one) => one?.value === 0) ? {fault: 'needs', needs: 'a-sum'} : undefined
}

function formatOf(read: readonly Read[], unit = ''): NumberFormat {
  const all = read.flatMap((one) => one ?? [])
  const named = all.find((one) => unitOf(one) !== '')
  return {
    before: named?.before ?? '',
    after: named?.after ?? (unit === '' ? '' : ` ${unit}`),
    decimals: Math.max(0, ...all.map(({decimals}) => decimals)),
    leastDecimals: Math.min(...all.map(({decimals}) => decimals)),
    grouped: all.some(({grouped}) => grouped)
  }
}
