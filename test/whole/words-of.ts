/** The words of a text, whatever stands between them; signs that are not punctuation count. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}\p{S}]+/gu) ?? []
}
