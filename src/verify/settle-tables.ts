import {readTokens} from '../brief/tokens.ts'
import type {Judged} from './judged.ts'
import type {OwnWords} from './own-words.ts'
import type {Ground} from './resting.ts'
import type {Passage} from './types.ts'

/** The texts of a slide with the cells of its tables compared row by row: a cell belongs to its row. */
export function settleTables(slide: readonly Judged[], ground: Ground, own: OwnWords): readonly Judged[] {
  const settled = new Map<Judged, Judged>()
  const cells = slide.filter(({text}) => text.row !== undefined)
  for (const table of groups(cells, ({text}) => text.at)) {
    const rows = groups(table, ({text}) => text.row ?? 0)
    const isSources = rows[0]?.every(({text}) => own.has(text.text)) === true
    for (const row of rows)
      for (const one of isSources ? row.map((cell) => ofSources(cell, own)) : compared(row, ground))
        settled.set(one.was, one.is)
  }
  return slide.map((one) => settled.get(one) ?? one)
}

interface Settled {
  readonly was: Judged
  readonly is: Judged
}

/** In the table of sources stand numbers, names of files, and titles that may be cut. */
function ofSources(cell: Judged, own: OwnWords): Settled {
  const {text} = cell.text
  const isKnown = own.isPlace(text) || (text.endsWith('...') && cell.state === 'held')
  return {was: cell, is: isKnown ? {...cell, state: 'own'} : cell}
}

/** The cells of a row beside the row of the article that has the most of them. */
function compared(row: readonly Judged[], ground: Ground): Settled[] {
  const words = row.flatMap(({text}) => readTokens(text.text))
  const best = ground.index
    .nearest(words, 12)
    .flatMap((at) => ground.passages[at] ?? [])
    .filter(({kind}) => kind === 'row')
    .map((passage) => ({passage, cells: passage.cells ?? []}))
    .map((one) => ({...one, equal: row.filter(({text}) => has(one.cells, text.text)).length}))
    .reduce<{passage: Passage; cells: readonly string[]; equal: number} | undefined>(
      (most, one) => (!most || one.equal > most.equal ? one : most),
      undefined
    )
  if (!best || best.equal === 0) return []
  const left = best.cells.filter((cell) => !row.some(({text}) => isSame(text.text, cell)))
  return row.map((was, column) => {
    const window = [best.passage] as const
    if (has(best.cells, was.text.text)) return {was, is: {...was, state: 'said', says: window, signs: []}}
    const instead = left.includes(best.cells[column] ?? '') ? (best.cells[column] ?? '') : (left[0] ?? '')
    const difference = {deck: was.text.said, article: instead}
    return {was, is: {...was, state: 'changed', instead: {window, difference}}}
  })
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
