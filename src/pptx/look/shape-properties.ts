import type {Rect, ShapeBox, TextBox} from '../../frame/types.ts'
import {emu} from '../../units.ts'
import {type Element, element} from '../xml.ts'
import {fill, line} from './paint.ts'

/** Where a shape stands, its form, fill and outline: `p:spPr`, in full. */
export function shapeProperties(box: TextBox | ShapeBox): Element {
  return element('p:spPr', {}, [place(box.rect), form(box), fill(box.fill), line(box.outline)])
}

/** A rectangle as `a:xfrm`, or as the `p:xfrm` of a table's frame. */
export function place(rect: Rect, name = 'a:xfrm'): Element {
  return element(name, {}, [
    element('a:off', {x: emu(rect.x), y: emu(rect.y)}),
    element('a:ext', {cx: emu(rect.w), cy: emu(rect.h)})
  ])
}

function form(box: TextBox | ShapeBox): Element {
  const rounded = box.shape === 'roundRect' && box.radius !== 0
  const shape = box.shape === 'roundRect' && !rounded ? 'rect' : box.shape
  const guides = rounded && box.radius ? [corner(box.radius, box.rect)] : []
  return element('a:prstGeom', {prst: shape}, [element('a:avLst', {}, guides)])
}

// The guide counts 1/100 000 of the shorter side; 50 000 is a half circle (presetShapeDefinitions, roundRect).
function corner(radius: number, rect: Rect): Element {
  const side = Math.min(rect.w, rect.h)
  const adjust = side === 0 ? 0 : Math.min(50_000, Math.round((radius / side) * 100_000))
  return element('a:gd', {name: 'adj', fmla: `val ${adjust}`})
}
