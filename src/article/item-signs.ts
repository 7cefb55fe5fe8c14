import type {List} from 'mdast'
import {numberingOf} from './numbering-of.ts'
import type {Source} from './positions.ts'
import type {Paragraph} from './types.ts'

/** What stands before an item, seen on its slide: its number, and whether its box is ticked. */
export type ItemSigns = Pick<Paragraph, 'ordinal' | 'numbering' | 'checked'>

/** The signs of each item of a list, in its order. */
export function itemSigns(list: List, source: Source): readonly ItemSigns[] {
  const numbering = numberingOf(list, source)
  return list.children.map(({checked}, index) => ({
    ...(list.ordered && {ordinal: (list.start ?? 1) + index}),
    ...(numbering && {numbering}),
    ...(typeof checked === 'boolean' && {checked})
  }))
}
