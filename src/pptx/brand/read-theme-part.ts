import {type SlotName, slotNames} from '../../themes/types.ts'
import {child, type Element} from '../xml.ts'
import {readColor} from './read-color.ts'

/** Colours and fonts of a theme part. */
export interface ThemePart {
  readonly name: string
  readonly colors: Readonly<Record<SlotName, string>>
  readonly fonts: {readonly major: string; readonly minor: string}
}

/** Read a theme part; what is missing is what Office has by default. */
export function readThemePart(theme: Element): ThemePart {
  const base = child(theme, 'a:themeElements')
  const scheme = child(base, 'a:clrScheme')
  const fonts = child(base, 'a:fontScheme')
  const colors = Object.fromEntries(
    slotNames.map((slot) => [slot, readColor(child(scheme, `a:${slot}`), {}) ?? usual[slot]])
  )
  return {
    name: theme.attributes.name || 'Brand',
    // Every slot was given a colour.
    colors: colors as Record<SlotName, string>,
    fonts: {major: faceOf(child(fonts, 'a:majorFont')), minor: faceOf(child(fonts, 'a:minorFont'))}
  }
}

function faceOf(font: Element | undefined): string {
  return child(font, 'a:latin')?.attributes.typeface || 'Calibri'
}

// The Office theme of 2013.
const usual: Readonly<Record<SlotName, string>> = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72'
}
