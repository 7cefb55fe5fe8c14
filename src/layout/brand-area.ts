import {bodyOf, seatOf, titleOf} from '../brand/choose-layout.ts'
import {type Pair, standBeside} from '../brand/pairs.ts'
import type {Brand, BrandLayout, Place} from '../brand/types.ts'
import type {Rect} from '../frame/types.ts'
import type {Theme} from '../themes/types.ts'
import {textRect} from './brand-text.ts'

/**
 * The body area of a layout: where the text of its body stands, without one a chart, a table or a picture; where it has none of them,
 * what title and chrome leave.
 *
 * Of a pair of places it is both. A footer or a number that reaches into it takes its part.
 */
export function brandArea(
  layout: BrandLayout,
  size: Brand['size'],
  theme: Theme,
  pair?: Pick<Pair, 'text' | 'other'>
): Rect {
  const seats = (['chart', 'table', 'picture'] as const).flatMap((what) => seatOf(layout, what) ?? [])
  const body = bodyOf(layout) ?? seats[0]
  const whole = body ? around(twinsOf(body, layout).map(textRect)) : left(layout, size, theme)
  const area = pair ? around([textRect(pair.text), pair.other.rect]) : whole
  const foot = Math.min(...chromeTops(layout, area, size))
  return {...area, h: Math.max(0, Math.min(area.y + area.h, foot) - area.y)}
}

/** A place for text with those of its size beside it: on a layout that is made of several, a slide takes them all. */
function twinsOf(body: Place, {places}: BrandLayout): Place[] {
  const area = ({rect}: Place) => rect.w * rect.h
  const isTwin = (one: Place) => area(one) > 0.6 * area(body) && standBeside(one.rect, body.rect)
  return [body, ...places.filter((one) => one.role === 'body' && isTwin(one))]
}

function around(rects: readonly Rect[]): Rect {
  const [x, y] = [Math.min(...rects.map((one) => one.x)), Math.min(...rects.map((one) => one.y))]
  const [right, bottom] = [
    Math.max(...rects.map((one) => one.x + one.w)),
    Math.max(...rects.map((one) => one.y + one.h))
  ]
  return {x, y, w: right - x, h: bottom - y}
}

/** Where footers begin that stand under the middle of an area, and in its width. */
function chromeTops({places}: BrandLayout, area: Rect, size: Brand['size']): number[] {
  return places
    .filter(({role, tie}) => role === 'footer' || role === 'number' || tie.type === 'dt')
    .map(({rect}) => rect)
    .filter((one) => one.y > area.y + area.h / 2 && one.x < area.x + area.w && one.x + one.w > area.x)
    .map(({y}) => y - size.h / 100)
}

function left(layout: BrandLayout, size: Brand['size'], {page}: Theme): Rect {
  const {margin, gutter} = page
  const title = titleOf(layout)
  const whole = {x: margin, y: margin, w: size.w - 2 * margin, h: size.h - 2 * margin}
  if (!title) return {...whole, y: margin * 2.6, h: size.h - margin * 3.6}
  const text = textRect(title)
  const right = title.rect.x + title.rect.w + gutter
  // A title beside the slide rather than on top of it.
  if (title.rect.h > size.h / 2 && right < size.w / 2) return {...whole, x: right, w: size.w - margin - right}
  const y = title.rect.y + title.rect.h + gutter / 2
  const isWide = text.w >= size.w / 2
  return {x: isWide ? text.x : whole.x, y, w: isWide ? text.w : whole.w, h: size.h - margin - y}
}
