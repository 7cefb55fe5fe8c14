/**
 * Whether what stands between two dollar signs is words and amounts rather than a formula: "5 million to A", "20 + tax in US".
 *
 * Readers of TeX would run its words together; who means words in a formula writes `\text{…}`.
 */
export function isProse(text: string): boolean {
  if (text.includes('\\')) return false
  // Letters with accents are those of words; formulas have commands for what stands over a letter.
  if (text.normalize('NFD') !== text) return true
  if (/["“”„«»€£¥]/.test(text) || text.split('(').length !== text.split(')').length) return true
  // Two words beside each other, or a word and no sign that formulas have.
  return (
    /\p{L}{2,}\s+\p{L}{2,}/u.test(text) ||
    (/\s/.test(text) && /\p{L}{2,}/u.test(text) && !/[_^=+<>{}]/.test(text))
  )
}
