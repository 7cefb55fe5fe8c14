import type {Statement} from '../brief/statement-types.ts'
import type {Omission} from '../deck/omissions.ts'

/** What is put where and why, as JSON: scripts rely on its form. */
export interface Trace {
  readonly title: string
  readonly lang: string
  readonly theme: string
  /** The kind of document it was read as. */
  readonly profile: string
  readonly profileEvidence: readonly string[]
  /** The first, where there are several. */
  readonly input: string
  /** All of them, where there are several; then sentences, slides and omissions say in which `file` their line is. */
  readonly inputs?: readonly string[]
  readonly sentences: readonly TracedSentence[]
  readonly slides: readonly TracedSlide[]
  readonly coverage: Coverage
  /** What sentences say that no slide does. */
  readonly omissions: readonly TracedOmission[]
}

/** What reached no slide although it weighs. */
export interface TracedOmission extends Omit<Omission, 'sentence'> {
  readonly id: string
  readonly line: number
  readonly file?: string
}

/** A sentence and what was made of it. */
export interface TracedSentence {
  /** `p<paragraph>s<sentence>`. */
  readonly id: string
  readonly text: string
  readonly line: number
  readonly file?: string
  readonly role: string
  /** 0 to 1. */
  readonly confidence: number
  readonly evidence: readonly string[]
  /** How much it matters in its document. */
  readonly weight: number
  /** Numbers of the slides that cite it. */
  readonly slides: readonly number[]
  /** Why it stands in the notes only; absent where a slide cites it. */
  readonly left?: string
}

/** A slide and what stands on it. */
export interface TracedSlide {
  /** From 1. */
  readonly number: number
  readonly template: string
  /** Why this template. */
  readonly why: string
  readonly title: string
  /** Ids; empty where the title is a heading of the author's or a fixed label. */
  readonly titleFrom: readonly string[]
  readonly points: readonly TracedPoint[]
  /** One paragraph a line. */
  readonly notes: string
  /** Whether it is passed over when the deck is presented; absent where it is not. */
  readonly hidden?: true
  readonly transition?: 'fade' | 'none'
  /** A colour, a slot of the theme, or the path of a picture; absent where its author names none. */
  readonly background?: string
  /** The layout that its author asks for. */
  readonly layout?: string
  /** Its handling mark; absent where it has none. */
  readonly marking?: string
  /** Where its heading or first sentence stands; 1 for a slide about the whole article. */
  readonly line: number
  readonly file?: string
  /** Where its tables, charts, pictures, code and formulas stand: "7–11, 15", "a.md 3"; absent where it has none. */
  readonly lines?: string
}

/** A statement of a slide with what it rests on. */
export interface TracedPoint {
  readonly slot: string
  readonly text: string
  readonly from: readonly string[]
  readonly label?: string
  /** Whether a task is done. */
  readonly checked?: boolean
  readonly kind: Statement['kind']
  /** The path of a picture, as the article names it. */
  readonly picture?: string
  /** The kind of a chart. */
  readonly chart?: string
}

/** How many sentences stand where. */
export interface Coverage {
  readonly sentences: number
  /** Cited by a point or a title. */
  readonly onSlides: number
  readonly inNotes: number
  /** Ids of those that stand neither on a slide nor in the notes. */
  readonly missing: readonly string[]
}
