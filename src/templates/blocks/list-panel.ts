import type {Statement} from '../../brief/statement-types.ts'
import {placeholders} from '../../frame/placeholders.ts'
import {inset} from '../../frame/rect.ts'
import {isOverfull, type Stage} from '../../frame/stage.ts'
import {surface} from '../../frame/surface.ts'
import type {Box, Ink, Rect} from '../../frame/types.ts'
import type {Pt} from '../../units.ts'
import {bulletsOf} from './bullets.ts'

/**
 * A short list, as large as it can be, in the middle of one panel that fills a rectangle; undefined for a list that
 * fills it by itself, or stands beside something or in
 * a place of its own.
 *
 * A few lines at the top of a white slide look as if something were missing.
 */
export function listPanel(
  list: readonly Statement[],
  rect: Rect,
  ink: Ink,
  stage: Stage
): readonly Box[] | undefined {
  if (stage.isBare || rect.w < stage.area.w - 1) return undefined
  const inside = inset(rect, [pad, pad, pad, pad])
  const [box] = (['quote', 'statement'] as const).flatMap((style) => {
    const copiesOf = (spaceBefore: Pt) => bulletsOf(list, ink, stage, {style, spaceBefore})
    const found = stage.fit([{copies: copiesOf(least), w: inside.w, h: rect.h * mostShare}], style)
    if (isOverfull(found) || found.size < stage.theme.type[style].size) return []
    const {size} = found
    const slack = inside.h - stage.height(copiesOf(0), inside.w, size, style)
    const copies = copiesOf(Math.floor(Math.min(widest, slack / (list.length + 1))))
    return stage.box('Points', inside, copies, {
      size,
      lead: style,
      anchor: 'middle',
      placeholder: placeholders.body
    })
  })
  if (!box) return undefined
  return [surface('Panel', rect, stage.ink('wash')), surface('Bar', {...rect, w: bar}, ink), box]
}

const pad: Pt = 28
const bar: Pt = 5

/** A list that is higher than this share of its place fills it. */
const mostShare = 0.5

/** Between items: further apart they are no list. */
const widest: Pt = 64
const least: Pt = 8
