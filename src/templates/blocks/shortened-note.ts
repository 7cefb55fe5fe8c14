/** About two lines across a slide. */
const mostLetters = 240

/** A footnote as a slide has it: a long one up to the end of a word, with an ellipsis. The notes have all of it. */
export function shortenedNote(text: string): string {
  if (text.length <= mostLetters) return text
  const cut = text.lastIndexOf(' ', mostLetters)
  return `${text.slice(0, cut > 0 ? cut : mostLetters).replace(/[\s,;:]+$/, '')} …`
}
