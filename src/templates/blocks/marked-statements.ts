import type {Statement} from '../../brief/statement-types.ts'
import type {Stage} from '../../frame/stage.ts'
import type {Ink} from '../../frame/types.ts'
import type {Arranged} from '../types.ts'
import {bullets} from './bullets.ts'
import {acrossFor} from './card-grid.ts'
import type {CardMark} from './card-mark.ts'
import {isBetween} from './is-between.ts'
import {isNested} from './is-nested.ts'
import {markCards} from './mark-cards.ts'
import {ledIn} from './spans.ts'
import {statementCards, statements} from './statements.ts'

/**
 * Statements on the whole area, each with its mark: cards one under the other, a grid of them where they are many. A list in
 * levels stays that list; prose between items has no mark and no place in a grid.
 *
 * @param markOf
 *   The mark of an item; they are asked for in order.
 */
export function markedStatements(
  list: readonly Statement[],
  markOf: (one: Statement, index: number) => CardMark,
  ink: Ink,
  stage: Stage
): Arranged {
  const {area} = stage
  if (list.some(isNested)) return bullets(list, area, ink, stage)
  const marks = list.map((one, index) => (isBetween(one, list) ? undefined : markOf(one, index)))
  if (list.length <= mostRows) return statementCards(list, area, {ink, marks}, stage)
  const cards = list.flatMap((one, index) => {
    const mark = marks[index]
    return mark ? {mark, text: [ledIn(one, 'body', {accent: ink, ink: stage.ink('ink')})], ink} : []
  })
  if (cards.length < list.length) return statements(list, area, ink, stage)
  return markCards(cards, area, Math.min(acrossFor(list.length), area.w < narrow ? 2 : 3), stage)
}

const mostRows = 5

/** In points: three columns on a slide of 4:3 have lines of three words. */
const narrow = 700
