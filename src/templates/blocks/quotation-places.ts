import {lineOf} from '../../frame/line-of.ts'
import type {Rect} from '../../frame/types.ts'
import type {Theme} from '../../themes/types.ts'
import type {Pt} from '../../units.ts'

/** The name of the ornament beside a quotation: a layout of ours shows it by itself. */
export const quotationMark = 'Quotation mark'

/**
 * Where a quotation stands, by how many lines it has at its full size; the same on its layout.
 *
 * @returns
 *   From the top of the area where so many lines leave no room for who said them.
 */
export function quotePlace(area: Rect, lines: number, {type}: Theme): Rect {
  const high = lines * lineOf(type.quote)
  // The optical middle lies above the geometric one.
  const y = area.y + Math.max(0, (area.h - roomUnder - high) * 0.45)
  return {x: area.x + 66, y, w: area.w - 66 - 40, h: high + 2}
}

/** What a speaker takes under a quotation. */
export const roomUnder: Pt = 70

/** Where the mark before a quotation stands, and who said it. */
export function aroundQuote({x, y, w, h}: Rect): {readonly mark: Rect; readonly speaker: Rect} {
  return {mark: {x: x - 66, y: y - 14, w: 60, h: 100}, speaker: {x, y: y + h + 20, w, h: 44}}
}
