import type {Statement} from '../../brief/statement-types.ts'

/** Whether a statement stands in a list in the source: only such statements have a depth. */
export function isItem(one: Statement): boolean {
  return one.type === 'point' && one.depth !== undefined
}
