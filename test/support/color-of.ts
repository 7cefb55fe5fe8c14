import type {FixedColor, Ink} from '../../src/frame/types.ts'
import {slotOf, type Theme} from '../../src/themes/types.ts'

/** What a colour looks like under a theme: six hex digits. */
export function colorOf(ink: Ink | FixedColor, {colors, scheme}: Pick<Theme, 'colors' | 'scheme'>): string {
  return isFixed(ink) ? ink.slice(1) : colors[slotOf(ink, scheme)]
}

function isFixed(ink: Ink | FixedColor): ink is FixedColor {
  return ink.startsWith('#')
}
