import type {VFile} from 'vfile'
import type {HeadingRole} from './article/matter-types.ts'
import type {Brand} from './brand/types.ts'

/** What a person can choose for a deck, over or under what the front matter says; all absent by default. */
export interface Choices {
  /** A built-in theme's name, a theme file, or, where `openTheme` is given, the path of one. */
  readonly theme?: string | VFile
  /** The kind of document: a profile's name. */
  readonly profile?: string
  /** A company's PowerPoint file, read: slides stand on its layouts. */
  readonly brand?: Brand
  /** BCP 47 tag. */
  readonly lang?: string
  /** Depth of the headings that open slides, 1 to 6. */
  readonly slideLevel?: number
  /** ISO 8601 day or instant: the date of the deck and of the file. */
  readonly date?: string
  readonly footer?: string
  /** Handling mark of the deck: what its author does not mark otherwise. */
  readonly marking?: string
  /** Whether a deck without a handling mark is an error. */
  readonly requireMarking?: boolean
  readonly paginate?: boolean
  /** Whether a slide names the sections. */
  readonly toc?: boolean
  readonly size?: '16:9' | '4:3'
  /** The most slides of the deck, 3 or more: cover, one slide, sources. */
  readonly maxSlides?: number
  /** How long one talks: sets the number of slides of content. */
  readonly minutes?: number
  /** Words of headings and the roles they decide for; those of the front matter go first. */
  readonly headingRoles?: readonly HeadingRole[]
}
