import {readTokens} from '../brief/tokens.ts'
import type {Judged} from './judged.ts'
import type {OwnWords} from './own-words.ts'
import {type Ground, textOf, type Window} from './resting.ts'
import type {Passage} from './types.ts'

/** The texts of a slide with the cells of its tables compared row by row: a cell belongs to its row. */
export function settleTables(slide: readonly Judged[], ground: Ground, own: OwnWords): readonly Judged[] {
  const settled = new Map<Judged, Judged>()
  const cells = slide.filter(({text}) => text.row !== undefined)
  for (const table of groups(cells, ({text}) => text.at)) {
    const rows = groups(table, ({text}) => text.row ?? 0)
    const isSources = rows[0]?.every(({text}) => own.has(text.text)) === true
    const cellwise = isSources ? table.map((cell) => ofSources(cell, own)) : compared(rows, ground)
    for (const one of cellwise) settled.set(one.was, one.is)
  }
  return slide.map((one) => settled.get(one) ?? one)
}

interface Settled {
  readonly was: Judged
  readonly is: Judged
}

/** In the table of sources stand numbers, names of files, and titles that may be cut. */
function ofSources(cell: Judged, own: OwnWords): Settled {
  const {text, column} = cell.text
  const isKnown =
    (column !== titleColumn && own.isPlace(text) && isRising(text)) ||
    (text.endsWith('...') && (cell.state === 'held' || isStart(text, cell.says)))
  return {was: cell, is: isKnown ? {...cell, state: 'own'} : cell}
}

/** Whether a title that was cut is the beginning of what has its words: signs behind that belong to the rest. */
function isStart(text: string, says: Window | undefined): boolean {
  return says !== undefined && textOf(says).startsWith(text.replace(/[ ,]*\.\.\.$/, ''))
}

/** A row of a slide, and that of the article which has the most of its cells. */
interface Pair {
  readonly row: readonly Judged[]
  readonly meant: Passage
}

const titleColumn = 1

/** "9–12" or "9–9", and not "9–2". */
function isRising(text: string): boolean {
  return [...text.matchAll(/(\d+) ?[–-] ?(\d+)/g)].every(([, first, last]) => Number(first) <= Number(last))
}

/** The cells of a table beside the rows of the article. */
function compared(rows: readonly (readonly Judged[])[], ground: Ground): Settled[] {
  const pairs: Pair[] = []
  for (const row of rows) {
    const meant = nearestRow(row, ground, pairs.length > 1 ? pairs.at(-1)?.meant : undefined)
    if (meant) pairs.push({row, meant})
  }
  const [header = []] = rows
  const mayMean = (columns: (place: number, meant: Passage) => readonly number[]) =>
    pairs.flatMap(({row, meant}) => row.map((cell, place) => settledCell(cell, meant, columns(place, meant))))
  const byHeader = mayMean((place, meant) => {
    const over = header[place]?.text.text ?? ''
    return (meant.header ?? []).flatMap((one, at) => (isSame(over, one) ? [at] : []))
  })
  const byPlace = mayMean((place, {cells = []}) => (cells.length === header.length ? [place] : []))
  // Columns may change places with what stands over them; where that alone changed places, it is wrong.
  return changesIn(byPlace) < changesIn(byHeader) ? byPlace : byHeader
}

function changesIn(settled: readonly Settled[]): number {
  return settled.filter(({is}) => is.state === 'changed').length
}

/**
 * The row of the article that has the most cells of a row.
 *
 * Of several that have as many it is the one behind the row that stands before it on the slide, or else the one that is empty
 * where it is.
 *
 * @param before
 *   The row before it; absent behind a header, since a table may go on there.
 */
function nearestRow(
  row: readonly Judged[],
  ground: Ground,
  before: Passage | undefined
): Passage | undefined {
  const words = row.flatMap(({text}) => readTokens(text.text))
  const near = ground.index.nearest(words, 12).flatMap((at) => ground.passages[at] ?? [])
  const next = before && ground.passages.slice(before.index + 1).find(({kind}) => kind === 'row')
  const [best] = [...(next ? [next] : []), ...near.filter(({kind}) => kind === 'row')]
    .map((passage) => ({
      passage,
      equal: row.filter(({text}) => isIn(passage, text.text)).length,
      alike:
        passage === next ? row.length + 1 : row.filter(({text}) => has(passage.cells ?? [], text.text)).length
    }))
    // Sorting keeps the order of what is as near.
    .sort((one, other) => other.equal - one.equal || other.alike - one.alike)
  return best && best.equal > 0 ? best.passage : undefined
}

function isIn({cells = []}: Passage, text: string): boolean {
  return text !== '' && has(cells, text)
}

/**
 * A cell beside the row it belongs to.
 *
 * @param columns
 *   The places in that row of which it may be; none where nothing tells, and it may then be any.
 */
function settledCell(was: Judged, meant: Passage, columns: readonly number[]): Settled {
  const {cells = []} = meant
  const mine = columns.map((at) => cells[at] ?? '')
  const {text} = was.text
  if (text === '' && mine.every((one) => one === '')) return {was, is: was}
  const isRight = mine.length > 0 ? has(mine, text) : has(cells, text)
  if (isRight) return {was, is: {...was, state: 'said', says: [meant], signs: []}}
  const place = was.text.column ?? 0
  const difference = {deck: was.text.said, article: mine[0] ?? cells[place] ?? ''}
  return {was, is: {...was, state: 'changed', instead: {window: [meant], difference}}}
}

function has(cells: readonly string[], text: string): boolean {
  return cells.some((cell) => isSame(text, cell))
}

/** A cell that was given a capital or a full stop, or set in capitals, says the same; "MW" is not "mW". */
function isSame(text: string, cell: string): boolean {
  if (text === cell) return true
  const [one, other] = [text, cell].map((each) => each.replace(/\.$/, ''))
  if (!one || !other || !/^\p{L}{3}/u.test(other)) return false
  return (
    one === other.toUpperCase() ||
    one.charAt(0).toLowerCase() + one.slice(1) === other.charAt(0).toLowerCase() + other.slice(1)
  )
}

function groups<T>(all: readonly T[], key: (one: T) => number): T[][] {
  const found = new Map<number, T[]>()
  for (const one of all) found.set(key(one), [...(found.get(key(one)) ?? []), one])
  return [...found.values()]
}
