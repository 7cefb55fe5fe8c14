import type {Clauses} from '../lexicons/clauses.ts'
import {mayStand} from './may-stand.ts'

/** A sentence up to a place, with its full stop; undefined where that may be no sentence. */
export function withoutLast(text: string, start: number, clauses: Clauses): string | undefined {
  const rest = text.slice(0, start) + (/[.!?]$/.exec(text)?.[0] ?? '')
  return mayStand(rest, clauses) ? rest : undefined
}
