import type {Beat, Point, Statement} from '../../brief/types.ts'
import {copy} from '../../frame/copy.ts'
import type {Stage} from '../../frame/stage.ts'
import type {Ink} from '../../frame/types.ts'
import {select} from '../select.ts'
import type {Arranged} from '../types.ts'
import {wholeSection} from '../whole-section.ts'
import {bullets} from './bullets.ts'
import {acrossFor} from './card-grid.ts'
import {isBetween} from './is-between.ts'
import {isNested} from './is-nested.ts'
import {markCards} from './mark-cards.ts'
import {numberMark} from './number-mark.ts'
import {spansOf} from './spans.ts'
import {statementCards, statements} from './statements.ts'

/**
 * The statements of a beat with their numbers: an author's list, with the prose around it as long as there is room, else the
 * weightiest sentences.
 */
export function numberedOf(beat: Beat, max: number): Point[] {
  const whole = wholeSection(beat, 'cards')
  const all = whole ?? select(beat, max)
  const items = all.filter((one) => one.kind === 'author')
  const list = items.length > 0 && !whole ? items : all
  if (list.some(isNested)) return list
  let place = 0
  return list.map((one) => (isBetween(one, list) ? one : {...one, ordinal: one.ordinal ?? ++place}))
}

/**
 * Statements with their numbers in the accent: cards one under the other, a grid of them where they are many.
 *
 * @param first
 *   The number of the first where it has none of its own.
 */
export function numbered(list: readonly Statement[], ink: Ink, stage: Stage, first = 1): Arranged {
  const {area} = stage
  if (list.some(isNested)) return bullets(list, area, ink, stage, {type: 'body', index: 1})
  let place = first
  const marks = list.map((one) => (isBetween(one, list) ? undefined : numberMark(one, place++)))
  if (list.length <= mostRows) return statementCards(list, area, {ink, marks}, stage)
  if (marks.includes(undefined)) return statements(list, area, ink, stage)
  const cards = list.map((one, index) => ({
    mark: numberMark(one, first + index),
    text: [{...copy('', 'body', stage.ink('ink')), spans: spansOf(one, ink)}],
    ink
  }))
  return markCards(cards, area, Math.min(acrossFor(list.length), area.w < narrow ? 2 : 3), stage)
}

const mostRows = 5

/** In points: three columns on a slide of 4:3 have lines of three words. */
const narrow = 700
