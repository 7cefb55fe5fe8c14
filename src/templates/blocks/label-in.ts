import type {Statement} from '../../brief/statement-types.ts'

/** The short name that stands beside a statement: who says it, when it was; undefined where it has none. */
export function labelIn(one: Statement): string | undefined {
  return one.type === 'point' ? one.label : undefined
}

/** The figure of a statement, else its label; empty where it has neither. */
export function numeralIn(one: Statement): string {
  return one.type === 'point' ? (one.numeral ?? one.label ?? '') : ''
}
