import {type Channels, channelsOf} from '../../themes/channels-of.ts'
import {child, type Element, elements} from '../xml.ts'

/** What scheme colours stand for, by name: six hex digits. */
export type Scheme = Readonly<Record<string, string>>

/** The colour of an element that has one inside; undefined where it has none that can be told. */
export function readColor(parent: Element | undefined, scheme: Scheme): string | undefined {
  for (const one of elements(parent)) {
    const base = baseOf(one, scheme)
    if (base) return hexOf(elements(one).reduce(changed, channelsOf(base)))
  }
  return undefined
}

/** The colour of a fill: of a gradient, the mean of its stops. Undefined for a picture, a pattern, or no fill. */
export function readFill(properties: Element | undefined, scheme: Scheme): string | undefined {
  const solid = child(properties, 'a:solidFill')
  if (solid) return isSeeThrough(solid) ? undefined : readColor(solid, scheme)
  const stops = elements(child(child(properties, 'a:gradFill'), 'a:gsLst'), 'a:gs')
  const colors = stops.flatMap((stop) => readColor(stop, scheme) ?? []).map(channelsOf)
  if (colors.length === 0) return undefined
  const mean = (at: 0 | 1 | 2) => colors.reduce((sum, one) => sum + one[at], 0) / colors.length
  return hexOf([mean(0), mean(1), mean(2)])
}

/** Whether something that is filled lets the ground through. */
function isSeeThrough(fill: Element): boolean {
  return elements(fill).some((color) => Number(child(color, 'a:alpha')?.attributes.val ?? 100_000) < 90_000)
}

function baseOf({name, attributes}: Element, scheme: Scheme): string | undefined {
  if (name === 'a:srgbClr') return hex(attributes.val)
  if (name === 'a:sysClr')
    return hex(attributes.lastClr) ?? (attributes.val === 'window' ? 'FFFFFF' : '000000')
  if (name === 'a:schemeClr') return scheme[attributes.val ?? '']
  if (name === 'a:prstClr')
    return attributes.val === 'white' ? 'FFFFFF' : attributes.val === 'black' ? '000000' : undefined
  return undefined
}

function hex(value: string | undefined): string | undefined {
  return value !== undefined && /^[\da-f]{6}$/i.test(value) ? value.toUpperCase() : undefined
}

// ECMA-376, 20.1.2.3: values count 1/1 000 of a per cent. Lightness changes in HSL, tint and shade towards white and black.
function changed(color: Channels, {name, attributes}: Element): Channels {
  const share = Number(attributes.val ?? Number.NaN) / 100_000
  if (!Number.isFinite(share)) return color
  if (name === 'a:lumMod') return withLightness(color, (light) => light * share)
  if (name === 'a:lumOff') return withLightness(color, (light) => light + share)
  if (name === 'a:tint') return mixed(color, 255, share)
  if (name === 'a:shade') return mixed(color, 0, share)
  return color
}

function mixed([red, green, blue]: Channels, other: number, share: number): Channels {
  const mix = (channel: number) => channel * share + other * (1 - share)
  return [mix(red), mix(green), mix(blue)]
}

/** The same hue and saturation at another lightness (the usual conversion between RGB and HSL). */
function withLightness(color: Channels, change: (light: number) => number): Channels {
  const [low, high] = [Math.min(...color) / 255, Math.max(...color) / 255]
  const light = (low + high) / 2
  const spread = high - low
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1))
  const target = Math.min(1, Math.max(0, change(light)))
  const reach = (1 - Math.abs(2 * target - 1)) * saturation
  const floor = target - reach / 2
  const placed = (channel: number) =>
    (spread === 0 ? target : floor + (reach * (channel / 255 - low)) / spread) * 255
  const [red, green, blue] = color
  return [placed(red), placed(green), placed(blue)]
}

function hexOf(channels: Channels): string {
  const digits = (channel: number) =>
    Math.round(Math.min(255, Math.max(0, channel)))
      .toString(16)
      .padStart(2, '0')
  return channels.map(digits).join('').toUpperCase()
}
