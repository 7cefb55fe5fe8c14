import type {Statement} from '../../brief/statement-types.ts'
import {numberAs} from '../../numbering.ts'
import type {CardMark} from './card-mark.ts'

/** The number of a statement: the author's, or that of its place where it has none. */
export function numberMark(one: Statement, place: number): CardMark {
  const {ordinal = place, numbering} = one.type === 'point' ? one : {}
  return {type: 'circle', text: numberAs(ordinal, numbering).replace(/[().]/g, '')}
}
