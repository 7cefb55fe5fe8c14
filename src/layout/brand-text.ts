import type {Level, Place} from '../brand/types.ts'
import {copy, sized} from '../frame/copy.ts'
import {inset} from '../frame/rect.ts'
import type {Ink, Rect, TextBox, TextParagraph} from '../frame/types.ts'
import type {Metrics} from '../text/types.ts'
import type {StyleName, Theme} from '../themes/types.ts'

/** Where the text of a placeholder stands. */
export function textRect({rect, insets}: Place): Rect {
  return inset(rect, insets)
}

/** Widths of text as a placeholder sets it: in capitals, or with space between the letters. */
export function metricsIn(level: Level | undefined, metrics: Metrics): Metrics {
  if (!level || (!level.caps && level.tracking <= 0)) return metrics
  const spread = Math.max(0, level.tracking) / level.size
  return {
    ...metrics,
    width: (text, face) => metrics.width(level.caps ? text.toUpperCase() : text, face) + spread * text.length
  }
}

/**
 * A text box that fills a placeholder of a brand: its place, insets and anchor are the placeholder's, so that nothing of it
 * is repeated on the slide.
 *
 * @param rect
 *   Where its text stands; all of the placeholder's room by default.
 */
export function inPlace(box: TextBox, place: Place, rect: Rect = textRect(place)): TextBox {
  const [top, right, bottom, left] = place.insets
  const outer = {x: rect.x - left, y: rect.y - top, w: rect.w + left + right, h: rect.h + top + bottom}
  const paragraphs = box.paragraphs.map((one) => without(one, place))
  return {
    ...box,
    rect: isNear(outer, place.rect) ? place.rect : outer,
    insets: place.insets,
    anchor: place.anchor,
    paragraphs
  }
}

/** A paragraph without the space after it that the placeholder would give: it was not measured. */
function without(paragraph: TextParagraph, place: Place): TextParagraph {
  const after = place.levels[paragraph.level]?.spaceAfter ?? 0
  return after > 0 ? {...paragraph, spaceAfter: 0} : paragraph
}

function isNear(one: Rect, other: Rect): boolean {
  return (['x', 'y', 'w', 'h'] as const).every((key) => Math.abs(one[key] - other[key]) < 0.5)
}

/**
 * A placeholder as slides see it: a paragraph for each level, as we would set it there.
 *
 * Colour, font and weight are those that our text is given, so that text of this look says none of them and takes the
 * brand's; sizes and spaces are the brand's own, so that what differs is said.
 */
export function sample(
  place: Place,
  name: string,
  {style, ink, theme}: {readonly style: StyleName; readonly ink: Ink; readonly theme: Theme}
): TextBox {
  const paragraphs = place.levels.map((level, index): TextParagraph => {
    const bullet = level.bullet ? ({bullet: {type: 'disc'}} as const) : {}
    const set = sized(copy('Text', style, ink, {...bullet, level: index}), level.size, style, theme)
    return {
      ...set,
      runs: set.runs.map((run) => ({...run, size: level.size})),
      ...(level.bullet ? {} : {indent: level.indent}),
      spaceBefore: level.spaceBefore,
      ...(level.spaceAfter > 0 ? {spaceAfter: level.spaceAfter} : {}),
      // A fixed height is none that a share of the size equals: it is said anew.
      lineSpacing: level.lineSpacing ?? 0
    }
  })
  return {
    type: 'text',
    name,
    rect: place.rect,
    shape: 'rect',
    insets: place.insets,
    anchor: place.anchor,
    paragraphs
  }
}
