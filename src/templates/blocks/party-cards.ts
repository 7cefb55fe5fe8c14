import type {Statement} from '../../brief/statement-types.ts'
import {copy} from '../../frame/copy.ts'
import {grid, inset} from '../../frame/rect.ts'
import {isOverfull, type Stage} from '../../frame/stage.ts'
import {surface} from '../../frame/surface.ts'
import type {Box, Rect} from '../../frame/types.ts'
import type {Words} from '../../lexicons/types.ts'
import type {Arranged} from '../types.ts'
import {markBox} from './card-mark.ts'
import {partyMark, partyName} from './party-mark.ts'

/** Cards of people and groups that fill a rectangle, all set at one size: the mark, the name, the office, the part. */
export function partyCards(
  parties: readonly Statement[],
  rect: Rect,
  across: number,
  stage: Stage,
  words: Words
): Arranged {
  const ink = stage.ink('delegation')
  const cells = grid(rect, parties.length, across, 12)
  const mark = Math.min(
    Math.max(54, (cells[0]?.h ?? 0) * 0.36),
    (cells[0]?.h ?? 54) - 16,
    (cells[0]?.w ?? 54) * 0.25
  )
  const insides = cells.map((cell) => inset(cell, [6, 14, 6, 14 + mark + 14]))
  const copies = parties.map((one) => [
    copy(partyName(one), 'lead', stage.ink('ink')),
    copy(officeOf(one, words), 'small', stage.ink('muted'), {spaceBefore: 2}),
    ...partOf(one, words).map((text) => copy(text, 'small', ink, {spaceBefore: 2}))
  ])
  const found = stage.fit(
    insides.map((inside, index) => ({copies: copies[index] ?? [], w: inside.w, h: inside.h})),
    'lead'
  )
  if (isOverfull(found)) return found
  return {
    boxes: parties.flatMap((one, index): Box[] => {
      const cell = cells[index] ?? rect
      const name = partyName(one)
      const inside = insides[index] ?? rect
      return [
        surface(`Party ${index + 1}`, cell, stage.ink('wash')),
        markBox(
          partyMark(one),
          `Initials ${index + 1}`,
          {x: cell.x + 14, y: cell.y, w: mark, h: cell.h},
          ink,
          name,
          stage
        ),
        stage.box(`Name ${index + 1}`, inside, copies[index] ?? [], {
          size: found.size,
          lead: 'lead',
          anchor: 'middle'
        })
      ]
    })
  }
}

function officeOf(one: Statement, words: Words): string {
  if (one.type === 'label' || one.text !== one.label) return one.text
  return one.party === 'group' ? words.noNames : words.notStated
}

/** The word for what somebody does in the delegation, where the source says it. */
function partOf(one: Statement, {leads, comes, hosts}: Words): readonly string[] {
  const parts: Readonly<Record<string, string>> = {leads, comes, hosts}
  const part = one.type === 'point' && one.stance !== undefined ? parts[one.stance] : undefined
  return part === undefined ? [] : [part]
}
