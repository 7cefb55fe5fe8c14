import {bodyOf, seatOf, titleOf, underTitle} from '../brand/choose-layout.ts'
import type {BrandLayout, Place} from '../brand/types.ts'
import {placeholders} from '../frame/placeholders.ts'
import type {Placeholding} from '../frame/types.ts'
import type {StyleName, Theme, ToneName} from '../themes/types.ts'
import {sample} from './brand-text.ts'
import type {Master} from './types.ts'

/** How a layout is used: as a cover, or for text and something drawn beside it in a place of its own. */
export interface Use {
  readonly isCover: boolean
  readonly other?: Place | undefined
  /** Where a second column of text stands. */
  readonly second?: Place | undefined
}

/** The name under which slides refer to a layout of a brand, or to one more of it. */
export function masterKey(
  {part}: BrandLayout,
  {isCover, other, second}: Use,
  copy: string | undefined
): string {
  const beside = other ? `${part} beside ${other.tie.idx}` : part
  const used = second ? `${part} in columns with ${second.tie.idx}` : isCover ? `${part} as a cover` : beside
  return copy ? `${used}: ${copy}` : used
}

/**
 * A layout of a brand as slides see it: which placeholders they may fill, and what those give them.
 *
 * @param copy
 *   Name of one more of it, with another handling mark.
 */
export function brandMaster(layout: BrandLayout, theme: Theme, use: Use, copy?: string): Master {
  const places = use.isCover ? coverPlaces(layout) : contentPlaces(layout, use)
  const filled = places.concat(footPlaces(layout))
  return {
    name: masterKey(layout, use, copy),
    type: 'cust',
    background: theme.tones.page.ink,
    boxes: filled.map(({place, placeholder, style, tone}) => ({
      ...sample(place, placeholder.type, {style, ink: theme.tones[tone].ink, theme}),
      placeholder
    })),
    brand: {
      part: layout.part,
      ties: filled.map(({place, placeholder}) => ({placeholder, tie: place.tie})),
      ...(layout.colorMap && {colorMap: layout.colorMap}),
      map: layout.map,
      ...(copy && {copy})
    }
  }
}

interface Filled {
  readonly place: Place
  readonly placeholder: Placeholding
  readonly style: StyleName
  readonly tone: ToneName
}

function contentPlaces(layout: BrandLayout, {other, second}: Use): Filled[] {
  const [title, body] = [titleOf(layout), bodyOf(layout)]
  return [
    ...filling(title, placeholders.title, 'title', 'ink'),
    ...filling(body, placeholders.body, 'body', 'ink'),
    ...filling(second, placeholders.secondColumn, 'body', 'ink'),
    ...(['table', 'chart', 'picture'] as const).flatMap((type) =>
      filling(other ?? seatOf(layout, type), placeholders[type], 'body', 'ink')
    )
  ]
}

function coverPlaces(layout: BrandLayout): Filled[] {
  return [
    ...filling(titleOf(layout), placeholders.title, 'cover-title', 'cover-ink'),
    ...filling(underTitle(layout), placeholders.subtitle, 'cover-subtitle', 'cover-muted')
  ]
}

function footPlaces({places}: BrandLayout): Filled[] {
  return (['footer', 'date', 'number'] as const).flatMap((type) =>
    filling(
      places.find(({role}) => role === type),
      placeholders[type],
      'chrome',
      'muted'
    )
  )
}

function filling(
  place: Place | undefined,
  placeholder: Filled['placeholder'],
  style: StyleName,
  tone: ToneName
): Filled[] {
  return place ? [{place, placeholder, style, tone}] : []
}
