import type {Ground} from '../../brand/types.ts'
import {child, type Element, elements} from '../xml.ts'
import {readColor, readFill, type Scheme} from './read-color.ts'
import {rectOf, tieOf} from './read-places.ts'
import {type ShownShape, shownBy, shownShapes} from './shown-shapes.ts'

/** A layout, its master, and the theme with the fills that backgrounds may name. */
export interface Painted {
  readonly layout: Element
  readonly master: Element
  readonly theme: Element
}

/** What lies behind the text of a layout, from back to front: the background, then what master and layout show. */
export function readGrounds(
  {layout, master, theme}: Painted,
  size: {w: number; h: number},
  scheme: Scheme
): Ground[] {
  const background = [layout, master].map((one) => child(child(one, 'p:cSld'), 'p:bg')).find((one) => one)
  const color = background ? backgroundColor(background, theme, scheme) : scheme.bg1
  return [
    {rect: {x: 0, y: 0, ...size}, ...(color && {color})},
    ...shownBy(layout, master)
      .flatMap(shownShapes)
      .flatMap((one) => surfaces(one, scheme))
  ]
}

/** The colour of a background (`p:bg`), where it is one that can be told. */
export function backgroundColor(background: Element, theme: Element, scheme: Scheme): string | undefined {
  const own = child(background, 'p:bgPr')
  if (own) return readFill(own, scheme)
  const reference = child(background, 'p:bgRef')
  // From 1001 on they count the background fills of the theme (ECMA-376, 19.3.1.3).
  const index = Number(reference?.attributes.idx ?? 1001) - 1001
  const fills = elements(child(child(child(theme, 'a:themeElements'), 'a:fmtScheme'), 'a:bgFillStyleLst'))
  return fills[index]?.name === 'a:blipFill' ? undefined : readColor(reference, scheme)
}

function surfaces({shape, placing}: ShownShape, scheme: Scheme): readonly Ground[] {
  const rect = rectOf(shape)
  if (!rect || tieOf(shape)) return []
  if (shape.name === 'p:pic') return [{rect: placing(rect)}]
  if (shape.name !== 'p:sp' || !isFilled(shape)) return []
  // Only of a rectangle is it known that it covers what it spans.
  const form = child(child(shape, 'p:spPr'), 'a:prstGeom')?.attributes.prst
  const color = form === 'rect' ? fillOf(shape, scheme) : undefined
  return [{rect: placing(rect), ...(color && {color})}]
}

/** The colour that a shape is filled with, by itself or by its style; undefined where it cannot be told. */
export function fillOf(shape: Element, scheme: Scheme): string | undefined {
  const properties = child(shape, 'p:spPr')
  const reference = child(child(shape, 'p:style'), 'a:fillRef')
  return readFill(properties, scheme) ?? (saysFill(properties) ? undefined : readColor(reference, scheme))
}

function saysFill(properties: Element | undefined): boolean {
  return elements(properties).some(({name}) => name.endsWith('Fill'))
}

/** Whether a shape covers what is behind it. */
export function isFilled(shape: Element): boolean {
  const properties = child(shape, 'p:spPr')
  if (child(properties, 'a:noFill')) return false
  const reference = Number(child(child(shape, 'p:style'), 'a:fillRef')?.attributes.idx ?? 0)
  return saysFill(properties) || reference > 0
}
