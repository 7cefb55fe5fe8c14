import {copy} from '../../frame/copy.ts'
import {squareIn} from '../../frame/rect.ts'
import type {Stage} from '../../frame/stage.ts'
import type {Box, Ink, Rect} from '../../frame/types.ts'
import {wordsOfName} from '../../lexicons/courtesies.ts'

/** What stands at the head of a card: a numeral, initials, or the flag of a country. */
export type CardMark =
  | {readonly type: 'circle'; readonly text: string}
  | {readonly type: 'flag'; readonly code: string}

/** The mark of what was turned down. */
export const crossed = '×'

/** A mark in the middle of the height of a rectangle, as wide as the rectangle. */
export function markBox(mark: CardMark, name: string, rect: Rect, ink: Ink, alt: string, stage: Stage): Box {
  if (mark.type === 'flag') {
    // Flags come in the proportion 4:3.
    const h = (rect.w * 3) / 4
    return {
      type: 'image',
      name,
      rect: {x: rect.x, y: rect.y + (rect.h - h) / 2, w: rect.w, h},
      flag: mark.code,
      alt
    }
  }
  // A third of the circle's width holds two capitals, the words of a mark, inside it.
  const size = Math.floor(rect.w / (mark.text.length > 2 ? 4 : 2.6))
  const circle = stage.box(
    name,
    squareIn(rect, rect.w),
    [copy(mark.text, 'lead', stage.ink('on-accent'), {align: 'center'})],
    {
      size,
      lead: 'lead',
      anchor: 'middle',
      shape: 'ellipse',
      fill: {ink}
    }
  )
  return circle
}

/** Initials of a name: of its first and last word that begin with a letter, in capitals; "Mr.", "Dr." and "The" are none. */
export function initials(name: string): string {
  const words = wordsOfName(name).filter((word) => /^\p{L}/u.test(word))
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return [first, last]
    .map((word) => (word ? ([...word][0] ?? '') : ''))
    .join('')
    .toUpperCase()
}
