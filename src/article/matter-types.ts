import type {Position} from 'unist'
import type {Background} from './slide-options.ts'

/** Words of headings that the author gives a role. */
export interface HeadingRole {
  readonly words: string
  readonly role: string
  /** Where the front matter says so; absent for the configuration, which is checked by itself. */
  readonly position?: Position
}

/** Words of a heading whose section has a handling mark of its own. */
export interface HeadingMark {
  readonly words: string
  readonly marking: string
  /** Where the front matter says so. */
  readonly position: Position
}

/** What the front matter says. Fields that are absent there are absent here. */
export interface Matter {
  /** The number of its format, of a draft. */
  readonly draft?: number
  readonly title?: string
  readonly subtitle?: string
  readonly author?: readonly string[]
  /** As the author wrote it. */
  readonly date?: string
  readonly lang?: string
  readonly theme?: string
  /** The kind of document, by name. */
  readonly profile?: string
  /** Path of a brand's PowerPoint file, seen from the article. */
  readonly referenceDoc?: string
  readonly footer?: string
  /** What the cover is set on. */
  readonly background?: Background
  /** The handling mark of what has none of its own. */
  readonly marking?: string
  /** Words of headings, and the marks of what stands under them. */
  readonly headingMarks?: readonly HeadingMark[]
  readonly paginate?: boolean
  /** Whether a slide names the sections. */
  readonly toc?: boolean
  readonly size?: '16:9' | '4:3'
  readonly slideLevel?: number
  readonly description?: string
  readonly keywords?: readonly string[]
  readonly subject?: string
  /** The most slides of the deck, 3 or more. */
  readonly maxSlides?: number
  /** How long one talks. */
  readonly minutes?: number
  readonly headingRoles?: readonly HeadingRole[]
}
