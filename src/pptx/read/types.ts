import type {Rect} from '../../frame/types.ts'

/** A finished deck as a person sees it, whoever saved it last. */
export interface FinishedDeck {
  /** In the order in which they are shown; slides that were deleted are not there. */
  readonly slides: readonly FinishedSlide[]
  /** The day the file was made, YYYY-MM-DD, where the file says so. */
  readonly created?: string
}

/** A slide of a finished deck, as far as it says something. */
export interface FinishedSlide {
  /** From 1. */
  readonly number: number
  readonly isHidden: boolean
  /** What holds text, in the order of the file; groups taken apart. */
  readonly shapes: readonly FinishedShape[]
  /** Paragraphs of the speaker's notes. */
  readonly notes: readonly string[]
}

/** A text box, a table, a chart or a diagram. */
export interface FinishedShape {
  /** As the selection pane shows it. */
  readonly name: string
  /** What it is for; `chrome` is a slide number or a date. */
  readonly role: 'title' | 'footer' | 'chrome' | 'text'
  /** Where it stands, in points; absent where its layout says so. */
  readonly place?: Rect
  /** Paragraphs with text; a line feed stands for a soft break. Empty for a table. */
  readonly paragraphs: readonly string[]
  /** The cells of a table, row by row. */
  readonly rows?: readonly (readonly string[])[]
  /** The numbers that a chart draws, as the file has them. */
  readonly values?: readonly string[]
  /** Those of them that stand beside a name, such as a year, with it. */
  readonly points?: readonly ChartPoint[]
}

/** A number that a chart draws. */
export interface ChartPoint {
  /** Of its place, such as a year. */
  readonly name: string
  /** Of its series; empty where it has none. */
  readonly series: string
  readonly value: string
}
