import type {Rect} from '../../frame/types.ts'
import {placeOf} from '../read/placing.ts'
import {child, type Element, elements} from '../xml.ts'
import {rectOf, tieOf} from './read-places.ts'
import {type ShownShape, shownBy, shownShapes} from './shown-shapes.ts'

/**
 * Where a layout shows words, lines and pictures that no slide replaces, those of its master among them.
 *
 * What spans a quarter of the slide is what text stands on.
 */
export function readPrinted(layout: Element, master: Element, size: {w: number; h: number}): Rect[] {
  return shownBy(layout, master)
    .flatMap(shownShapes)
    .flatMap(printed)
    .filter(({w, h}) => w * h < 0.25 * size.w * size.h)
}

function printed({shape, placing}: ShownShape): readonly Rect[] {
  if (shape.name === 'p:graphicFrame') {
    const place = placeOf(child(shape, 'p:xfrm'), placing)
    return place ? [place] : []
  }
  const rect = rectOf(shape)
  if (!rect || tieOf(shape)) return []
  return shape.name === 'p:pic' || shape.name === 'p:cxnSp' || says(shape) ? [placing(rect)] : []
}

function says(shape: Element): boolean {
  const paragraphs = elements(child(shape, 'p:txBody'), 'a:p')
  return paragraphs.some((one) =>
    elements(one).some((run) => elements(run, 'a:t').some(({children}) => children.join('').trim() !== ''))
  )
}
