import {bodyOf, seatOf, titleOf} from '../brand/choose-layout.ts'
import type {Brand, BrandLayout} from '../brand/types.ts'
import type {Rect} from '../frame/types.ts'
import type {Theme} from '../themes/types.ts'
import {textRect} from './brand-text.ts'

/**
 * The body area of a layout: where the text of its body stands, without one a chart or a table; where it has none of them,
 * what title and chrome leave.
 *
 * A footer or a number that reaches into it takes its part.
 */
export function brandArea(layout: BrandLayout, size: Brand['size'], theme: Theme): Rect {
  const body = bodyOf(layout) ?? seatOf(layout, 'chart') ?? seatOf(layout, 'table')
  const area = body ? textRect(body) : left(layout, size, theme)
  const foot = Math.min(...chromeTops(layout, area, size))
  return {...area, h: Math.max(0, Math.min(area.y + area.h, foot) - area.y)}
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
