import type {Point, Position} from 'unist'

/** The kinds of charts, as an author names them. */
export const chartKinds = ['bar', 'column', 'line', 'pie', 'doughnut', 'area', 'scatter', 'stacked'] as const

/** A kind of chart, by the name that an author gives it. */
export type ChartKind = (typeof chartKinds)[number]

/** A cell of a table that is to be drawn: its words, and where they stand. */
export interface Cell {
  readonly text: string
  readonly position: Position | Point
  /** Where it stands in a file of its own: "cars.csv, line 3". */
  readonly at?: string
}

/** What an author asks of a chart. */
export interface ChartWish {
  readonly kind: ChartKind
  readonly title?: string
  /** Title of the axis of categories; the head of the first column otherwise. */
  readonly x?: string
  /** Title of the axis of values. */
  readonly y?: string
  /** Of numbers without one in their cells. */
  readonly unit?: string
  /** What it shows, for who cannot see it. */
  readonly alt?: string
  /** Which mark parts whole numbers from their fractions; found from the cells otherwise. */
  readonly decimal?: DecimalMark
}

/** What parts the whole of a number from the rest. */
export type DecimalMark = '.' | ','

/** How numbers are written: what stands before and after the digits. */
export interface NumberFormat {
  readonly before: string
  readonly after: string
  /** The most that a number has; and the fewest. */
  readonly decimals: number
  readonly leastDecimals: number
  /** Whether thousands are set apart. */
  readonly grouped: boolean
}

/** A number of a chart, and as the author wrote it. */
export interface Value {
  readonly value: number
  readonly text: string
}

/** Values under one name, one for each category; absent where the cell says nothing. */
export interface Series {
  readonly name: string
  readonly values: readonly (Value | undefined)[]
}

/** A chart of the author's: what it draws, read from cells. Knows nothing of colours. */
export interface Chart {
  readonly wish: ChartWish
  /** The cells as written, the head first: what the notes and a draft hold. */
  readonly rows: readonly (readonly string[])[]
  readonly categories: readonly string[]
  readonly series: readonly Series[]
  readonly format: NumberFormat
  /** Of a scatter chart: where its points stand from left to right, in place of categories. */
  readonly across?: {readonly values: readonly (Value | undefined)[]; readonly format: NumberFormat}
  /** Titles of the axes; empty where there is none. */
  readonly axes: {readonly category: string; readonly value: string}
}

/** Why cells are no chart. */
export type ChartFault =
  | {readonly fault: 'cell'; readonly cell: Cell; readonly row: string; readonly column: string}
  | {
      readonly fault: 'units'
      readonly cell: Cell
      readonly row: string
      readonly column: string
      readonly unit: string
      readonly others: string
    }
  | {readonly fault: 'needs'; readonly needs: ChartNeed; readonly cell?: Cell}
  | {readonly fault: 'full'; readonly count: number; readonly most: number; readonly of: 'series' | 'values'}

/** What a kind of chart cannot do without. */
export type ChartNeed = 'numbers' | 'one-series' | 'no-negative' | 'a-sum' | 'every-cell'
