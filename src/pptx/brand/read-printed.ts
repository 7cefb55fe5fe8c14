import type {Rect} from '../../frame/types.ts'
import {isOn} from '../is-on.ts'
import {groupPlacing, onSlide, type Placing, placeOf} from '../read/placing.ts'
import {child, type Element, elements} from '../xml.ts'
import {isMark} from './is-mark.ts'
import {rectOf, tieOf} from './read-places.ts'

/**
 * Where a layout shows words, lines and pictures that no slide replaces, those of its master among them; but not a handling
 * mark of ours, in place of which another may stand.
 *
 * What spans a quarter of the slide is what text stands on.
 */
export function readPrinted(layout: Element, master: Element, size: {w: number; h: number}): Rect[] {
  const shown = isOn(layout.attributes.showMasterSp ?? '1') ? [master, layout] : [layout]
  return shown
    .flatMap((one) => printed(elements(child(child(one, 'p:cSld'), 'p:spTree')), onSlide))
    .filter(({w, h}) => w * h < 0.25 * size.w * size.h)
}

function printed(shapes: readonly Element[], placing: Placing): Rect[] {
  return shapes.flatMap((shape): Rect[] => {
    if (shape.name === 'p:grpSp') {
      const frame = child(child(shape, 'p:grpSpPr'), 'a:xfrm')
      return printed(elements(shape), groupPlacing(frame, placing))
    }
    if (shape.name === 'p:graphicFrame') return [placeOf(child(shape, 'p:xfrm'), placing) ?? []].flat()
    const rect = rectOf(shape)
    if (!rect || tieOf(shape) || isMark(shape)) return []
    const isPrinted = shape.name === 'p:pic' || shape.name === 'p:cxnSp' || says(shape)
    return isPrinted ? [placing(rect)] : []
  })
}

function says(shape: Element): boolean {
  const paragraphs = elements(child(shape, 'p:txBody'), 'a:p')
  return paragraphs.some((one) =>
    elements(one).some((run) => elements(run, 'a:t').some(({children}) => children.join('').trim() !== ''))
  )
}
