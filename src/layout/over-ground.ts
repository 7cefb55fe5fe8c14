import type {Background} from '../article/slide-options.ts'
import {tonesOn} from '../brand/tones-on.ts'
import type {Fill, Ink, Paint} from '../frame/types.ts'
import type {PictureFile} from '../pictures/types.ts'
import {channelsOf} from '../themes/channels-of.ts'
import {contrastOf} from '../themes/contrast.ts'
import {readable} from '../themes/least-contrast.ts'
import {slotOf, type Theme, type ToneName, toneNames} from '../themes/types.ts'

/** What a slide shows behind everything, in place of the ground of its layout. */
export type Ground =
  | {readonly type: 'fill'; readonly fill: Fill}
  /** A picture up to the edges, and what is laid over it so that text can be read. */
  | {
      readonly type: 'picture'
      readonly file: PictureFile
      readonly scrim: Paint
    }

/** A background, and the theme whose colours can be read on it. */
export interface OverGround {
  readonly ground: Ground
  readonly theme: Theme
  /** The colour of links, where theirs cannot be read there. */
  readonly linkInk?: Ink
}

/** How a slide looks on a background; undefined where no text of the theme could be read on it. */
export function overGround(theme: Theme, {as, file}: Background): OverGround | undefined {
  const inks = inksOf(theme)
  if (file) return overPicture(theme, inks, file)
  const ink = as.startsWith('#') ? undefined : inkOf(as, theme)
  const fill: Fill = ink ? {ink} : {ink: `#${as.slice(1)}`}
  const over = themeOver(theme, inks, ink ? inks[ink] : as.slice(1))
  return over && {ground: {type: 'fill', fill}, ...over}
}

/** A theme in colours that can be read on the background of a slide; as it is where there is none, or nothing could be. */
export function readableTheme(theme: Theme, background: Background | undefined): Theme {
  return (background && overGround(theme, background)?.theme) ?? theme
}

/** Under the scrim a picture may be as light as can be: on white, the worst case, text has to be read. */
function overPicture(theme: Theme, inks: Inks, file: PictureFile): OverGround | undefined {
  const ink = neutrals.reduce((one, other) => (lightness(inks[other]) < lightness(inks[one]) ? other : one))
  for (const transparency of [45, 40, 35, 30, 25, 20, 15, 10]) {
    const over = themeOver(theme, inks, mixed(inks[ink], 'FFFFFF', transparency / 100))
    if (over) return {ground: {type: 'picture', file, scrim: {ink, transparency}}, ...over}
  }
  return undefined
}

type Inks = Readonly<Record<Ink, string>>

function inksOf({colors, scheme}: Theme): Inks {
  const all = [...neutrals, ...accents, 'hlink', 'folHlink'] as const
  // Every ink is among them.
  return Object.fromEntries(all.map((ink) => [ink, colors[slotOf(ink, scheme)]])) as Inks
}

const neutrals = ['tx1', 'bg1', 'tx2', 'bg2'] as const
const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const

/** The ink that stands for a slot of the theme, by whichever of its names. */
function inkOf(name: string, {scheme}: Theme): Ink | undefined {
  return [...neutrals, ...accents].find((ink) => ink === name || slotOf(ink, scheme) === name)
}

function themeOver(theme: Theme, inks: Inks, ground: string): Omit<OverGround, 'ground'> | undefined {
  const tones = tonesOn({inks, ground, text: inks[theme.tones.ink.ink]})
  const grounds = [ground, inks[tones.wash.ink]]
  const reads = (name: ToneName) => grounds.every((one) => contrastOf(inks[tones[name].ink], one) >= readable)
  if (!textTones.every(reads)) return undefined
  const hidesLinks = grounds.some((one) => contrastOf(inks.hlink, one) < readable)
  return {theme: {...theme, tones}, ...(hidesLinks && {linkInk: tones.ink.ink})}
}

/** Tones that text has on the page and on cards. */
const textTones: readonly ToneName[] = [
  'ink',
  'muted',
  'cover-ink',
  'cover-muted',
  ...toneNames.slice(toneNames.indexOf('bottom-line'))
]

function mixed(over: string, under: string, share: number): string {
  const below = channelsOf(under)
  return channelsOf(over)
    .map((one, index) => Math.round(one * (1 - share) + (below[index] ?? 0) * share))
    .map((one) => one.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

function lightness(color: string): number {
  return channelsOf(color).reduce((sum, one) => sum + one, 0)
}
