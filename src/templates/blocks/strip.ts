import type {Copy} from '../../frame/copy.ts'
import {isOverfull, type Stage} from '../../frame/stage.ts'
import type {Box, Ink, Rect} from '../../frame/types.ts'
import type {Pt} from '../../units.ts'
import type {Arranged} from '../types.ts'

/** What stands along the foot of the area of a slide, as high as it has to be. */
export interface Strip {
  readonly h: Pt
  readonly boxes: readonly Box[]
}

/** A strip that has no room: a little less of it would do. */
export const tooTall = {overfull: 1.2} as const

/**
 * What is drawn over a strip, and the strip; without one it has the whole area.
 *
 * @param gap
 *   Between the two, in points.
 */
export function overStrip(
  strip: Strip | typeof tooTall | undefined,
  gap: Pt,
  area: Rect,
  draw: (upper: Rect) => Arranged
): Arranged {
  if (!strip) return draw(area)
  if ('overfull' in strip) return strip
  const upper = draw({...area, h: area.h - strip.h - gap})
  return 'overfull' in upper ? upper : {boxes: [...upper.boxes, ...strip.boxes]}
}

/**
 * A strip of text in a thin frame.
 *
 * @param share
 *   Of the height of the area, the most that it may take.
 * @param largest
 *   The largest size of its text; what is beside the point is not set as large as fits.
 */
export function textStrip(
  name: string,
  copies: readonly Copy[],
  {ink, share, largest}: {readonly ink: Ink; readonly share: number; readonly largest?: Pt},
  stage: Stage
): Strip | typeof tooTall {
  const {area} = stage
  const w = area.w - 2 * pad
  const found = stage.fit([{copies, w, h: area.h * share - 20}], 'body')
  if (isOverfull(found)) return tooTall
  const size = Math.min(found.size, largest ?? found.size)
  const h = stage.height(copies, w, size, 'body') + 20
  const rect = {...area, y: area.y + area.h - h, h}
  return {
    h,
    boxes: [
      stage.box(name, rect, copies, {
        size,
        lead: 'body',
        anchor: 'middle',
        insets: [8, pad, 8, pad],
        outline: {paint: {ink, transparency: 40}, width: 1}
      })
    ]
  }
}

const pad = 14
