import type {Chart} from '../charts/types.ts'
import type {Pt} from '../units.ts'
import type {Ink, Paint, Placeholding, Rect} from './types.ts'

/** A native chart with its numbers. */
export interface ChartBox {
  readonly type: 'chart'
  readonly name: string
  readonly rect: Rect
  readonly chart: Chart
  readonly alt: string
  readonly look: ChartLook
  readonly placeholder?: Placeholding
}

/** How a chart is drawn: in slots of the theme, never in colours. */
export interface ChartLook {
  readonly ink: Ink
  readonly muted: Ink
  readonly rule: Paint
  /** What it stands on; series that touch are parted by it. */
  readonly page: Ink
  /** Of each series, or of each slice of the one, in order: its own, and that of text on it. */
  readonly inks: readonly {readonly fill: Ink; readonly text: Ink}[]
  /** Of labels and axes; the title is a sixth larger. */
  readonly size: Pt
  /** Whether values are said in full, which needs no axis beside. */
  readonly isLabelled: boolean
  /** Whether categories follow each other from the right. */
  readonly rtl?: true
}
