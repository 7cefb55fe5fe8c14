import type {Statement} from '../../brief/statement-types.ts'
import {isItem} from './is-item.ts'

/** Whether a statement is prose that its author put before, between or behind the items of a list. */
export function isBetween(one: Statement, list: readonly Statement[]): boolean {
  return !isItem(one) && list.some(isItem)
}
