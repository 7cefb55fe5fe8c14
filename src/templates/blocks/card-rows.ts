import type {Copy} from '../../frame/copy.ts'
import {inset} from '../../frame/rect.ts'
import {isOverfull, type Stage} from '../../frame/stage.ts'
import {surface} from '../../frame/surface.ts'
import type {Box, Ink, Rect} from '../../frame/types.ts'
import type {StyleName} from '../../themes/types.ts'
import type {Pt} from '../../units.ts'
import type {Arranged} from '../types.ts'
import {type CardMark, markBox} from './card-mark.ts'

/** A card across the whole width: a mark, a name, and what is said. */
export interface CardRow {
  readonly mark?: CardMark
  /** What the mark stands for, for readers who do not see it. */
  readonly alt?: string
  readonly name?: readonly Copy[]
  readonly text: readonly Copy[]
  readonly ink: Ink
  /** Whether it is text over the whole width, and no card. */
  readonly isPlain?: boolean
}

/** How cards under each other look. */
export interface CardRowsLook {
  readonly lead: StyleName
  /** Share of the width that names take, 0 without names. */
  readonly nameShare: number
  /** Width of marks, in points; 0 without marks. */
  readonly mark: Pt
}

const gap: Pt = 10
const side: Pt = 18
const between: Pt = 18
const bar: Pt = 5

/** Cards one under the other that fill a rectangle, all set at one size. */
export function cardRows(cards: readonly CardRow[], rect: Rect, look: CardRowsLook, stage: Stage): Arranged {
  const inner = rect.w - 2 * side
  const marks = look.mark > 0 ? look.mark + between : 0
  const names = look.nameShare > 0 ? (inner - marks) * look.nameShare : 0
  const texts = inner - marks - (names > 0 ? names + between : 0)
  const rows = cards.map((card) => [
    ...(card.name && names > 0 ? [{copies: card.name, w: names}] : []),
    {copies: card.text, w: card.isPlain ? rect.w : texts}
  ])
  const least = Math.max(look.mark * 0.75, 24) + 2 * 8
  const found = stage.stack(rows, rect.h, look.lead, {gap, padding: 20, least})
  if (isOverfull(found)) return found
  const {size} = found
  const heights = cardsFilled(cards, found.heights, rect.h - gap * (cards.length - 1))
  let y = rect.y
  return {
    boxes: cards.flatMap((card, index): Box[] => {
      const h = heights[index] ?? 0
      const row = {x: rect.x, y, w: rect.w, h}
      y += h + gap
      const inside = inset(row, [0, side, 0, side])
      const number = index + 1
      const textLook = {size, lead: look.lead, anchor: 'middle'} as const
      if (card.isPlain) return [stage.box(`Text ${number}`, row, card.text, textLook)]
      return [
        surface(`Card ${number}`, row, stage.ink('wash')),
        surface(`Bar ${number}`, {...row, w: bar}, card.ink),
        ...(card.mark && marks > 0
          ? [markBox(card.mark, `Mark ${number}`, {...inside, w: look.mark}, card.ink, card.alt ?? '', stage)]
          : []),
        ...(card.name && names > 0
          ? [stage.box(`Name ${number}`, {...inside, x: inside.x + marks, w: names}, card.name, textLook)]
          : []),
        stage.box(
          `Text ${number}`,
          {...inside, x: inside.x + inside.w - texts, w: texts},
          card.text,
          textLook
        )
      ]
    })
  }
}

/** Heights of rows stretched to a total; those of text that is no card stay. */
function cardsFilled(cards: readonly CardRow[], heights: readonly Pt[], total: Pt): Pt[] {
  const isCard = (index: number) => !cards[index]?.isPlain
  const plain = heights.filter((_, index) => !isCard(index)).reduce((sum, one) => sum + one, 0)
  const own = filled(
    heights.filter((_, index) => isCard(index)),
    total - plain
  )
  let next = 0
  return heights.map((one, index) => (isCard(index) ? (own[next++] ?? one) : one))
}

/** Heights stretched to a total: what is left over goes to all alike, so that long statements keep their larger cards. */
export function filled(heights: readonly Pt[], total: Pt): Pt[] {
  const used = heights.reduce((sum, one) => sum + one, 0)
  const extra = Math.max(0, total - used) / Math.max(1, heights.length)
  return heights.map((one) => one + extra)
}
