import type {Statement} from '../../brief/statement-types.ts'
import type {Stage} from '../../frame/stage.ts'
import type {Ink, Rect} from '../../frame/types.ts'
import type {Arranged} from '../types.ts'
import {bullets} from './bullets.ts'
import type {CardMark} from './card-mark.ts'
import {cardRows} from './card-rows.ts'
import {isBetween} from './is-between.ts'
import {isItem} from './is-item.ts'
import {listPanel} from './list-panel.ts'
import {ledIn} from './spans.ts'

/**
 * Statements across the whole width: a list of the author's as that list; of others up to three large, each in its own card,
 * and more as bullets.
 */
export function statements(list: readonly Statement[], rect: Rect, ink: Ink, stage: Stage): Arranged {
  const isList = list.some(isItem)
  if (!isList && list.length <= 3) return statementCards(list, rect, {ink}, stage)
  const panel = isList ? listPanel(list, rect, ink, stage) : undefined
  return panel ? {boxes: panel} : bullets(list, rect, ink, stage)
}

/** Statements in a column beside what is drawn: as bullets where cards are too high, and where there is a place for text. */
export function statementsBeside(list: readonly Statement[], rect: Rect, ink: Ink, stage: Stage): Arranged {
  const cards = stage.pair ? undefined : statements(list, rect, ink, stage)
  return !cards || 'overfull' in cards ? bullets(list, rect, ink, stage) : cards
}

/** A card for each statement, the mark of each at its head; prose around the items of a list is text between cards. */
export function statementCards(
  list: readonly Statement[],
  rect: Rect,
  {ink, marks}: {readonly ink: Ink; readonly marks?: readonly (CardMark | undefined)[]},
  stage: Stage
): Arranged {
  const at = (lead: 'quote' | 'statement') => {
    const rows = list.map((one, index) => ({
      ...(marks?.[index] ? {mark: marks[index]} : {}),
      text: [ledIn(one, lead, {accent: ink, ink: stage.ink('ink')})],
      ink,
      ...(isBetween(one, list) && {isPlain: true})
    }))
    return cardRows(rows, rect, {lead, nameShare: 0, mark: marks ? 44 : 0}, stage)
  }
  // One statement that has the slide to itself is set as large as a quotation; not one beside others.
  const alone = list.length === 1 && rect.w >= stage.area.w - 1 ? at('quote') : undefined
  return alone && 'boxes' in alone ? alone : at('statement')
}
