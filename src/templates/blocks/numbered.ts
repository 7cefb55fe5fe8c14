import type {Point, Statement} from '../../brief/statement-types.ts'
import type {Beat} from '../../brief/types.ts'
import type {Stage} from '../../frame/stage.ts'
import type {Ink} from '../../frame/types.ts'
import {select} from '../select.ts'
import type {Arranged} from '../types.ts'
import {wholeSection} from '../whole-section.ts'
import {isBetween} from './is-between.ts'
import {isNested} from './is-nested.ts'
import {markedStatements} from './marked-statements.ts'
import {numberMark} from './number-mark.ts'

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
  let place = first
  return markedStatements(list, (one) => numberMark(one, place++), ink, stage)
}
