import type {BrandLayout} from '../../brand/types.ts'
import type {Ink} from '../../frame/types.ts'
import {isOn} from '../is-on.ts'
import {child, type Element} from '../xml.ts'
import {readGrounds} from './read-grounds.ts'
import {readPlaces} from './read-places.ts'
import {readPrinted} from './read-printed.ts'
import type {ThemePart} from './read-theme-part.ts'

/** What a layout is read with. */
export interface Reading {
  readonly master: Element
  /** Which master it is, from 0. */
  readonly index: number
  readonly theme: ThemePart
  readonly themeTree: Element
  readonly defaults: Element | undefined
  readonly size: {readonly w: number; readonly h: number}
}

/** A layout with its placeholders, colours and grounds, all that it inherits worked out. */
export function readLayout(part: string, layout: Element, reading: Reading): BrandLayout {
  const {master, index, theme, themeTree, defaults, size} = reading
  const own = child(child(layout, 'p:clrMapOvr'), 'a:overrideClrMapping')?.attributes
  const map = own ?? child(master, 'p:clrMap')?.attributes ?? {}
  const colors = inkColors(theme, map)
  // Scheme colours may be named by their slot or by what the map makes of them.
  const scheme = {...theme.colors, ...colors}
  return {
    name: child(layout, 'p:cSld')?.attributes.name?.trim() || 'Layout',
    type: layout.attributes.type,
    part,
    master: index,
    places: readPlaces({layout, master, defaults}, {scheme, fonts: theme.fonts}),
    colors,
    ...(own && {colorMap: own}),
    map,
    ...chromeOf(layout, master),
    grounds: readGrounds({layout, master, theme: themeTree}, size, scheme),
    printed: readPrinted(layout, master, size)
  }
}

/**
 * What a brand chose under Header & Footer for its new slides: on a layout, else on its master (ECMA-376, 19.3.1.25).
 *
 * Where it chose nothing, numbers are shown, as every deck of ours has them, and no date.
 */
function chromeOf(layout: Element, master: Element): Pick<BrandLayout, 'isUnnumbered' | 'isDated'> {
  const chosen = (child(layout, 'p:hf') ?? child(master, 'p:hf'))?.attributes
  if (!chosen) return {}
  const shows = (one: string | undefined) => one === undefined || isOn(one)
  return {...(!shows(chosen.sldNum) && {isUnnumbered: true}), ...(shows(chosen.dt) && {isDated: true})}
}

// The map that Office writes; a file that has none means this.
const usual: Readonly<Record<Ink, string>> = {
  tx1: 'dk1',
  bg1: 'lt1',
  tx2: 'dk2',
  bg2: 'lt2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink'
}

/** What every ink stands for under a colour map; without one, under that of Office. */
export function inkColors(
  {colors}: Pick<ThemePart, 'colors'>,
  map: Readonly<Record<string, string>> = {}
): Record<Ink, string> {
  const slots: Readonly<Record<string, string>> = colors
  const pairs = Object.entries(usual).map(([ink, slot]) => [ink, slots[map[ink] ?? slot] ?? slots[slot]])
  // Every ink has a slot, and every slot a colour.
  return Object.fromEntries(pairs) as Record<Ink, string>
}
