import type {Pt} from '../units.ts'
import type {Insets, Rect} from './types.ts'

/** What is left of a rectangle inside its insets: top, right, bottom, left. */
export function inset(rect: Rect, [top, right, bottom, left]: Insets): Rect {
  return {x: rect.x + left, y: rect.y + top, w: rect.w - left - right, h: rect.h - top - bottom}
}

/** Columns of the given shares of the width, left to right, `gap` points apart. */
export function columns(rect: Rect, shares: readonly number[], gap: Pt): Rect[] {
  const widths = parts(rect.w, shares, gap)
  let x = rect.x
  return widths.map((w) => {
    const column = {x, y: rect.y, w, h: rect.h}
    x += w + gap
    return column
  })
}

/** Rows of the given shares of the height, top to bottom, `gap` points apart. */
export function rows(rect: Rect, shares: readonly number[], gap: Pt): Rect[] {
  const heights = parts(rect.h, shares, gap)
  let y = rect.y
  return heights.map((h) => {
    const row = {x: rect.x, y, w: rect.w, h}
    y += h + gap
    return row
  })
}

/** A grid filled row by row; cells of a shorter last row share its whole width. */
export function grid(rect: Rect, count: number, across: number, gap: Pt): Rect[] {
  const down = Math.ceil(count / across)
  return rows(rect, same(down), gap).flatMap((row, index) => {
    const here = index === down - 1 ? count - across * (down - 1) : across
    return columns(row, same(here), gap)
  })
}

/** A square of the given side in the middle of a rectangle's height, at its left. */
export function squareIn(rect: Rect, side: Pt): Rect {
  return {x: rect.x, y: rect.y + (rect.h - side) / 2, w: side, h: side}
}

/** Whether two rectangles share more than an edge. */
export function meets(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.w &&
    other.x < one.x + one.w &&
    one.y < other.y + other.h &&
    other.y < one.y + one.h
  )
}

/** Equal shares. */
export function same(count: number): number[] {
  return Array.from({length: count}, () => 1)
}

function parts(length: Pt, shares: readonly number[], gap: Pt): Pt[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  const room = length - gap * (shares.length - 1)
  return shares.map((share) => (room * share) / sum)
}
