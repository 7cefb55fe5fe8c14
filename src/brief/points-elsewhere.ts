import type {Clauses} from '../lexicons/clauses.ts'
import {readTokens} from './tokens.ts'

/** Whether a statement holds a word that points to another sentence ("denies this"); a date such as "this week" does not. */
export function pointsElsewhere(text: string, clauses: Clauses | undefined): boolean {
  if (!clauses) return false
  const tokens = readTokens(text)
  return tokens.some(
    ({word}, at) => clauses.pointers.has(word) && !clauses.dateWords.has(tokens[at + 1]?.word ?? '')
  )
}
