import type {Rect} from '../../frame/types.ts'
import {isOnSide} from '../../pictures/orientation.ts'
import type {Orientation} from '../../pictures/types.ts'
import {type Element, element} from '../xml.ts'
import {place} from './shape-properties.ts'

/**
 * The place of a picture that is stored turned or mirrored, so that it is seen upright there: `a:xfrm`.
 *
 * The rectangle of a turned shape is that before the turn, about the same middle; it is mirrored first (ECMA-376, 20.1.7.6).
 */
export function turned(rect: Rect, orientation: Orientation): Element {
  const stored = isOnSide(orientation)
    ? {x: rect.x + (rect.w - rect.h) / 2, y: rect.y + (rect.h - rect.w) / 2, w: rect.h, h: rect.w}
    : rect
  const {name, children} = place(stored)
  return element(name, ways[orientation], children)
}

// In 60 000ths of a degree, clockwise.
const quarter = 5_400_000

const ways: Readonly<Record<Orientation, Record<string, number>>> = {
  1: {},
  2: {flipH: 1},
  3: {rot: 2 * quarter},
  4: {flipV: 1},
  5: {rot: 3 * quarter, flipH: 1},
  6: {rot: quarter},
  7: {rot: quarter, flipH: 1},
  8: {rot: 3 * quarter}
}
