import type {ChosenLayouts} from '../brand/choose-layout.ts'
import type {Placement} from '../brand/placement.ts'
import type {Brand} from '../brand/types.ts'
import type {Words} from '../lexicons/types.ts'
import type {Metrics} from '../text/types.ts'
import type {UsedLayouts} from './used-layouts.ts'

/** Where slides of a kind stand, however sure that is. */
export type Standing = Omit<Placement, 'confidence'>

/** What the sheets of one deck on a brand have in common. */
export interface BrandSetting {
  readonly brand: Brand
  /** The layouts that serve where none is named or made for a kind of slide. */
  readonly chosen: ChosenLayouts
  /** Those that slides were set on so far. */
  readonly used: UsedLayouts
  readonly metrics: Metrics
  readonly words: Words
  /** Of the deck, as BCP 47 tag. */
  readonly lang: string
}
