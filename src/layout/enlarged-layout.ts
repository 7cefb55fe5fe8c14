import {enlarged} from '../frame/enlarged.ts'
import type {Layout} from './types.ts'

/** A layout on pages that are so many times larger, as those of some brands are. */
export function enlargedLayout(layout: Layout, by: number): Layout {
  if (by === 1) return layout
  const each = <One extends {readonly boxes: Layout['masters'][number]['boxes']}>(one: One): One => ({
    ...one,
    boxes: one.boxes.map((box) => enlarged(box, by))
  })
  return {
    ...layout,
    size: {w: layout.size.w * by, h: layout.size.h * by},
    masters: layout.masters.map(each),
    frames: layout.frames.map(each),
    ...(layout.marked && {
      marked: layout.marked.map((one) => ({
        ...one,
        // A text box on a larger page is one still.
        boxes: one.boxes.map((box) => enlarged(box, by)).filter((box) => box.type === 'text')
      }))
    })
  }
}
