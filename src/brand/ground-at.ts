import type {Rect} from '../frame/types.ts'
import type {BrandLayout, Place} from './types.ts'

/** What covers less of a place than this is an ornament beside the text. */
const most = 0.85

/**
 * The colour behind a place: six hex digits.
 *
 * Where nobody knows it, as over a picture, it is black or white: what the brand's own text is read on.
 */
export function groundAt({grounds}: BrandLayout, rect: Rect, place: Place | undefined): string {
  const under = grounds.filter((one) => overlap(one.rect, rect) >= most * rect.w * rect.h).at(-1)
  return under?.color ?? (isLight(place?.levels[0]?.color ?? '000000') ? '000000' : 'FFFFFF')
}

function overlap(one: Rect, other: Rect): number {
  const w = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x)
  const h = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y)
  return Math.max(0, w) * Math.max(0, h)
}

function isLight(color: string): boolean {
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  return channels.reduce((sum, one) => sum + one, 0) > 3 * 127
}
