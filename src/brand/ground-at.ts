import type {Rect} from '../frame/types.ts'
import {channelsOf} from '../themes/channels-of.ts'
import {groundUnder} from './ground-under.ts'
import type {BrandLayout, Place} from './types.ts'

/**
 * The colour behind a place: six hex digits.
 *
 * Where nobody knows it, as over a picture, it is black or white: what the brand's own text is read on.
 */
export function groundAt({grounds}: BrandLayout, rect: Rect, place: Place | undefined): string {
  const under = groundUnder(rect, grounds)
  return under?.color ?? (isLight(place?.levels[0]?.color ?? '000000') ? '000000' : 'FFFFFF')
}

function isLight(color: string): boolean {
  return channelsOf(color).reduce((sum, one) => sum + one, 0) > 3 * 127
}
