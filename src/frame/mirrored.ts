import {hasRightToLeft} from '../text/direction.ts'
import type {Pt} from '../units.ts'
import type {Box, Insets, Rect, TextBox, TextParagraph} from './types.ts'

/**
 * A box as it stands on a page that is read from right to left: at the other side, its text and its table from the right, the
 * axes of its chart turned. What it shows is not mirrored, nor is code.
 *
 * @param sum
 *   Left and right edge of what it is mirrored in, added up: the width, for a page.
 * @param isPrompt
 *   Whether text is typed in its place: it runs from right to left in any words.
 */
export function mirrored(box: Box, sum: Pt, isPrompt = false): Box {
  const rect = mirroredRect(box.rect, sum)
  if (box.type === 'text') return mirroredText(box, sum, isPrompt)
  if (box.type === 'table')
    return {
      ...box,
      rect,
      rtl: true,
      insets: mirroredInsets(box.insets),
      rows: box.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => cell.map((one) => mirroredParagraph(one, isPrompt)))
      }))
    }
  if (box.type === 'chart') return {...box, rect, look: {...box.look, rtl: true}}
  return {...box, rect}
}

/** {@link mirrored} for text: in a place for typing, where nothing else is said. */
export function mirroredText(box: TextBox, sum: Pt, isPrompt = true): TextBox {
  // The number of a slide is typed nowhere, and stands alike on layouts and slides.
  const isTyped = isPrompt || box.placeholder?.type === 'number'
  return {
    ...box,
    rect: mirroredRect(box.rect, sum),
    insets: isCode(box.paragraphs) ? box.insets : mirroredInsets(box.insets),
    paragraphs: box.paragraphs.map((one) => mirroredParagraph(one, isTyped))
  }
}

/** A box that stays at its place, its content turned as {@link mirrored} turns it. */
export function mirroredInPlace(box: Box): Box {
  return mirrored(box, 2 * box.rect.x + box.rect.w)
}

function mirroredRect(rect: Rect, sum: Pt): Rect {
  return {...rect, x: sum - rect.x - rect.w}
}

function mirroredInsets([top, right, bottom, left]: Insets): Insets {
  return [top, left, bottom, right]
}

function mirroredParagraph(one: TextParagraph, isPrompt: boolean): TextParagraph {
  if (isCode([one])) return one
  const {turned, align, ...rest} = one
  return {
    ...rest,
    align: turned ? 'right' : sides[align],
    // Numbers and words of other scripts keep their own direction, where no bullet has to stand at the right.
    rtl: isPrompt || one.bullet !== undefined || one.runs.some(({text}) => hasRightToLeft(text))
  }
}

const sides = {left: 'right', right: 'left', center: 'center'} as const

/** Code is written from left to right in every language. */
function isCode(paragraphs: readonly TextParagraph[]): boolean {
  const runs = paragraphs.flatMap((one) => one.runs)
  return runs.length > 0 && runs.every(({font}) => font === 'mono')
}
