import type {Paragraph, Sentence} from '../article/types.ts'
import type {Clauses} from '../lexicons/clauses.ts'

/** Whether a sentence limits what the one before it in its paragraph says: alone that would say more than the source does. */
export function limits(sentence: Sentence, {sentences}: Paragraph, clauses: Clauses | undefined): boolean {
  if (!clauses || sentences[0] === sentence || sentence.text.length > mostLetters) return false
  const lower = sentence.text.toLowerCase()
  return clauses.retort.test(sentence.text) || clauses.caveats.some((phrase) => lower.includes(phrase))
}

/** A longer sentence has more to say than that. */
const mostLetters = 240
