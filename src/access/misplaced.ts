import type {Rect} from '../frame/types.ts'
import type {SeenShape} from '../pptx/see/types.ts'

/** A shape that is read out too early: `before` stands before it on the slide and comes after it. */
export interface Misplaced {
  readonly name: string
  readonly before: string
}

/**
 * The shapes of a slide that are read out before something that the eye meets first: above them in the same column.
 *
 * Which of two columns comes first is the author's say. Titles are read first wherever they stand, and footers last.
 */
export function misplaced(shapes: readonly SeenShape[]): Misplaced[] {
  const read = shapes.flatMap((shape) =>
    shape.place && isHeard(shape) ? [{name: shape.name, place: shape.place}] : []
  )
  // What is read too late is told once, whatever comes before it.
  return read.flatMap(({name: before, place}, at) => {
    const early = read.slice(0, at).find((other) => isAbove(place, other.place))
    return early ? [{name: early.name, before}] : []
  })
}

function isHeard({role, kind, isDecorative, texts}: SeenShape): boolean {
  const isChrome = role === 'title' || role === 'chrome'
  return !isChrome && !isDecorative && kind !== 'ornament' && (kind !== 'text' || texts.length > 0)
}

/** Whether one stands wholly above another, and mostly in its column. */
function isAbove(one: Rect, other: Rect): boolean {
  const shared = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x)
  return one.y + one.h <= other.y + 1 && shared > Math.min(one.w, other.w) / 2
}
