import {enlargedRect} from '../frame/enlarged.ts'
import type {Insets} from '../frame/types.ts'
import {pageScale} from './text-sizes.ts'
import type {Brand, BrandLayout, Level, Place} from './types.ts'

/**
 * A brand whose page is much larger than ours, as Keynote's are, on one of our size: so that all that has a size of its own
 * is as large beside it as on any other.
 *
 * @returns
 *   `scale` in halves, 1 for a page of usual size: all lengths of the brand are divided by it.
 */
export function atUsualSize({
  size,
  layouts
}: Pick<Brand, 'size' | 'layouts'>): Pick<Brand, 'size' | 'layouts' | 'scale'> {
  const scale = Math.round(2 * pageScale(size)) / 2
  if (scale < 1.5) return {size, layouts, scale: 1}
  const by = 1 / scale
  return {size: {w: size.w * by, h: size.h * by}, layouts: layouts.map((one) => layoutAt(one, by)), scale}
}

function layoutAt(layout: BrandLayout, by: number): BrandLayout {
  return {
    ...layout,
    places: layout.places.map((one) => placeAt(one, by)),
    grounds: layout.grounds.map((one) => ({...one, rect: enlargedRect(one.rect, by)})),
    printed: layout.printed.map((rect) => enlargedRect(rect, by))
  }
}

function placeAt(place: Place, by: number): Place {
  const [top, right, bottom, left] = place.insets
  const insets: Insets = [top * by, right * by, bottom * by, left * by]
  return {
    ...place,
    rect: enlargedRect(place.rect, by),
    insets,
    levels: place.levels.map((one) => levelAt(one, by))
  }
}

function levelAt(level: Level, by: number): Level {
  return {
    ...level,
    size: level.size * by,
    tracking: level.tracking * by,
    spaceBefore: level.spaceBefore * by,
    spaceAfter: level.spaceAfter * by,
    indent: level.indent * by
  }
}
