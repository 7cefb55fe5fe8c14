import {type Copy, copy} from '../../frame/copy.ts'
import {grid, inset} from '../../frame/rect.ts'
import {isOverfull, type Stage, sizeOrLeast} from '../../frame/stage.ts'
import {surface} from '../../frame/surface.ts'
import type {Box, Ink, Rect} from '../../frame/types.ts'
import type {StyleName} from '../../themes/types.ts'
import type {Arranged} from '../types.ts'

/** A card in a grid: a large numeral over what it counts. */
export interface NumeralCard {
  readonly numeral: string
  readonly text: readonly Copy[]
  readonly ink: Ink
}

/**
 * Cards with large numerals that fill a rectangle.
 *
 * @param across
 *   Cards in a row.
 * @param lead
 *   Style of the text under the numerals.
 */
export function cardGrid(
  cards: readonly NumeralCard[],
  rect: Rect,
  across: number,
  lead: StyleName,
  stage: Stage
): Arranged {
  const gap = stage.theme.page.gutter
  const cells = grid(rect, cards.length, across, gap)
  const insides = cells.map((cell) => inset(cell, [16, 18, 14, 18]))
  const numeral = (card: NumeralCard) => [copy(card.numeral, 'numeral', card.ink)]
  const numerals = insides.map((inside, index) => ({
    copies: numeral(cards[index] ?? nothing),
    w: inside.w,
    h: inside.h / 2,
    lines: 1
  }))
  const size = sizeOrLeast(stage.fit(numerals, 'numeral'), 'numeral', stage)
  const tall = Math.max(...numerals.map((cell) => stage.height(cell.copies, cell.w, size, 'numeral')))
  const texts = insides.map((inside, index) => ({
    copies: cards[index]?.text ?? [],
    w: inside.w,
    h: inside.h - tall - 4
  }))
  const found = stage.fit(texts, lead)
  if (isOverfull(found)) return found
  const highest = Math.max(...texts.map((text) => stage.height(text.copies, text.w, found.size, lead)))
  // The cards of a grid begin at one height: in the middle of tall cards, at the top of full ones.
  const down = Math.max(0, Math.min(...insides.map((inside) => inside.h)) - tall - 4 - highest) * 0.4
  return {
    boxes: cards.flatMap((card, index): Box[] => {
      const cell = cells[index] ?? rect
      const inside = insides[index] ?? rect
      const top = inside.y + down
      return [
        surface(`Card ${index + 1}`, cell, stage.ink('wash')),
        surface(`Bar ${index + 1}`, {...cell, h: 5}, card.ink),
        stage.box(`Figure ${index + 1}`, {...inside, y: top, h: tall}, numeral(card), {
          size,
          lead: 'numeral',
          anchor: 'bottom'
        }),
        stage.box(
          `Text ${index + 1}`,
          {...inside, y: top + tall + 4, h: inside.y + inside.h - top - tall - 4},
          card.text,
          {
            size: found.size,
            lead
          }
        )
      ]
    })
  }
}

const nothing: NumeralCard = {numeral: '', text: [], ink: 'tx1'}

/** How many cards stand in a row, so that a grid is filled: 1, 2, 3, 2 + 2, 3 + 2, 3 + 3, 4 + 3, 4 + 4, 3 × 3. */
export function acrossFor(count: number): number {
  if (count <= 3) return count
  if (count === 4) return 2
  return count === 7 || count === 8 ? 4 : 3
}
