import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {Chart} from '../charts/types.ts'
import type {Equation, InlineEquation} from '../maths/types.ts'
import type {Numbering} from '../numbering.ts'
import type {Picture} from '../pictures/types.ts'
import type {Matter} from './matter-types.ts'
import type {Background, SlideOptions} from './slide-options.ts'

/** A note of the author's at the foot of the page. */
export interface Footnote {
  /** From 1, in the order in which the article refers to them. */
  readonly number: string
  /** In one line. */
  readonly text: string
}

/**
 * What the author set apart in a sentence: `text.slice(start, end)` of it.
 *
 * `note`: a footnote's number stands behind it. `break`: the line ends behind it.
 */
export interface Mark {
  readonly kind:
    | 'strong'
    | 'emphasis'
    | 'delete'
    | 'code'
    | 'link'
    | 'superscript'
    | 'subscript'
    | 'underline'
    | 'highlight'
    | 'break'
    | 'note'
    | 'math'
  readonly start: number
  readonly end: number
  /** Where a link leads: an absolute address, or `#` and the slug of a heading. */
  readonly url?: string
  readonly note?: Footnote
  /** The formula, whose text these words are. */
  readonly equation?: InlineEquation
}

/** One sentence of the author's, as plain text, with its place in the source. */
export interface Sentence {
  /** `p<paragraph>s<sentence>`, both from 1, paragraphs counted over the whole document. */
  readonly id: string
  /** The words, white space folded, punctuation kept. */
  readonly text: string
  /** In the order in which they open; absent where there is none. */
  readonly marks?: readonly Mark[]
  readonly position: Position
  /** First and last line in the article, where the position is that in a draft made of it, or in several files read as one. */
  readonly lines?: Extent['lines']
  /** What the file is called, of several read as one. */
  readonly file?: string
}

/** Lines of the article in which something stands, both counted. */
export interface Extent {
  readonly lines: readonly [first: number, last: number]
  /** What the file is called, of several read as one. */
  readonly file?: string
}

/** Where in columns beside each other a block stands. */
export interface Column {
  /** The same for the blocks of one set of columns: where that begins in the source. */
  readonly set: number
  /** From 0. */
  readonly index: number
  readonly of: number
  /** Share of the width in per cent, where its author gives one. */
  readonly width?: number
}

/** What the author asks for, over all that briefdeck would find by itself. */
export interface Asked extends SlideOptions {
  readonly template?: string
  readonly role?: string
  /** No slide: the words stand in the notes. */
  readonly skip?: true
  /** The handling mark of every slide that says or holds something of it. */
  readonly marking?: string
  /** What goes to the notes of the slide. */
  readonly notes?: string
}

/**
 * A paragraph of prose, an item of a list, or a paragraph inside a quotation.
 *
 * Headings, code, tables and images are not paragraphs.
 */
export interface Paragraph {
  readonly type: 'paragraph'
  /** `p<number>`, from 1 over the whole document in reading order. */
  readonly id: string
  readonly kind: 'prose' | 'item' | 'quote'
  /** How deep a list item is nested, from 0; 0 for prose. */
  readonly depth: number
  /** The number of an item of an ordered list. */
  readonly ordinal?: number
  /** How that is written, other than `1.` */
  readonly numbering?: Numbering
  /** Whether a task-list item is checked. */
  readonly checked?: boolean
  /** A bold lead-in such as `**Budget:** …`, without its colon; it is also part of the first sentence. */
  readonly lead?: string
  /** At least one. */
  readonly sentences: readonly Sentence[]
  /** What a comment before it asks for, such as `<!-- briefdeck: role=outlook -->`. */
  readonly asked?: Asked
  readonly column?: Column
  readonly position: Position
}

/** Code as its author wrote it, tabs as spaces. */
export interface Code {
  /** As the author calls it. */
  readonly language?: string
  readonly lines: readonly string[]
}

/** How a column of a table stands; nothing where its author does not say. */
export type Alignment = 'left' | 'center' | 'right' | null

/** Something the author put between the paragraphs that is not prose. */
export interface Aside {
  readonly type: 'aside'
  /** `heading`: one within a beat, that opens no slide. */
  readonly kind:
    | 'table'
    | 'code'
    | 'image'
    | 'html'
    | 'footnote'
    | 'notes'
    | 'link'
    | 'heading'
    | 'math'
    | 'other'
  /** Its words, for the notes: never lost. */
  readonly text: string
  /** Cells row by row, of a table; the first row is its header. */
  readonly rows?: readonly (readonly string[])[]
  /** What is set apart in each row, counted over its cells parted by tabs; absent where nothing is. */
  readonly marks?: readonly (readonly Mark[])[]
  /** How the author has its columns stand; absent where nothing is said of any. */
  readonly aligned?: readonly Alignment[]
  /** What a table is called by its author. */
  readonly caption?: {readonly text: string; readonly marks?: readonly Mark[]}
  /** The number of a footnote that stands by what refers to it. */
  readonly number?: string
  /** Code that a slide can show. */
  readonly code?: Code
  /** A formula that is displayed. */
  readonly equation?: Equation
  /** What a table is drawn as. */
  readonly chart?: Chart
  /** A picture that a slide can show. */
  readonly picture?: Picture
  readonly column?: Column
  /** A comment before it asks that it stand in the notes only. */
  readonly skip?: true
  /** A comment before it gives it a handling mark. */
  readonly marking?: string
  readonly position: Position
  /** Where it stands in its own file, of several read as one. */
  readonly extent?: Extent
}

/** A thematic break: the author wants a new slide here. */
export interface Break {
  readonly type: 'break'
  readonly position: Position
}

/** What a section holds, in the order of the source. */
export type Block = Paragraph | Aside | Break

/** A heading with what its author asks for: `{template=NAME}` after it, or `<!-- briefdeck: template=NAME -->` under it. */
export interface Heading extends Asked {
  readonly text: string
  /** 1 to 6. */
  readonly depth: number
  /** The title of one of several files, but the first: whatever its depth, it opens a part of the deck. */
  readonly opensFile?: true
  readonly position: Position
  /** Whether only a table of contents stands under it; then it is skipped. */
  readonly isContents?: true
}

/** A heading and what stands under it up to the next heading; the first section of an article may have none. */
export interface Section {
  readonly heading?: Heading
  readonly blocks: readonly Block[]
}

/** What the author wrote, in reading order. Knows nothing of roles, slides or themes. */
export interface Article {
  readonly tree: Root
  readonly matter: Matter
  /** Front matter's title, else the only first-level heading at the start, else absent. */
  readonly title?: string
  /** Where the title stands, when it is a heading. */
  readonly titlePosition?: Position
  /** What the cover is set on. */
  readonly background?: Background
  /** BCP 47 tag. */
  readonly lang: string
  /** Flat, in order: a heading of any depth opens a new section. */
  readonly sections: readonly Section[]
  /** The heading depth that opens a slide (pandoc's rule, or `slide-level`); headings above it divide the deck. 0: no headings. */
  readonly slideLevel: number
}
