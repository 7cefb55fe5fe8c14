import type {Clauses} from '../lexicons/clauses.ts'
import {isNumber} from './guards.ts'
import {isOneOf} from './is-one-of.ts'
import type {Token} from './tokens.ts'

/** Whether words may tell how many there were on a day: "the toll was 31", "officials confirmed 31 deaths"; not "thousands marched". */
export function isCount(tokens: readonly Token[], {copulas, saying}: Clauses): boolean {
  return tokens.some(isNumber) && tokens.some((one) => isOneOf(copulas, one) || saying.has(one.word))
}
