import type {Rect} from '../frame/types.ts'
import type {Ground} from './types.ts'

/** What covers less of a place than this is an ornament beside the text. */
const most = 0.85

/** What lies right under a place, of grounds from back to front; undefined where none covers it. */
export function groundUnder(rect: Rect, grounds: readonly Ground[]): Ground | undefined {
  return grounds.filter((one) => shared(one.rect, rect) >= most * rect.w * rect.h).at(-1)
}

function shared(one: Rect, other: Rect): number {
  const w = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x)
  const h = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y)
  return Math.max(0, w) * Math.max(0, h)
}
