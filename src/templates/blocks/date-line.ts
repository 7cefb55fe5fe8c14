import type {Statement} from '../../brief/statement-types.ts'
import {copy} from '../../frame/copy.ts'
import {columns, same} from '../../frame/rect.ts'
import {isOverfull, type Stage} from '../../frame/stage.ts'
import type {Box} from '../../frame/types.ts'
import {labelIn} from './label-in.ts'
import {said} from './spans.ts'
import {type Strip, tooTall} from './strip.ts'

/** Dated events along the foot of the area, at the height their text needs. */
export function dateLine(dates: readonly Statement[], stage: Stage): Strip | typeof tooTall {
  const {area} = stage
  const copies = dates.map((one) => [
    copy(labelIn(one) ?? '', 'lead', stage.ink('context')),
    said(one, 'small', stage.ink('ink'))
  ])
  const gap = 24
  const w = (area.w - gap * (dates.length - 1)) / dates.length
  const most = area.h * 0.36
  const found = stage.fit(
    copies.map((one) => ({copies: one, w, h: most - 22})),
    'lead'
  )
  if (isOverfull(found)) return tooTall
  const text = Math.max(...copies.map((one) => stage.height(one, w, found.size, 'lead'))) + 4
  const h = text + 22
  const top = area.y + area.h - h
  const cells = columns({...area, y: top + 20, h: text}, same(dates.length), gap)
  return {
    h,
    boxes: [
      {
        type: 'shape',
        name: 'Line',
        rect: {x: area.x, y: top + 8, w: area.w, h: 0},
        shape: 'line',
        outline: {paint: {ink: stage.ink('context'), transparency: 40}, width: 1.5}
      },
      ...cells.flatMap((cell, index): Box[] => [
        {
          type: 'shape',
          name: `Dot ${index + 1}`,
          rect: {x: cell.x, y: top + 2, w: 12, h: 12},
          shape: 'ellipse',
          fill: {ink: stage.ink('context')}
        },
        stage.box(`Date ${index + 1}`, cell, copies[index] ?? [], {size: found.size, lead: 'lead'})
      ])
    ]
  }
}
