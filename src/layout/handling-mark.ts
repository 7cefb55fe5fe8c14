import {copy} from '../frame/copy.ts'
import type {Stage} from '../frame/stage.ts'
import type {Ink, Rect, TextBox} from '../frame/types.ts'
import {knownSteps} from '../markings/known-steps.ts'
import type {Step} from '../markings/schemes.ts'
import {between} from '../markings/strictest.ts'
import type {Metrics} from '../text/types.ts'
import type {Theme} from '../themes/types.ts'
import type {Pt} from '../units.ts'

/**
 * A handling mark, in the middle of a strip.
 *
 * A scheme's own colours are no theme's to change, so they stand on their own ground, which covers no more than the mark.
 *
 * @param ink
 *   Of a mark without colours of its own.
 */
export function handlingMark(text: string, name: string, strip: Rect, ink: Ink, stage: Stage): TextBox {
  const own = ownColors(text)
  const w = Math.min(strip.w, markWidth(text, stage))
  const rect = own ? {...strip, x: strip.x + (strip.w - w) / 2, w} : strip
  return stage.box(name, rect, [copy(text, 'label', own?.color ?? ink, {align: 'center', tracking})], {
    size: markSize(stage.theme),
    lead: 'label',
    anchor: 'middle',
    ...(own?.ground && {fill: {ink: own.ground}})
  })
}

/** The step of a scheme that says in which colours a mark is set; undefined also where others stand beside it. */
export function ownColors(text: string): Step | undefined {
  return text.includes(between) ? undefined : knownSteps(text).find(({color}) => color !== undefined)
}

/** FIRST asks for 12 points or more, for readers with low vision (TLP 2.0, usage in documents). */
export function markSize({type}: Pick<Theme, 'type'>): Pt {
  return Math.max(12, type.label.size)
}

const tracking = 1
const padding = 10

/** How wide a handling mark is on one line, its ground included. */
export function markWidth(text: string, {theme, metrics}: {theme: Theme; metrics: Metrics}): Pt {
  const face = {family: theme.fonts[theme.type.label.font], bold: theme.type.label.bold, italic: false}
  // As much more as lines are broken with.
  return 1.02 * (metrics.width(text, face) * markSize(theme) + tracking * text.length) + 2 * padding
}
