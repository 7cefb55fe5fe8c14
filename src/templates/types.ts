import type {Statement} from '../brief/statement-types.ts'
import type {Beat, Reading} from '../brief/types.ts'
import type {Slide} from '../deck/types.ts'
import type {Overfull, Stage} from '../frame/stage.ts'
import type {Box} from '../frame/types.ts'
import type {Words} from '../lexicons/types.ts'
import type {ToneName} from '../themes/types.ts'

/** What stands in the places of a slide, by the names of its slots. */
export type Slots = Readonly<Record<string, readonly Statement[]>>

/** A place for statements on a kind of slide. */
export interface Slot {
  /** What belongs in it, in a few words: for `briefdeck templates`. */
  readonly about: string
  /** The most statements it takes from prose; an author's own list is never cut. */
  readonly max: number
  /** Whether it takes pictures, charts and code, too. */
  readonly mixed?: true
}

/** The boxes of a slide; or, when its text does not fit even at the least sizes, how many times too tall it is. */
export type Arranged = {readonly boxes: readonly Box[]} | Overfull

/** A kind of slide: what it says, when it serves, and where everything stands. */
export interface Template {
  /** Kebab case, unique. */
  readonly name: string
  /** One line for `briefdeck templates`. */
  readonly summary: string
  /** Markdown that must come out as this template; shown to users, run in the tests. */
  readonly example: string
  readonly slots: Readonly<Record<string, Slot>>
  /** The frame around the content area: `cover` has none. */
  readonly look: 'cover' | 'content' | 'quotation'
  /** The template whose slide layout it stands on; its own where it names none. */
  readonly layout?: string
  /** The tone it is drawn in, where there is none of its name; without either that of a plain list. */
  readonly tone?: ToneName
  /** Whether its statements stand in a list: as good beside a picture, and one of them can be spared. */
  readonly isList?: boolean
  /** Whether it shows a part of a sentence, such as a figure, and leaves out sentences that have none. */
  readonly showsParts?: boolean
  /** Whether a deck without it would mislead: it shows what is disputed, found, decided or advised. */
  readonly isVital?: boolean
  /** What a beat must have, in words that finish "needs …". */
  readonly needs: string
  /** Whether there is enough in a beat to fill it. */
  accepts(beat: Beat): boolean
  /** Whether a sentence of a beat can stand over the slide, as title or message, and in none of the slots; without this each can. */
  spares?(reading: Reading, beat: Beat): boolean
  /** Statements for the slots. Those it leaves out stand in the notes. */
  fill(beat: Beat, words: Words): Slots
  /** Where everything stands. */
  arrange(slide: Slide, stage: Stage, words: Words): Arranged
  /**
   * Slots for each of several slides, balanced, in order.
   *
   * @param parts
   *   At least 2. Fewer come back when there is less to divide.
   */
  divide(slots: Slots, parts: number): readonly Slots[]
}

/** A template, checked by the compiler. */
export function defineTemplate<const T extends Template>(template: T): T {
  return template
}
