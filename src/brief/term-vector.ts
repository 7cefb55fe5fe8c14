import {wordLetters} from '../roles/word-letters.ts'

/** How strongly each term stands in a text. */
export type Vector = ReadonlyMap<string, number>

/**
 * The terms of a text: its words without the common ones, cut to six letters.
 *
 * Cutting takes the place of a stemmer in every language that inflects at the end ("accused", "accuses").
 */
export function termsOf(text: string, common: ReadonlySet<string>): readonly string[] {
  const words = text.toLowerCase().match(wordPattern) ?? []
  return words
    .filter((word) => !common.has(word) && (word.length > 1 || /\d/.test(word)))
    .slice(0, mostTerms)
    .map((word) => word.slice(0, 6))
}

/** A sentence of hundreds of terms is a list or not prose; its first ones speak for it. */
const mostTerms = 80

const wordPattern = new RegExp(`[${wordLetters}]+`, 'g')

/** The cosine of two vectors, 0 to 1; 0 where one is empty. Takes time with the smaller one only. */
export function cosine(a: Vector, b: Vector, lengths: {readonly a: number; readonly b: number}): number {
  if (!lengths.a || !lengths.b) return 0
  let sum = 0
  for (const [term, weight] of a.size < b.size ? a : b) {
    sum += weight * ((a.size < b.size ? b : a).get(term) ?? 0)
  }
  return sum / (lengths.a * lengths.b)
}

/** The length of a vector. */
export function lengthOf(vector: Vector): number {
  let sum = 0
  for (const weight of vector.values()) sum += weight * weight
  return Math.sqrt(sum)
}
