import type {Copy} from '../../frame/copy.ts'
import {grid, inset} from '../../frame/rect.ts'
import {isOverfull, type Stage} from '../../frame/stage.ts'
import {surface} from '../../frame/surface.ts'
import type {Box, Ink, Rect} from '../../frame/types.ts'
import type {StyleName} from '../../themes/types.ts'
import type {Arranged} from '../types.ts'
import {type CardMark, markBox} from './card-mark.ts'

/** A card with a mark at its head and a text beside it. */
export interface MarkCard {
  readonly mark: CardMark
  readonly text: readonly Copy[]
  readonly ink: Ink
}

const least = 46
const largest = 64
const pad = 12

/** Cards in a grid that fill a rectangle, all set at one size. */
export function markCards(
  cards: readonly MarkCard[],
  rect: Rect,
  across: number,
  stage: Stage,
  lead: StyleName = 'body'
): Arranged {
  const cells = grid(rect, cards.length, across, stage.theme.page.gutter)
  // Marks grow with their cards, within what is a mark and no picture.
  const height = Math.min(...cells.map(({h}) => h))
  const width = Math.min(...cells.map(({w}) => w))
  const side = Math.max(least, Math.min(largest, height * 0.36, width * 0.22))
  const insides = cells.map((cell) => inset(cell, [8, pad, 8, pad + side + pad]))
  const found = stage.fit(
    insides.map(({w, h}, index) => ({copies: cards[index]?.text ?? [], w, h})),
    lead
  )
  if (isOverfull(found)) return found
  return {
    boxes: cards.flatMap((card, index): Box[] => {
      const cell = cells[index] ?? rect
      const number = index + 1
      const place = {...cell, x: cell.x + pad, w: side}
      return [
        surface(`Card ${number}`, cell, stage.ink('wash')),
        markBox(card.mark, `Mark ${number}`, place, card.ink, '', stage),
        stage.box(`Text ${number}`, insides[index] ?? cell, card.text, {
          size: found.size,
          lead,
          anchor: 'middle'
        })
      ]
    })
  }
}
