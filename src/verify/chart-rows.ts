import type {Ground} from './resting.ts'
import type {Passage} from './types.ts'

/** A row of a table, with its numbers. */
export interface ChartRow {
  readonly passage: Passage
  readonly cells: readonly string[]
  readonly header: readonly string[]
  /** What the number of each cell may be. */
  readonly readings: readonly ReadonlySet<number>[]
}

/** What the article has of numbers: all of them, and those of the rows that begin with a name. */
export interface ChartRows {
  readonly all: ReadonlySet<number>
  readonly rows: readonly ChartRow[]
  named(name: string): readonly ChartRow[]
}

const known = new WeakMap<Ground, ChartRows>()

/** The rows of an article's tables as charts draw them. */
export function chartRows(ground: Ground): ChartRows {
  const found = known.get(ground) ?? gather(ground)
  known.set(ground, found)
  return found
}

/** Charts keep binary fractions: 0.1 + 0.2. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

function gather({passages}: Ground): ChartRows {
  const rows = passages.flatMap((passage): ChartRow[] => {
    const {cells, header = []} = passage
    return cells ? [{passage, cells, header, readings: cells.map((cell) => new Set(readingsIn(cell)))}] : []
  })
  const byName = new Map<string, ChartRow[]>()
  for (const row of rows) {
    const [name = ''] = row.cells
    byName.set(name, [...(byName.get(name) ?? []), row])
  }
  return {
    all: new Set(passages.flatMap(({sentence}) => readingsIn(sentence.text))),
    rows,
    named: (name) => (name === '' ? [] : (byName.get(name) ?? []))
  }
}

/** Each number as both conventions read it, "1.400" as 1.4 and as 1400; as a share of one where it is a percentage. */
function readingsIn(text: string): number[] {
  return [...text.matchAll(/[-−–]?\d[\d.,'’ \u00a0\u202f]*/g)].flatMap(([found]) => {
    const digits = found.replace(/[−–]/, '-').replace(/[.,'’\s]+$/, '')
    const plain = [
      digits.replace(/[,'’\s]/g, ''),
      digits.replace(/[.'’\s]/g, '').replace(',', '.'),
      ...digits.split(/\s/)
    ]
    return plain
      .map(Number)
      .filter(Number.isFinite)
      .flatMap((one) => [one, Math.abs(one), one / 100].map(rounded))
  })
}
