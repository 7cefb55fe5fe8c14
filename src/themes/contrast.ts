import type {Ink, Paint} from '../frame/types.ts'
import {type Channels, channelsOf} from './channels-of.ts'
import {readable, visible} from './least-contrast.ts'
import {slotOf, type Theme, type ToneName, toneNames} from './types.ts'

/** Two tones that are read on each other, too near for it. */
export interface Faint {
  readonly text: ToneName
  readonly on: ToneName
  /** 1 to 21. */
  readonly ratio: number
  readonly least: number
}

/** Tones named after a role, for labels, rules and numerals on the page; a section slide is drawn on the cover's ground. */
const roleTones: readonly ToneName[] = toneNames
  .slice(toneNames.indexOf('bottom-line'))
  .filter((name) => name !== 'section')

/**
 * Pairs of tones whose contrast is too low to read, or to be told from each other where they are large.
 *
 * Each pair of colours comes back once, under the first tones that use it.
 */
export function faintPairs(theme: Theme): Faint[] {
  const seen = new Set<string>()
  return pairs().flatMap(([text, on, least]) => {
    const ground = over(theme, theme.tones[on], hexOf(theme, theme.tones.page))
    const letters = over(theme, theme.tones[text], ground)
    const ratio = contrast(letters, ground)
    const key = JSON.stringify([theme.tones[text], theme.tones[on]])
    if (ratio >= least || seen.has(key)) return []
    seen.add(key)
    return [{text, on, ratio, least}]
  })
}

function pairs(): [ToneName, ToneName, number][] {
  const grounds: readonly ToneName[] = ['page', 'wash']
  const inks: readonly ToneName[] = ['ink', 'muted', ...roleTones]
  return [
    ...inks.flatMap((text) => grounds.map((on): [ToneName, ToneName, number] => [text, on, readable])),
    ['cover-ink', 'cover', readable],
    ['cover-muted', 'cover', readable],
    ['section', 'cover', readable],
    ['cover-accent', 'cover', visible],
    ...roleTones.map((on): [ToneName, ToneName, number] => ['on-accent', on, readable])
  ]
}

/**
 * Contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio).
 *
 * @param first
 *   Red, green and blue, 0 to 255; the order of the two does not matter.
 */
export function contrast(first: Channels, second: Channels): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** That of two inks which is read better on a third. */
export function moreReadable([one, other]: readonly [Ink, Ink], on: Ink, theme: Theme): Ink {
  return inkContrast(theme, one, on) >= inkContrast(theme, other, on) ? one : other
}

/** Contrast of two slots of a theme, 1 to 21. */
export function inkContrast(theme: Theme, one: Ink, other: Ink): number {
  return contrast(hexOf(theme, {ink: one}), hexOf(theme, {ink: other}))
}

/** The same of two colours of six hex digits. */
export function contrastOf(one: string, other: string): number {
  return contrast(channelsOf(one), channelsOf(other))
}

function luminance([red, green, blue]: Channels): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(channel: number): number {
  const share = channel / 255
  // 0.04045 is the value of sRGB; WCAG prints 0.03928, which differs for no whole channel.
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function hexOf(theme: Theme, {ink}: Paint): Channels {
  return channelsOf(theme.colors[slotOf(ink, theme.scheme)])
}

/** A colour as it appears on a ground, its transparency taken into account. */
function over(theme: Theme, paint: Paint, ground: Channels): Channels {
  const share = 1 - (paint.transparency ?? 0) / 100
  const [red, green, blue] = hexOf(theme, paint)
  const mix = (top: number, below: number) => top * share + below * (1 - share)
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2])]
}
