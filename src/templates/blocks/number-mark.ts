import type {Statement} from '../../brief/types.ts'
import type {Mark} from './mark.ts'

/** The number of a statement: the author's, or that of its place where it has none. */
export function numberMark(one: Statement, place: number): Mark {
  return {type: 'circle', text: `${(one.type === 'point' ? one.ordinal : undefined) ?? place}`}
}
