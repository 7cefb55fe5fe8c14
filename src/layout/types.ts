import type {SlideOptions} from '../article/slide-options.ts'
import type {BrandPackage} from '../brand/types.ts'
import type {Note} from '../deck/types.ts'
import type {Box, Ink, Placeholding, TextBox} from '../frame/types.ts'
import type {PictureFile} from '../pictures/types.ts'
import type {Theme} from '../themes/types.ts'
import type {Pt} from '../units.ts'
import type {Ground} from './over-ground.ts'

/** A slide layout: what a person sees under New Slide, and what slides of its kind inherit. */
export interface Master {
  /** Plain name, unique: "Title", "Context". */
  readonly name: string
  /** The standard's type, where it has one (ECMA-376, 19.7.15). */
  readonly type:
    | 'title'
    | 'secHead'
    | 'obj'
    | 'twoObj'
    | 'tbl'
    | 'chart'
    | 'txAndChart'
    | 'titleOnly'
    | 'cust'
  readonly background: Ink
  /** Of a brand's layout: the part that it is, and what ties placeholders of slides to its own. */
  readonly brand?: {
    readonly part: string
    readonly ties: readonly {
      readonly placeholder: Placeholding
      readonly tie: Readonly<Record<string, string>>
    }[]
    /** The colour map of its slides, where it is not the master's. */
    readonly colorMap?: Readonly<Record<string, string>>
    /** The one that holds on it, whosever it is. */
    readonly map: Readonly<Record<string, string>>
    /** Plain name of a copy of that part, which has another handling mark. */
    readonly copy?: string
  }
  /** Ornaments, and placeholders as text boxes whose runs are the prompt and give size, font and colour. */
  readonly boxes: readonly Box[]
}

/** The handling mark of a brand's layout, and what it is called where it is one more with a mark of its own. */
export interface MarkedLayout {
  /** Name of the part that it is, or is a copy of. */
  readonly part: string
  readonly copy?: string
  /** None where it has no mark. */
  readonly boxes: readonly TextBox[]
}

/** A finished slide: every box at a fixed place, every size chosen. */
export interface Frame {
  readonly template: string
  /** Name of its master. */
  readonly master: string
  /** The text of the title placeholder, unique in the deck. */
  readonly title: string
  readonly section: string
  /** In reading order; the title first. Ornaments and placeholders that the master draws are not repeated. */
  readonly boxes: readonly Box[]
  readonly notes: readonly Note[]
  /** How it is shown, where its author says so. */
  readonly options?: SlideOptions
  /** Behind all of it, where its author asks for one. */
  readonly ground?: Ground
  /** The colour of its links, where theirs could not be read on that. */
  readonly linkInk?: Ink
  /** Its handling mark, for its notes too. */
  readonly marking?: string
}

/** What the file says about itself. */
export interface Properties {
  readonly title: string
  readonly author: readonly string[]
  readonly subject?: string
  readonly description?: string
  readonly keywords: readonly string[]
  /** ISO 8601 instant, for created and modified. */
  readonly date: string
}

/** A picture on the layouts, at the top right. */
export interface Logo {
  /** What it shows, for who cannot see it. */
  readonly alt: string
  readonly height: Pt
  readonly file: PictureFile
  /** The one on covers. */
  readonly cover: PictureFile
}

/** A finished deck in points. Knows nothing of PowerPoint. */
export interface Layout {
  readonly size: {readonly w: Pt; readonly h: Pt}
  readonly lang: string
  /** Of pages that are read from right to left. */
  readonly direction?: 'rtl'
  readonly theme: Theme
  /**
   * What the slide master shows, so that layouts which a person adds show it too. A layout shows it where all of these
   * boxes, the very objects, are among its own; any other hides it and shows its own alone.
   */
  readonly shared?: readonly Box[]
  readonly masters: readonly Master[]
  readonly frames: readonly Frame[]
  /** The handling mark of the whole: layouts for new slides and new notes carry it. */
  readonly marking?: string
  readonly properties: Properties
  /** The package that slides are put into, in place of one made of `theme` and `masters`. */
  readonly brand?: BrandPackage
  /** Its layouts that carry a mark; without one, all stay as they are. */
  readonly marked?: readonly MarkedLayout[]
}
