import type {Ink, Paint} from '../frame/types.ts'
import {channelsOf} from '../themes/channels-of.ts'
import {contrastOf} from '../themes/contrast.ts'
import {readable, visible} from '../themes/least-contrast.ts'
import {scaffold} from '../themes/scaffold.ts'
import {type ToneName, toneNames} from '../themes/types.ts'

/** Colours as a layout has them. */
export interface Colors {
  readonly inks: Readonly<Record<Ink, string>>
  /** Behind the text. */
  readonly ground: string
  /** Of the brand's own text there; undefined where it is not known. */
  readonly text: string | undefined
}

const neutrals: readonly Ink[] = ['tx1', 'bg1', 'tx2', 'bg2']
const accents: readonly Ink[] = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6']

/**
 * What each slot of a brand serves for on a ground, so that all text on it can be read.
 *
 * Roles keep the accent that they have in our own themes where it is strong enough on the page and on cards, and take the
 * next that is where it is not.
 */
export function tonesOn({inks, ground, text}: Colors): Record<ToneName, Paint> {
  const on = (ink: Ink, other: string) => contrastOf(inks[ink], other)
  const page = nearest(ground, neutrals, inks)
  const ink =
    [
      ...(text === undefined ? [] : [nearest(text, neutrals, inks)]),
      ...byContrast(neutrals, inks, ground)
    ].find((one) => on(one, ground) >= readable) ??
    byContrast(neutrals, inks, ground)[0] ??
    'tx1'
  const wash = neutrals.find((one) => isWash(inks[one], ground) && on(ink, inks[one]) >= readable) ?? page
  const grounds = [ground, inks[wash]]
  const stands = (one: Ink, least: number) => grounds.every((other) => on(one, other) >= least)
  const muted = (['tx2', 'bg2'] as const).find((one) => stands(one, readable)) ?? ink
  const strong = accents.filter((one) => stands(one, readable))
  const role = (own: Ink, index: number) =>
    strong.includes(own) ? own : (strong[index % Math.max(1, strong.length)] ?? muted)
  const accent = accents.find((one) => on(one, ground) >= visible) ?? ink
  const used = roleTones.map((name, index) => role(scaffold.tones[name].ink, index))
  const onAccent = best(neutrals, (one) => Math.min(...used.map((other) => on(one, inks[other]))))
  const fixed: Partial<Record<ToneName, Paint>> = {
    page: {ink: page},
    ink: {ink},
    muted: {ink: muted},
    wash: {ink: wash},
    rule: {ink: muted, transparency: 70},
    cover: {ink: page},
    'cover-ink': {ink},
    'cover-muted': {ink: muted},
    'cover-accent': {ink: accent},
    'on-accent': {ink: onAccent}
  }
  const roles = roleTones.map((name, index) => [name, {ink: used[index] ?? ink}])
  // Every tone is fixed or a role's.
  return {...Object.fromEntries(roles), ...fixed} as Record<ToneName, Paint>
}

/** Tones that stand for a role: all from the first on. */
const roleTones = toneNames.slice(toneNames.indexOf('bottom-line'))

/** A card is told from the page, and is quiet. */
function isWash(color: string, ground: string): boolean {
  const ratio = contrastOf(color, ground)
  return ratio > 1.03 && ratio < 1.6
}

function byContrast(candidates: readonly Ink[], inks: Colors['inks'], ground: string): Ink[] {
  return [...candidates].sort((a, b) => contrastOf(inks[b], ground) - contrastOf(inks[a], ground))
}

function best(candidates: readonly Ink[], worth: (ink: Ink) => number): Ink {
  return candidates.reduce((one, other) => (worth(other) > worth(one) ? other : one))
}

function nearest(color: string, candidates: readonly Ink[], inks: Colors['inks']): Ink {
  const [red, green, blue] = channelsOf(color)
  const distance = (ink: Ink) => {
    const [r, g, b] = channelsOf(inks[ink])
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
  }
  return candidates.reduce((one, other) => (distance(other) < distance(one) ? other : one))
}
