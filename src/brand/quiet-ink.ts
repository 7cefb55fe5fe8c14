import type {Ink, Rect} from '../frame/types.ts'
import {titleOf} from './choose-layout.ts'
import {groundAt} from './ground-at.ts'
import {tonesOn} from './tones-on.ts'
import type {BrandLayout} from './types.ts'

/** A quiet ink that is read on what lies behind a place, whatever lies behind the text of the layout. */
export function quietInkAt(layout: BrandLayout, rect: Rect): Ink {
  const ground = groundAt(layout, rect, titleOf(layout))
  return tonesOn({inks: layout.colors, ground, text: undefined}).muted.ink
}
