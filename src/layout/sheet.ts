import type {Matter} from '../article/matter-types.ts'
import type {Slide} from '../deck/types.ts'
import type {PairOfPlaces} from '../frame/stage.ts'
import type {Box, Rect} from '../frame/types.ts'
import type {Words} from '../lexicons/types.ts'
import type {Template} from '../templates/types.ts'
import type {Metrics} from '../text/types.ts'
import type {Theme} from '../themes/types.ts'
import type {Frame, Logo, MarkedLayout, Master} from './types.ts'

/** An empty slide whose head is set, ready for what a template draws on it. */
export interface Sheet {
  readonly theme: Theme
  readonly metrics: Metrics
  /** Title, label and message. */
  readonly head: readonly Box[]
  /** What is left for the template. */
  readonly area: Rect
  /** The places of text and of what is drawn beside it, where the layout has two. */
  readonly pair?: PairOfPlaces | undefined
  /** Whether text stands in a placeholder whose place is a brand's. */
  readonly hasPlaces?: boolean
  /** The whole slide, with what was drawn on it at its place. */
  finish(drawn: readonly Box[]): Pick<Frame, 'boxes' | 'master'>
}

/** What slides are set on: our own page, or the layouts of a brand. */
export interface Sheets {
  readonly size: {readonly w: number; readonly h: number}
  /** What the slide master shows. */
  readonly shared: readonly Box[]
  sheetFor(slide: Slide, template: Template): Sheet
  /** Footer, number and what else stands on every slide of a kind. */
  footOf(slide: Slide, template: Template, master: string): readonly Box[]
  /**
   * The layouts of a deck.
   *
   * @param used
   *   Names of those on which slides stand.
   */
  masters(used: ReadonlySet<string>): readonly Master[]
  /** The layouts of a brand with their handling marks; none without one. */
  marked(used: ReadonlySet<string>): readonly MarkedLayout[]
}

/** What sheets are made with. */
export interface SheetSettings {
  readonly theme: Theme
  readonly metrics: Metrics
  readonly templates: readonly Template[]
  readonly words: Words
  /** Of the deck, as BCP 47 tag. */
  readonly lang: string
  readonly matter: Matter
  /** The handling mark of slides without one of their own, and that of the whole deck. */
  readonly marking: string | undefined
  readonly whole: string | undefined
  /** The theme's, on our own layouts. */
  readonly logo?: Logo | undefined
}
