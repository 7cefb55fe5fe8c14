import type {PictureFile} from '../pictures/types.ts'

/** How a slide is shown, whatever it says. */
export interface SlideOptions {
  /** In the file, and passed over when it is presented. */
  readonly hide?: boolean
  /** How it takes the place of the one before. */
  readonly transition?: Transition
  /** What it is set on, in place of the ground of its layout. */
  readonly background?: Background
  /** The layout of a brand that it stands on, by name. */
  readonly layout?: string
}

/** A colour or a picture behind a slide. */
export interface Background {
  /** `#` and six hex digits, a slot of the theme, or the path of a picture as the article names it. */
  readonly as: string
  /** The picture, once it is read. */
  readonly file?: PictureFile
  /** The path of the file that names the picture, of several that are one article. */
  readonly of?: string
}

/** How a slide may take the place of the one before. */
export const transitions = ['fade', 'none'] as const

type Transition = (typeof transitions)[number]
