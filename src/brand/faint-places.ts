import {contrastOf} from '../themes/contrast.ts'
import {leastContrast} from '../themes/least-contrast.ts'
import {bodyOf, chooseLayouts, titleOf, underTitle} from './choose-layout.ts'
import {groundUnder} from './ground-under.ts'
import type {Brand} from './types.ts'

/** A place whose own colour is hard to read. */
export interface FaintPlace {
  readonly layout: string
  readonly place: 'title' | 'text'
  readonly ratio: number
  /** What it should be at least. */
  readonly least: number
}

/**
 * Titles and texts of the layouts in use that the brand itself sets in a colour which is hard to read on what lies behind.
 *
 * Slides take that colour from the layout. Where the ground is a picture nobody knows.
 */
export function faintPlaces(brand: Brand): FaintPlace[] {
  const {title, section, content} = chooseLayouts(brand)
  const used = [...new Set([title, section, content].map(({layout}) => layout))]
  return used.flatMap((layout) => {
    const text = layout === content.layout ? bodyOf(layout) : underTitle(layout)
    const places = [[titleOf(layout), 'title'] as const, [text, 'text'] as const]
    return places.flatMap(([place, name]): FaintPlace[] => {
      const level = place?.levels[0]
      const ground = place && groundUnder(place.rect, layout.grounds)?.color
      if (!level?.color || !ground) return []
      const ratio = contrastOf(level.color, ground)
      const least = leastContrast(level.size, level.bold)
      return ratio < least ? [{layout: layout.name, place: name, ratio, least}] : []
    })
  })
}
