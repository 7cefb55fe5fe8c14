import type {Rect} from '../../frame/types.ts'
import {points} from '../../units.ts'
import type {Element} from '../xml.ts'
import {childOf} from './by-name.ts'

/** Turns a place in a group into one on the slide. */
export type Placing = (place: Rect) => Rect

/** What stands in no group. */
export const onSlide: Placing = (place) => place

/** Where a frame puts an object, in points; undefined where the layout says so. */
export function placeOf(frame: Element | undefined, placing: Placing): Rect | undefined {
  const place = rectOf(frame, 'off', 'ext')
  return place && placing(place)
}

/** The placing of what stands in a group: its own coordinates, stretched over its place (ECMA-376, 20.1.7.5). */
export function groupPlacing(frame: Element | undefined, outer: Placing): Placing {
  const place = rectOf(frame, 'off', 'ext')
  const inner = rectOf(frame, 'chOff', 'chExt')
  if (!place || !inner) return outer
  // Lines all in one direction span nothing in the other, where there is nothing to stretch.
  const across = inner.w > 0 ? place.w / inner.w : 1
  const down = inner.h > 0 ? place.h / inner.h : 1
  return ({x, y, w, h}) =>
    outer({
      x: place.x + (x - inner.x) * across,
      y: place.y + (y - inner.y) * down,
      w: w * across,
      h: h * down
    })
}

function rectOf(frame: Element | undefined, offset: string, extent: string): Rect | undefined {
  const [at, size] = [childOf(frame, offset)?.attributes, childOf(frame, extent)?.attributes]
  const numbers = [at?.x, at?.y, size?.cx, size?.cy].map((one) => points(Number(one)))
  const [x = 0, y = 0, w = 0, h = 0] = numbers
  return numbers.every(Number.isFinite) ? {x, y, w, h} : undefined
}
