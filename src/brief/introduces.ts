import {hasCapital} from './guards.ts'
import {readTokens} from './tokens.ts'
import {unaccented} from './unaccented.ts'

/** Whether a text ends in a name that may be somebody's who was not named before. */
export function introduces(text: string, known: readonly string[]): boolean {
  const last = readTokens(text).at(-1)
  return last !== undefined && hasCapital(last) && !known.some((name) => unaccented(text).endsWith(name))
}
