import type {SlideOptions} from '../article/slide-options.ts'
import type {Aside, Heading} from '../article/types.ts'
import type {Assigned, Place} from './place.ts'

/** A beat before its sentences are weighed. */
export interface Draft {
  readonly role: string
  readonly heading?: Heading
  readonly template?: string
  /** How its slides are shown, where its author says so. */
  readonly options?: SlideOptions
  /** The heading of the section that it is a part of. */
  readonly under?: Heading
  readonly over?: readonly Heading[]
  readonly opens: readonly Heading[]
  readonly places: readonly Place[]
  readonly asides: readonly Aside[]
  /** Whether it repeats sentences of other beats. */
  readonly derived?: true
}

/** Beats in order, with the role of every sentence by its id. */
export interface Plan {
  readonly drafts: readonly Draft[]
  readonly roles: ReadonlyMap<string, Assigned>
}
