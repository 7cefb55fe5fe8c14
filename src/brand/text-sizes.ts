import {scaffold} from '../themes/scaffold.ts'
import {type StyleName, styleNames, type TextStyle, type Theme} from '../themes/types.ts'
import type {Pt} from '../units.ts'
import {bodyOf, titleOf} from './choose-layout.ts'
import type {Brand, BrandLayout, Place} from './types.ts'

/** How large a page is beside ours: text is read from across the room, whatever the size of the page it is drawn on. */
export function pageScale({w, h}: Brand['size']): number {
  return Math.min(4, Math.max(0.6, Math.min(h / 540, w / 720)))
}

/** Sizes of text on a layout: those of its placeholders, and beside them ours, at the scale of the page. */
export function typeOn(layout: BrandLayout, size: Brand['size']): Theme['type'] {
  const scale = pageScale(size)
  const plain = scaled(scale, leastOn(size))
  const [title, body] = [titleOf(layout), bodyOf(layout)]
  const capped = textStyles.map((name) => [
    name,
    capAt(body, plain[name], name === 'statement' || name === 'body')
  ])
  const under = layout.places.find(({role}) => role === 'subtitle') ?? body
  const footer = layout.places.find(({role}) => role === 'footer')?.levels[0]
  return {
    ...plain,
    ...Object.fromEntries(capped),
    title: headed(plain.title, title, 18 * scale, 24 * scale),
    'cover-title': headed(plain['cover-title'], title, 20 * scale, 28 * scale),
    'cover-subtitle': headed(plain['cover-subtitle'], under, 12 * scale, 16 * scale),
    chrome: footer
      ? {...plain.chrome, size: Math.floor(footer.size), min: Math.floor(footer.size)}
      : plain.chrome
  }
}

/** Styles that are never larger than the brand's own text. */
const textStyles = [
  'message',
  'statement',
  'lead',
  'body',
  'small',
  'caption'
] as const satisfies readonly StyleName[]

/**
 * A style that keeps within the size of the text placeholder.
 *
 * @param isSet
 *   Whether it is set in the placeholder itself, and so inherits its weight.
 */
function capAt(body: Place | undefined, style: TextStyle, isSet: boolean): TextStyle {
  const level = body?.levels[0]
  if (!level) return style
  const size = Math.floor(Math.min(style.size, level.size))
  const own = isSet ? {bold: level.bold, lineSpacing: level.lineSpacing ?? 100} : {}
  return {...style, size, min: Math.min(style.min, size), ...own}
}

function scaled(scale: number, least: Pt): Record<StyleName, TextStyle> {
  const pairs = styleNames.map((name) => {
    const style = scaffold.type[name]
    const at = (points: Pt) => Math.max(least, Math.round(points * scale))
    return [name, {...style, size: at(style.size), min: at(style.min)}]
  })
  // Every style was scaled.
  return Object.fromEntries(pairs) as Record<StyleName, TextStyle>
}

/** Under this nothing is set: 11 points, less on a lower page, and 9 however small it is. A narrow page is no further away. */
function leastOn({h}: Brand['size']): Pt {
  return Math.max(9, Math.floor(11 * Math.min(1, h / 540)))
}

/** A heading as the brand sets it, down to three fifths of its size, but not under `low` and no further than `high`. */
function headed(style: TextStyle, place: Place | undefined, low: Pt, high: Pt): TextStyle {
  const level = place?.levels[0]
  if (!level) return style
  const size = Math.floor(level.size)
  const least = Math.max(low, Math.min(high, size * 0.6))
  return {
    ...style,
    size,
    min: Math.min(size, Math.round(least)),
    bold: level.bold,
    lineSpacing: level.lineSpacing ?? 100
  }
}
