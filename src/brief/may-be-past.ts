import type {Clauses} from '../lexicons/clauses.ts'

/** Whether a word may be a past form; it may be a participle as well. */
export function mayBePast(word: string, {perhapsFinite}: Clauses): boolean {
  // "red" and "bed" are none.
  return perhapsFinite.has(word) || (word.endsWith('ed') && word.length > 4)
}
