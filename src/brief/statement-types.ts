import type {Alignment, Mark, Sentence} from '../article/types.ts'
import type {Chart} from '../charts/types.ts'
import type {Equation} from '../maths/types.ts'
import type {Numbering} from '../numbering.ts'
import type {Picture} from '../pictures/types.ts'

/** At least one sentence: nothing is said without a source. */
export type Sources = readonly [Sentence, ...Sentence[]]

/** Who takes part: somebody, or several. */
export type PartyKind = 'person' | 'group'

/**
 * One statement with the sentences it rests on.
 *
 * `extract`: words of the source in their order, some left out. `author`: a list item, a cell or a heading as the author wrote it.
 */
export interface Point {
  readonly type: 'point'
  readonly kind: 'extract' | 'author'
  readonly text: string
  readonly from: Sources
  /** A short name shown beside the text, in the source's own words: an actor, a date, a figure. */
  readonly label?: string
  /** What the actor does, in a word or two of the source: "warns", "renewed warnings". */
  readonly stance?: string
  /** ISO 3166-1 alpha-2 codes of the countries that the label stands for. */
  readonly countries?: readonly string[]
  /** A figure in digits ("7" for "seven"), for large numerals. */
  readonly numeral?: string
  /** For a denial: ids of the sentences it answers; they stay on its slide. */
  readonly answers?: readonly string[]
  /** A name that stands in square brackets for the pronoun at the start, and the sentence that names it. */
  readonly named?: {readonly name: string; readonly in: Sentence}
  /** Whole names whose given part stands in square brackets before a surname, "[Ann] Lee", each with the sentence that has it. */
  readonly whole?: readonly Introduction[]
  /** Where the label is fuller than what the sentence calls whom it names: its own words, and the sentence that has the label's. */
  readonly introduced?: {readonly as: string; readonly in: Sentence}
  /** The name of a person in the label, where that says more: "Ann Lee" of "the mayor, Ann Lee". */
  readonly person?: string
  /** By when an action is done, in the source's words; empty where its text holds a time that may be that. */
  readonly due?: string
  /** What the label names, where it is somebody who takes part. */
  readonly party?: PartyKind
  /** How deep a list item is nested, from 0. */
  readonly depth?: number
  /** The number of an item of an ordered list. */
  readonly ordinal?: number
  /** How that is written, other than `1.` */
  readonly numbering?: Numbering
  /** Whether a task of a list is done. */
  readonly checked?: boolean
}

/** Words that rest on no sentence: briefdeck's own, such as "Not stated in the source"; a row of an author's table; code; a picture. */
export interface Label {
  readonly type: 'label'
  readonly kind: 'label' | 'author'
  /** Of a picture or a chart: its caption, else what it shows. */
  readonly text: string
  /** What the author set apart in it. */
  readonly marks?: readonly Mark[]
  /** Of the header of a table: how its columns stand. */
  readonly aligned?: readonly Alignment[]
  /** A picture of the author's, in place of words. */
  readonly picture?: Picture
  /** Of code, its text being its lines: its language, empty where its author names none. */
  readonly code?: {readonly language: string}
  /** A formula of the author's, its text being that in one line. */
  readonly equation?: Equation
  /** A chart of the author's, in place of words. */
  readonly chart?: Chart
}

/** What the person who edited a draft says without a source; otherwise as a point. */
export interface Addition extends Omit<Point, 'kind' | 'from'> {
  readonly kind: 'author'
  readonly from: readonly []
}

/** What stands in a slot of a slide. */
export type Statement = Point | Addition | Label

/** The fullest form of somebody's name in a document. */
export interface Introduction {
  readonly name: string
  readonly in: Sentence
}
