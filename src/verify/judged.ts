import type {Resting, Window} from './resting.ts'
import type {Difference, Text} from './types.ts'

/** A text of a slide and what became of it. */
export interface Judged extends Resting {
  readonly text: Text
  /**
   * `own`: briefdeck's words. `said`: the article says it. `held`: its words stand in the article, but alone they do not
   * say what it says. `foreign`: they do not. `changed`: a cell of a row that has another one in its place.
   */
  readonly state: 'own' | 'said' | 'held' | 'foreign' | 'changed'
  /** For a label: whether it stands beside something that it does not belong to. */
  readonly isAstray?: boolean
  /** Of several sentences or items of which the article says some: the others. */
  readonly strange?: readonly string[]
  /** For a changed cell: the row of the article, and what it has. */
  readonly instead?: {readonly window: Window; readonly difference: Difference}
}
