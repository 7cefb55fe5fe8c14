/**
 * Whether most of what a text indents, as Markdown does code, is prose: plain text, which knows no code, indents its paragraphs
 * and lists.
 */
export function isIndentedProse(text: string): boolean {
  const indented = text.match(/^(?: {4}|\t)[^\S\r\n]*\S.*$/gm) ?? []
  return indented.filter(isProseLine).length * 2 > indented.length
}

/** Words beside each other, by single blanks, and few other signs. */
function isProseLine(line: string): boolean {
  const told = line.trim()
  const letters = told.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0
  return (
    letters >= leastShare * told.length &&
    !/\S {3,}\S/.test(told) &&
    /\p{L}{2}\S{0,40}\s\S{0,40}\p{L}{2}/u.test(told)
  )
}

const leastShare = 0.85
