import {mirrored} from '../frame/mirrored.ts'
import type {Box} from '../frame/types.ts'
import type {Layout} from './types.ts'

/** A layout for a language that is written from right to left: layouts and slides mirrored about the middle of the page. */
export function mirroredLayout(layout: Layout): Layout {
  // What the master shows is known by the very objects, so that each is mirrored once.
  const known = new Map<Box, Box>()
  const ofMaster = (box: Box): Box => {
    const found = known.get(box) ?? mirrored(box, layout.size.w, true)
    known.set(box, found)
    return found
  }
  const {shared, masters, frames} = layout
  return {
    ...layout,
    direction: 'rtl',
    ...(shared && {shared: shared.map(ofMaster)}),
    masters: masters.map((one) => ({...one, boxes: one.boxes.map(ofMaster)})),
    frames: frames.map((one) => ({...one, boxes: one.boxes.map((box) => mirrored(box, layout.size.w))}))
  }
}
