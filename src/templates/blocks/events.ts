import type {Statement} from '../../brief/statement-types.ts'
import {copy} from '../../frame/copy.ts'
import {columns, same} from '../../frame/rect.ts'
import {isOverfull, type Stage} from '../../frame/stage.ts'
import type {Box, Rect} from '../../frame/types.ts'
import type {Arranged} from '../types.ts'
import {filled} from './card-rows.ts'
import {labelIn} from './label-in.ts'
import {said} from './spans.ts'

/** Up to four events side by side: the line, the dates on it, a card under each; undefined where they have no room. */
export function eventCards(events: readonly Statement[], stage: Stage): Arranged | undefined {
  const {area} = stage
  const cells = columns(area, same(events.length), stage.theme.page.gutter)
  const dateHigh = 40
  const lineAt = area.y + dateHigh + 12
  const cardTop = lineAt + 22
  const cards = cells.map((cell) => ({x: cell.x, y: cardTop, w: cell.w, h: area.y + area.h - cardTop}))
  const text = (index: number) => {
    const event = events[index]
    return event ? [said(event, 'body', stage.ink('ink'))] : []
  }
  const date = (index: number) => [
    {...copy('', 'message', stage.ink('timeline')), spans: [{text: label(events[index]), bold: true}]}
  ]
  const texts = stage.fit(
    cards.map((card, index) => ({copies: text(index), w: card.w - 36, h: card.h - 32})),
    'body'
  )
  const dates = stage.fit(
    events.map((_, index) => ({copies: date(index), w: cells[index]?.w ?? 0, h: dateHigh, lines: 1})),
    'message'
  )
  if (isOverfull(texts) || isOverfull(dates)) return undefined
  return {
    boxes: [
      line({x: area.x, y: lineAt, w: area.w, h: 0}, stage),
      ...events.flatMap((_, index): Box[] => {
        const cell = cells[index] ?? area
        const card = cards[index] ?? area
        return [
          dot(`Dot ${index + 1}`, cell.x, lineAt, stage),
          stage.box(`Date ${index + 1}`, {...cell, h: dateHigh}, date(index), {
            size: dates.size,
            lead: 'message',
            anchor: 'bottom'
          }),
          stage.box(`Event ${index + 1}`, card, text(index), {
            size: texts.size,
            lead: 'body',
            insets: [16, 18, 16, 18],
            fill: {ink: stage.ink('wash')}
          })
        ]
      })
    ]
  }
}

/** Events one under the other: the date, a dot on the line, what happened. */
export function eventRows(events: readonly Statement[], style: 'body' | 'statement', stage: Stage): Arranged {
  const {area} = stage
  const dateWide = Math.min(190, area.w * 0.24)
  const textLeft = area.x + dateWide + 52
  const textWide = area.x + area.w - textLeft
  const date = (one: Statement) => [copy(label(one), 'lead', stage.ink('timeline'), {align: 'right'})]
  const text = (one: Statement) => [said(one, style, stage.ink('ink'))]
  const rows = events.map((one) => [
    {copies: date(one), w: dateWide},
    {copies: text(one), w: textWide}
  ])
  const found = stage.stack(rows, area.h, style, {gap: 10, padding: 8, least: 30})
  if (isOverfull(found)) return found
  const heights = filled(found.heights, area.h - 10 * (events.length - 1))
  let y = area.y
  const boxes = events.flatMap((one, index): Box[] => {
    const h = heights[index] ?? 0
    const row = {y, h}
    y += h + 10
    return [
      stage.box(`Date ${index + 1}`, {x: area.x, ...row, w: dateWide}, date(one), {
        size: found.size,
        lead: style,
        anchor: 'middle'
      }),
      dot(`Dot ${index + 1}`, area.x + dateWide + 19, row.y + h / 2, stage),
      stage.box(`Event ${index + 1}`, {x: textLeft, ...row, w: textWide}, text(one), {
        size: found.size,
        lead: style,
        anchor: 'middle'
      })
    ]
  })
  const first = (heights[0] ?? 0) / 2
  const last = (heights.at(-1) ?? 0) / 2
  const spine = line({x: area.x + dateWide + 26, y: area.y + first, w: 0, h: area.h - first - last}, stage)
  return {boxes: [spine, ...boxes]}
}

function label(one: Statement | undefined): string {
  return (one && labelIn(one)) ?? ''
}

function line(rect: Rect, stage: Stage): Box {
  return {
    type: 'shape',
    name: 'Line',
    rect,
    shape: 'line',
    outline: {paint: {ink: stage.ink('timeline'), transparency: 40}, width: 2}
  }
}

function dot(name: string, x: number, middle: number, stage: Stage): Box {
  return {
    type: 'shape',
    name,
    rect: {x, y: middle - 7, w: 14, h: 14},
    shape: 'ellipse',
    fill: {ink: stage.ink('timeline')}
  }
}
