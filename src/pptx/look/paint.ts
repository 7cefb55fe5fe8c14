import type {Fill, Outline} from '../../frame/types.ts'
import {emu} from '../../units.ts'
import {type Element, element} from '../xml.ts'

/** A fill in a colour of the scheme, so that it follows the theme; in a fixed one only where nothing may change it. */
export function fill(paint: Fill | undefined): Element {
  return paint === undefined ? element('a:noFill') : element('a:solidFill', {}, [color(paint)])
}

/** A colour; of one of the scheme `alpha` counts thousandths of a per cent of what is left (ECMA-376, 20.1.2.3.1). */
export function color(paint: Fill): Element {
  if (paint.ink.startsWith('#')) return element('a:srgbClr', {val: paint.ink.slice(1)})
  const alpha = paint.transparency
    ? [element('a:alpha', {val: Math.round((100 - paint.transparency) * 1000)})]
    : []
  return element('a:schemeClr', {val: paint.ink}, alpha)
}

/** An outline; without one it says so, lest the reader's default is drawn. */
export function line(outline: Outline | undefined, name = 'a:ln'): Element {
  if (outline === undefined) return element(name, {}, [fill(undefined)])
  return element(name, {w: emu(outline.width)}, [fill(outline.paint)])
}
