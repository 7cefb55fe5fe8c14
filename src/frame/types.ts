import type {Equation, InlineEquation} from '../maths/types.ts'
import type {Numbering} from '../numbering.ts'
import type {PictureFile} from '../pictures/types.ts'
import type {Pt} from '../units.ts'
import type {ChartBox} from './chart-box.ts'

/** A slot of the theme's colour map: what PowerPoint recolours when a person chooses another variant. */
export type Ink =
  | 'tx1'
  | 'bg1'
  | 'tx2'
  | 'bg2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'
  | 'hlink'
  | 'folHlink'

/** A colour that no theme changes, such as that of a handling scheme: `#` and six hex digits. */
export type FixedColor = `#${string}`

/** A colour, of full strength or see-through. */
export interface Paint {
  readonly ink: Ink
  /** 0 opaque to 100 invisible, per cent. */
  readonly transparency?: number
}

/** What a text box is filled with. */
export type Fill = Paint | {readonly ink: FixedColor; readonly transparency?: undefined}

/** A rectangle in points from the top left corner of the slide. */
export interface Rect {
  readonly x: Pt
  readonly y: Pt
  readonly w: Pt
  readonly h: Pt
}

/** What a theme's fonts are for. */
export type FontName = 'major' | 'minor' | 'mono'

/** Text of one look inside a paragraph. */
export interface Run {
  readonly text: string
  /** Its language as BCP 47 tag, where it is not that of the deck. */
  readonly lang?: string
  readonly size: Pt
  /** The theme's heading or body font, or that of code. */
  readonly font: FontName
  readonly ink: Ink | FixedColor
  readonly bold?: boolean
  readonly italic?: boolean
  readonly strike?: boolean
  readonly underline?: boolean
  /** Over or under the line, smaller; `note` is the number of a footnote. */
  readonly raised?: 'over' | 'under' | 'note'
  /** The colour of a text marker behind it. */
  readonly highlight?: Ink
  /** Where it leads: an absolute address. */
  readonly link?: string
  /** The formula whose text it is, set as a native equation where a program knows them. */
  readonly formula?: InlineEquation
  /** Space between characters, in points, for small labels in capitals. */
  readonly tracking?: Pt
  /** Shown in capitals, however it is typed. */
  readonly caps?: true
}

/** A paragraph of a text box. */
export interface TextParagraph {
  /** At least one. */
  readonly runs: readonly Run[]
  readonly align: 'left' | 'center' | 'right'
  /** Whether it stands at the right only because its words run from there. */
  readonly turned?: true
  /** The bullet hangs in `indent`. */
  readonly bullet?:
    | {readonly type: 'disc'}
    | {readonly type: 'number'; readonly start: number; readonly as?: Numbering}
    /** A box, ticked or not. */
    | {readonly type: 'task'; readonly checked: boolean}
  /** Left margin of the text, in points; 0 without a bullet. */
  readonly indent: Pt
  /** Whether the first line begins at the margin of the box all the same. */
  readonly hangs?: true
  /** List level from 0. */
  readonly level: number
  readonly spaceBefore: Pt
  /** Said only where something else would be inherited. */
  readonly spaceAfter?: Pt
  /** Per cent of the single line, 100 by default. */
  readonly lineSpacing: number
  readonly rtl: boolean
}

/** Top, right, bottom, left, in points. */
export type Insets = readonly [Pt, Pt, Pt, Pt]

/** The line around a shape. */
export type Outline = {readonly paint: Paint; readonly width: Pt}

/** Text in a shape; text that was fitted, never shrunk by PowerPoint. */
export interface TextBox {
  readonly type: 'text'
  /** The name shown in PowerPoint's selection pane, unique on its slide. */
  readonly name: string
  readonly rect: Rect
  readonly shape: 'rect' | 'roundRect' | 'ellipse'
  /** Corner radius in points of a `roundRect`. */
  readonly radius?: Pt
  readonly fill?: Fill
  readonly outline?: Outline
  readonly insets: Insets
  readonly anchor: 'top' | 'middle' | 'bottom'
  readonly paragraphs: readonly TextParagraph[]
  readonly placeholder?: Placeholding
  /** Where a click on the whole box leads: as links of runs. */
  readonly link?: string
}

/** The placeholder of the layout that a box fills. `body` placeholders are told apart by `index`. */
export interface Placeholding {
  readonly type: 'title' | 'subtitle' | 'body' | 'table' | 'picture' | 'chart' | 'footer' | 'date' | 'number'
  readonly index: number
}

/** A shape without text; an ornament, hidden from screen readers. */
export interface ShapeBox {
  readonly type: 'shape'
  readonly name: string
  readonly rect: Rect
  readonly shape: 'rect' | 'roundRect' | 'ellipse' | 'line'
  readonly radius?: Pt
  readonly fill?: Paint
  readonly outline?: Outline
}

/** A flag, whose bytes the host has. */
export interface ImageBox {
  readonly type: 'image'
  readonly name: string
  readonly rect: Rect
  /** ISO 3166-1 alpha-2 code, lower case. */
  readonly flag: string
  readonly alt: string
}

/** A picture of the author's; the rectangle has its proportions. */
export interface PictureBox {
  readonly type: 'picture'
  readonly name: string
  readonly rect: Rect
  readonly file: PictureFile
  readonly alt: string
  /** Seen through it, where it is not opaque. */
  readonly ground?: Paint
  readonly placeholder?: Placeholding
}

/** A formula as a native equation, in the middle of its rectangle. */
export interface EquationBox {
  readonly type: 'equation'
  readonly name: string
  readonly rect: Rect
  readonly equation: Equation
  readonly size: Pt
  readonly ink: Ink
}

/** A native table; the first row is its header. */
export interface TableBox {
  readonly type: 'table'
  readonly name: string
  readonly rect: Rect
  readonly columns: readonly Pt[]
  readonly rows: readonly {
    readonly height: Pt
    readonly cells: readonly (readonly TextParagraph[])[]
  }[]
  readonly insets: Insets
  /** More room before the words of each column, beside the inset. */
  readonly gaps: readonly Pt[]
  /** Whether the first column stands at the right. */
  readonly rtl?: true
  /** Colour of the rule under the header. */
  readonly rule: Paint
  readonly alt: string
  readonly placeholder?: Placeholding
}

/** What stands on a slide. */
export type Box = TextBox | ShapeBox | ImageBox | PictureBox | EquationBox | TableBox | ChartBox
