import type {Clauses} from '../lexicons/clauses.ts'
import {isNegation, isQuantifier} from './guards.ts'
import {isCount} from './is-count.ts'
import {isOneOf} from './is-one-of.ts'
import {readTokens} from './tokens.ts'

/** A sentence without the day that it ends with and that is another one when a slide is read: "… closed the bridge yesterday". */
export function dropLastDay(text: string, clauses: Clauses): string {
  const stop = /[.!]?$/.exec(text)?.[0] ?? ''
  const said = text.slice(0, text.length - stop.length)
  const day = clauses.lately.find((one) => said.endsWith(` ${one}`))
  if (day === undefined) return text
  const rest = said.slice(0, -day.length - 1)
  const tokens = readTokens(rest)
  // "until yesterday", "on Sunday and yesterday", "only yesterday", "early this morning".
  const last = tokens.at(-1)
  const isBound =
    [clauses.fronts, clauses.subordinators, clauses.coordinators, clauses.beforeDays, clauses.turning].some(
      (list) => isOneOf(list, last)
    ) ||
    (last !== undefined && (isQuantifier(last) || isNegation(last)))
  return isBound || rest.endsWith(',') || isCount(tokens, clauses) ? text : rest + stop
}
