import type {Statement} from '../../brief/statement-types.ts'

/** Whether a statement stands under another in the author's list. */
export function isNested(one: Statement): boolean {
  return one.type === 'point' && (one.depth ?? 0) > 0
}
