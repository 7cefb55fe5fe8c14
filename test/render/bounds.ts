import type {Element} from 'xast'
import {descendants, elementAt} from './elements.ts'
import {type Package, related} from './open-package.ts'

/** A rectangle in points from the top left corner of the slide. */
export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where an object of a slide stands; a placeholder without a place takes that of its layout, then of its master. */
export function boundsOf(deck: Package, slide: string, object: Element): Bounds | undefined {
  const own = placeOf(object)
  const wanted = placeholderOf(object)
  if (own || !wanted) return own
  const layout = related(deck, slide, 'slideLayout')
  const inLayout = layout === undefined ? undefined : twin(deck, layout, wanted, 'index')
  const fromLayout = inLayout && placeOf(inLayout)
  if (fromLayout) return fromLayout
  const master = related(deck, layout, 'slideMaster')
  const inMaster = master === undefined ? undefined : twin(deck, master, wanted, 'type')
  return inMaster && placeOf(inMaster)
}

// A number is an index, which only a layout has; a master knows its placeholders by type.
function twin(deck: Package, part: string, wanted: Placeholder, by: 'index' | 'type'): Element | undefined {
  const known = descendants(deck.xml(part), 'p:sp').filter((one) => placeholderOf(one))
  const sameIndex = known.find((one) => placeholderOf(one)?.index === wanted.index)
  const sameType = known.find((one) => placeholderOf(one)?.type === wanted.type)
  return by === 'index' && wanted.index !== undefined ? (sameIndex ?? sameType) : sameType
}

interface Placeholder {
  readonly type: string
  readonly index: string | undefined
}

function placeholderOf(object: Element): Placeholder | undefined {
  const found = elementAt(object, 'p:nvSpPr', 'p:nvPr', 'p:ph')
  if (!found) return undefined
  const type = found.attributes.type ?? 'obj'
  return {type: inherits[type] ?? type, index: found.attributes.idx ?? undefined}
}

/** The type of a master's placeholder from which another type inherits. */
const inherits: Readonly<Record<string, string>> = {ctrTitle: 'title', subTitle: 'body', obj: 'body'}

function placeOf(object: Element): Bounds | undefined {
  const place = elementAt(object, 'p:spPr', 'a:xfrm') ?? elementAt(object, 'p:xfrm')
  const offset = place && elementAt(place, 'a:off')?.attributes
  const extent = place && elementAt(place, 'a:ext')?.attributes
  if (!offset || !extent) return undefined
  const [left, top] = [points(offset.x), points(offset.y)]
  return {left, top, right: left + points(extent.cx), bottom: top + points(extent.cy)}
}

/** Points of a length in English Metric Units, as parts write it. */
export function points(length: string | null | undefined): number {
  return Number(length) / 12_700
}
