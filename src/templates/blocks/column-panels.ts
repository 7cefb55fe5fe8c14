import type {Copy} from '../../frame/copy.ts'
import type {Stage} from '../../frame/stage.ts'
import {surface} from '../../frame/surface.ts'
import type {Box, Ink, Rect} from '../../frame/types.ts'
import type {Pt} from '../../units.ts'

/** The text of a column, and its place. */
export interface TextColumn {
  readonly rect: Rect
  readonly copies: readonly Copy[]
}

/**
 * Columns of a few lines each on a panel of its own, which fill the height; undefined where one of them fills it by itself.
 *
 * They begin at one height, as columns do.
 */
export function columnPanels(
  columns: readonly TextColumn[],
  ink: Ink,
  stage: Stage
): readonly Box[] | undefined {
  const {size} = stage.theme.type.statement
  const heights = columns.map(({rect, copies}) =>
    Math.ceil(stage.height(copies, rect.w - 2 * pad, size, 'body'))
  )
  const isShort = columns.every(({rect}, index) => (heights[index] ?? 0) <= rect.h * mostShare)
  if (stage.isBare || stage.pair || !isShort) return undefined
  const highest = Math.max(...heights)
  return columns.flatMap(({rect, copies}, index): Box[] => {
    const down = Math.max(pad, (rect.h - highest) * aboveShare)
    const inside = {x: rect.x + pad, y: rect.y + down, w: rect.w - 2 * pad, h: rect.h - down - pad}
    const number = index + 1
    return [
      surface(`Panel ${number}`, rect, stage.ink('wash')),
      surface(`Bar ${number}`, {...rect, h: bar}, ink),
      stage.box(`Column ${number} text`, inside, copies, {size, lead: 'body'})
    ]
  })
}

const pad: Pt = 24
const bar: Pt = 5

/** Columns higher than this share of their place fill it. */
const mostShare = 0.6

/** Of the room that is left, so much stands above: the eye's middle is over that of the rule. */
const aboveShare = 0.35
