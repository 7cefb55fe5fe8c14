import type {Rect} from '../../frame/types.ts'

/** A finished deck as its readers meet it, by eye or by ear, whoever saved it last. */
export interface SeenDeck {
  /** Of a slide, in points. */
  readonly size: {readonly w: number; readonly h: number}
  readonly slides: readonly SeenSlide[]
  /** As the thumbnails show them; none where the deck is not divided. */
  readonly sections: readonly SeenSection[]
}

/** A section of PowerPoint. */
export interface SeenSection {
  readonly name: string
  /** The number of its first slide; of the next section's where it has none. */
  readonly slide: number
}

/** A slide as somebody meets it who sees it, or has it read out. */
export interface SeenSlide {
  /** From 1. */
  readonly number: number
  readonly isHidden: boolean
  /** In the order in which they are read out; groups taken apart. */
  readonly shapes: readonly SeenShape[]
}

/** What a shape is for: `chrome` is a footer, a date or a slide number. */
export type SeenRole = 'title' | 'chrome' | 'placeholder' | 'free'

/** A shape, how it looks, and what is said of it. */
export interface SeenShape {
  /** As the selection pane shows it. */
  readonly name: string
  readonly kind: 'text' | 'picture' | 'table' | 'chart' | 'diagram' | 'object' | 'ornament'
  readonly role: SeenRole
  /** Where it stands, in points; absent where nobody says so. */
  readonly place?: Rect
  /** What is said in its place; empty where nothing is. */
  readonly alt: string
  /** Whether it is marked as decorative, so that nothing is said. */
  readonly isDecorative: boolean
  readonly texts: readonly SeenText[]
  readonly table?: {readonly hasHeader: boolean; readonly isMerged: boolean}
  /** A recording that is played from the file. */
  readonly media?: {readonly kind: 'video' | 'sound'; readonly hasCaptions: boolean}
}

/** A run of text as it looks. */
export interface SeenText {
  readonly text: string
  /** In points. */
  readonly size: number
  readonly isBold: boolean
  /** Whether a click on it leads somewhere. */
  readonly isLink?: true
  /** Six hex digits; absent where it cannot be told. */
  readonly color?: string
  /** What it stands on; absent where that cannot be told, as over a picture. */
  readonly ground?: string
}
