import {isOn} from '../is-on.ts'
import {groupPlacing, onSlide, type Placing} from '../read/placing.ts'
import {child, type Element, elements} from '../xml.ts'

/** A shape of a master or a layout, and where on the slide what it says of its place is. */
export interface ShownShape {
  readonly shape: Element
  readonly placing: Placing
}

/** What slides of a layout show besides their own: the master, unless the layout hides it, then the layout. */
export function shownBy(layout: Element, master: Element): readonly Element[] {
  return showsMaster(layout) ? [master, layout] : [layout]
}

/** Whether a layout shows the shapes of its master, as it does where it says nothing. */
export function showsMaster(layout: Element): boolean {
  return isOn(layout.attributes.showMasterSp ?? '1')
}

/** The shapes of a master or a layout from back to front, those of groups one by one. */
export function shownShapes(part: Element): ShownShape[] {
  return inGroup(child(child(part, 'p:cSld'), 'p:spTree'), onSlide)
}

function inGroup(group: Element | undefined, placing: Placing): ShownShape[] {
  return elements(group).flatMap((shape) =>
    shape.name === 'p:grpSp'
      ? inGroup(shape, groupPlacing(child(child(shape, 'p:grpSpPr'), 'a:xfrm'), placing))
      : [{shape, placing}]
  )
}
