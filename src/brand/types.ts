import type {Ink, Insets, Rect, TextBox} from '../frame/types.ts'
import type {FaceName} from '../text/font-table.ts'
import type {Theme} from '../themes/types.ts'
import type {Pt} from '../units.ts'

/** A company's PowerPoint file, as far as decks stand on it. */
export interface Brand {
  /** The name of its file, without the ending. */
  readonly name: string
  /** Of its page, divided by `scale` as all lengths are. */
  readonly size: {readonly w: Pt; readonly h: Pt}
  /** How many times larger than that its page is; 1 but for very large ones. */
  readonly scale: number
  /** Its colours, fonts and sizes as a theme. */
  readonly theme: Theme
  /** In the order of New Slide; those of the first master first. */
  readonly layouts: readonly BrandLayout[]
  /** What its file embeds. */
  readonly fonts: readonly BrandFont[]
  /** The handling mark that it had as an earlier deck; its package has it no more. */
  readonly marking?: string
  readonly package: BrandPackage
  /** Layouts that a person chose for templates: by name of the template, name of the layout. */
  readonly named?: Readonly<Record<string, string>>
}

/** A layout of the brand: what it offers to slides, in points. */
export interface BrandLayout {
  readonly name: string
  /** The standard's type, where the file gives one (ECMA-376, 19.7.15). */
  readonly type: string | undefined
  /** Name of its part. */
  readonly part: string
  /** Which of the brand's masters it belongs to, from 0. */
  readonly master: number
  readonly places: readonly Place[]
  /** What every ink stands for here: six hex digits. */
  readonly colors: Readonly<Record<Ink, string>>
  /** The colour map of its slides, where it is not the master's. */
  readonly colorMap?: Readonly<Record<string, string>>
  /** The one that holds on it: its own, or else its master's. */
  readonly map: Readonly<Record<string, string>>
  /** Whether new slides have no number on it, although it has a place for one. */
  readonly isUnnumbered?: true
  /** Whether new slides have the date on it. */
  readonly isDated?: true
  /** What lies behind the text, from back to front; the first covers the whole slide. */
  readonly grounds: readonly Ground[]
  /** Where it shows words, lines and pictures of its own. */
  readonly printed: readonly Rect[]
}

/** A surface. Without `color` nobody knows what it looks like: a picture, for one. */
export interface Ground {
  readonly rect: Rect
  readonly color?: string
}

/** What a placeholder is for. Charts, tables and media fit into a `body` only where it takes anything. */
export type PlaceRole = 'title' | 'subtitle' | 'body' | 'footer' | 'date' | 'number' | 'other'

/** A placeholder of a layout, with all that it inherits. */
export interface Place {
  readonly role: PlaceRole
  /** The attributes that tie a slide's placeholder to it. */
  readonly tie: Readonly<Record<string, string>>
  readonly rect: Rect
  readonly insets: Insets
  readonly anchor: TextBox['anchor']
  /** At least one. */
  readonly levels: readonly Level[]
}

/** How a level of text looks. */
export interface Level {
  readonly size: Pt
  readonly family: string
  readonly bold: boolean
  readonly caps: boolean
  /** Points between characters. */
  readonly tracking: Pt
  readonly align: 'left' | 'center' | 'right'
  /** Per cent of the single line; undefined for a fixed height. */
  readonly lineSpacing: number | undefined
  readonly spaceBefore: Pt
  readonly spaceAfter: Pt
  /** Left margin. */
  readonly indent: Pt
  readonly bullet: boolean
  /** Six hex digits; undefined where it is not a plain colour. */
  readonly color: string | undefined
}

/** A font that the file embeds, in one weight and slant, as the file has it. */
export interface BrandFont {
  readonly family: string
  readonly face: FaceName
  readonly content: Uint8Array
}

/** A part of the file that goes into every deck as it is. */
export interface BrandPart {
  readonly name: string
  readonly type?: string
  readonly content: Uint8Array
  readonly relationships: readonly BrandLink[]
}

/** A relationship of a part of the file. */
export interface BrandLink {
  readonly id: string
  /** Last word of the relationship's type, or all of it where it is none of Office's own. */
  readonly type: string
  readonly target: string
  readonly external?: boolean
}

/** The file without its slides. */
export interface BrandPackage {
  readonly parts: readonly BrandPart[]
  /** Links of the part that holds the deck together, to what is kept. */
  readonly links: readonly BrandLink[]
  /** Markup of that part, element by element; empty where the file has none. */
  readonly presentation: Readonly<Record<PresentationElement, string>>
  readonly notesMaster?: string
  /** Where its shapes stand. */
  readonly notesPlaces: readonly Rect[]
}

/** The elements of `presentation.xml` that are taken over (ECMA-376, 19.2.1.26). */
export type PresentationElement =
  | 'sldMasterIdLst'
  | 'notesMasterIdLst'
  | 'handoutMasterIdLst'
  | 'sldSz'
  | 'notesSz'
  | 'embeddedFontLst'
  | 'defaultTextStyle'
