import type {Sentence} from '../article/types.ts'
import type {Rect} from '../frame/types.ts'

/** Something of the article that a slide may say: a sentence, a heading, a cell, a field of the front matter. */
export interface Passage {
  readonly kind: 'sentence' | 'heading' | 'cell' | 'row' | 'aside' | 'matter'
  /** Place among all passages, from 0, in the order of the article. */
  readonly index: number
  /** With its text as it is compared; for what is no sentence, with the place where it stands. */
  readonly sentence: Sentence
  /** Of a row of a table: its cells. */
  readonly cells?: readonly string[]
  /** Of a row of a table: the cells of its first row. */
  readonly header?: readonly string[]
}

/** A paragraph or a cell of a slide. */
export interface Text {
  readonly slide: number
  readonly isHidden: boolean
  readonly shape: string
  /** Place of the shape on its slide, from 0. */
  readonly at: number
  readonly isTitle: boolean
  /** A name of a chart stands beside numbers, never beside another text of its slide. */
  readonly isInChart?: true
  readonly place?: Rect
  /** As it stands on the slide, white space folded. */
  readonly said: string
  /** As it is compared. */
  readonly text: string
  /** The row and the column of a table it stands in, from 0; of a table empty cells are texts, too. */
  readonly row?: number
  readonly column?: number
}

/** What differs: the words of the slide, and those of the article in their place; one of them may be empty. */
export interface Difference {
  readonly deck: string
  readonly article: string
}

/** What a finding is about, in the stable ids of messages. */
export type FindingId =
  | 'statement-added'
  | 'statement-cut'
  | 'figure-differs'
  | 'name-differs'
  | 'negation-differs'
  | 'certainty-differs'
  | 'wording-differs'
  | 'label-misplaced'
  | 'part-differs'
  | 'source-differs'
  | 'sentence-lost'

/** Something that a deck says and the article does not, or the other way round. */
export interface Finding {
  readonly id: FindingId
  /** Number of the slide; absent for a sentence that is nowhere. */
  readonly slide?: number
  readonly isHidden?: boolean
  readonly shape?: string
  /** The statement, or the sentence that is lost. */
  readonly text: string
  /** The sentence of the article that says it, or comes nearest. */
  readonly sentence?: Sentence
  readonly differences: readonly Difference[]
  /** Why a shortened statement does not say what its sentence says. */
  readonly loss?: string
}
