import type {Clauses} from '../lexicons/clauses.ts'
import {topCommas} from './commas.ts'
import {introduces} from './introduces.ts'
import {isOneOf} from './is-one-of.ts'
import {readTokens} from './tokens.ts'
import {withoutSegment} from './without-segment.ts'

/**
 * A sentence without its only relative clause between commas, where that says something by the way.
 *
 * @param known
 *   Surnames of those whom an earlier sentence names: of others a reader wants to know who they are.
 */
export function dropRelative(text: string, clauses: Clauses, known: readonly string[]): string {
  const commas = topCommas(text)
  const openerAt = (at: number) => readTokens(text.slice(at, at + 12))[0]
  const [start, another] = commas.filter((at) => isOneOf(clauses.relatives, openerAt(at)))
  if (start === undefined || another !== undefined) return text
  if (clauses.personal.has(openerAt(start)?.word ?? '') && introduces(text.slice(0, start), known))
    return text
  const end = commas[commas.indexOf(start) + 1] ?? text.length
  return withoutSegment(text, [start, end], clauses) ?? text
}
