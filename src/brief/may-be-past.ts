import type {Clauses} from '../lexicons/clauses.ts'

/** Whether a word may be a past form; it may be a participle as well. */
export function mayBePast(word: string, {perhapsFinite, pastEndings}: Clauses): boolean {
  // "red" and "bed" are none.
  return perhapsFinite.has(word) || (word.length > 4 && pastEndings.some((ending) => word.endsWith(ending)))
}
