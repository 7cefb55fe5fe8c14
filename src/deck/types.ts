import type {Position} from 'unist'
import type {SlideOptions} from '../article/slide-options.ts'
import type {Extent, Mark, Sentence} from '../article/types.ts'
import type {Statement} from '../brief/statement-types.ts'
import type {ToneName} from '../themes/types.ts'

/** A paragraph of the speaker's notes. */
export interface Note {
  /** The id of the sentence, where it is one. */
  readonly id?: string
  readonly text: string
  /** Whether it is TeX, which a draft sets as code so that it stays readable. */
  readonly isSource?: true
  /** Whether the task that it begins is done. */
  readonly checked?: boolean
  /** The links in it; `#` and a slug lead nowhere from notes. */
  readonly marks?: readonly Mark[]
}

/** What one slide says and where it comes from. Knows slots, not points. */
export interface Slide {
  readonly template: string
  /** The role or section name over the title; absent on title and section slides. */
  readonly label?: string
  /** The semantic colour of the theme it is drawn in. */
  readonly tone: ToneName
  readonly title: string
  /** Sentences the title is taken from; empty where it is the author's heading or a fixed label. */
  readonly titleFrom: readonly Sentence[]
  /** The message under a heading, in the source's words. */
  readonly message?: Statement
  readonly slots: Readonly<Record<string, readonly Statement[]>>
  readonly notes: readonly Note[]
  /** Where what it shows stands that is no sentence: tables, charts, pictures, code, formulas. */
  readonly shows?: readonly Extent[]
  /** Of a divider, how deep its heading stands, from 1; absent on other slides. */
  readonly depth?: number
  /** Which part of how many, when one beat needed several slides; from 1. */
  readonly part?: {readonly index: number; readonly of: number}
  /** Its handling mark, where that is not the deck's. */
  readonly marking?: string
  /** How it is shown, where its author says so. */
  readonly options?: SlideOptions
  /** Name of the PowerPoint section. */
  readonly section: string
  /** Why this template: for `explain`. */
  readonly why: string
  readonly position?: Position
}

/** What all slides that are made of one beat share, unless they are called by words of their own. */
export type Common = Pick<Slide, 'title' | 'titleFrom' | 'section' | 'position'>

/** Slides in order. */
export interface Deck {
  readonly title: string
  readonly lang: string
  /** The handling mark of slides that have none of their own. */
  readonly marking?: string
  readonly slides: readonly Slide[]
  /** How much each sentence matters, by id. */
  readonly weights?: ReadonlyMap<string, number>
  /** Slides for which there was no room, where the author or the reader limits the deck. */
  readonly left?: readonly Slide[]
}
