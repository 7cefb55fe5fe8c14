import type {Statement} from '../../brief/statement-types.ts'
import {type Copy, copy} from '../../frame/copy.ts'
import {columns} from '../../frame/rect.ts'
import {isOverfull, type Look, type Stage} from '../../frame/stage.ts'
import type {Box, Ink, Rect} from '../../frame/types.ts'
import type {Arranged} from '../types.ts'
import {columnHeading} from './bullets.ts'
import {said} from './spans.ts'

/** One of two sides: its heading, and statements with who makes them. */
export interface Side {
  readonly name: string
  readonly heading: string
  readonly list: readonly Statement[]
  readonly ink: Ink
}

const pad = 14
const head = 32

/** Two sides beside each other at one size: neither speaks louder than the other. */
export function sides([one, other]: readonly [Side, Side], rect: Rect, stage: Stage): Arranged {
  const [left, right] = columns(rect, sharesOf(one.list, other.list), 28)
  if (!left || !right) return {boxes: []}
  const isPair = one.list.length === 1 && other.list.length === 1
  // Few words are set larger, where the names over them stay in proportion; one against one as large as a quotation.
  const styles = isPair ? (['quote', 'statement', 'body'] as const) : (['statement', 'body'] as const)
  for (const style of styles) {
    const [first, second] = [entries(one, style, stage), entries(other, style, stage)]
    const cell = (copies: readonly Copy[], {w, h}: Rect) => ({copies, w: w - 2 * pad, h: h - head - 2 * pad})
    const found = stage.fit([cell(first, left), cell(second, right)], style)
    if (isOverfull(found)) {
      if (style === 'body') return found
      continue
    }
    const look = {size: found.size, lead: style, anchor: isPair ? 'middle' : 'top'} as const
    return {boxes: [...column(one, first, left, look, stage), ...column(other, second, right, look, stage)]}
  }
  return {boxes: []}
}

/** The side with more to say gets more room, within two to one. */
function sharesOf(one: readonly Statement[], other: readonly Statement[]): [number, number] {
  const [a, b] = [letters(one), letters(other)]
  const share = Math.min(0.64, Math.max(0.42, a / Math.max(1, a + b)))
  return [share, 1 - share]
}

function letters(list: readonly Statement[]): number {
  return list.reduce((sum, one) => sum + one.text.length + 30, 0)
}

function entries({list, ink}: Side, style: 'quote' | 'statement' | 'body', stage: Stage): Copy[] {
  return list.flatMap((one): Copy[] => {
    if (one.type === 'label') return [said(one, style, stage.ink('muted'))]
    const text = said(one, style, stage.ink('ink'), {spaceBefore: one.label ? 1 : 14})
    // Without an explicit speaker none is named: the sentence says itself whose claim it is, or that it is nobody's.
    return one.label ? [copy(one.label, 'lead', ink, {spaceBefore: 14}), text] : [text]
  })
}

function column(
  side: Side,
  copies: readonly Copy[],
  rect: Rect,
  look: Pick<Look, 'size' | 'lead' | 'anchor'>,
  stage: Stage
): Box[] {
  return [
    stage.box(
      `${side.name} heading`,
      {...rect, h: head},
      [columnHeading(side.heading, stage.ink('on-accent'))],
      {
        size: stage.theme.type.small.size,
        lead: 'small',
        anchor: 'middle',
        insets: [0, pad, 0, pad],
        fill: {ink: side.ink}
      }
    ),
    stage.box(side.name, {...rect, y: rect.y + head, h: rect.h - head}, copies, {
      ...look,
      insets: [pad, pad, pad, pad],
      fill: {ink: stage.ink('wash')}
    })
  ]
}
