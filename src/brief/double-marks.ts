const openers: Readonly<Record<string, string>> = {"'": "'", '‘': '’'}
const letter = /[\p{L}\p{N}]/u

/**
 * The text with its single quotation marks (‘…’, '…') as double ones, letter for letter in the same places.
 *
 * What reads quotations knows double marks only. An apostrophe stays: a mark opens before a word and after none, and closes
 * after a word or a stop and before none; a plural's possessive ("the ports’ owners") closes only where no other mark can.
 * Within double marks single ones are left alone, and a mark that never closes counts for nothing.
 */
export function doubleMarks(text: string): string {
  if (!/['‘]/.test(text)) return text
  let out = text
  let outer = false
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? ''
    if (mark === '"') outer = !outer
    if (mark === '“') outer = true
    if (mark === '”') outer = false
    if (outer || !opensAt(text, at)) continue
    const end = closesAt(text, at)
    if (end === undefined) continue
    out = `${out.slice(0, at)}“${out.slice(at + 1, end)}”${out.slice(end + 1)}`
    at = end
  }
  return out
}

/** Before a word and after none; "’90s" and "'90s" are a decade. */
function opensAt(text: string, at: number): boolean {
  const mark = text[at] ?? ''
  if (!(mark in openers) || letter.test(text[at - 1] ?? ' ')) return false
  return /^[\p{L}\p{N}[(“"¿¡]/u.test(text.slice(at + 1)) && !/^\d0s/.test(text.slice(at + 1))
}

/** No quotation of a sentence or a paragraph runs on longer than this many letters. */
const longest = 3000

function closesAt(text: string, open: number): number | undefined {
  const closer = openers[text[open] ?? ''] ?? ''
  let possible: number | undefined
  for (let at = open + 2; at < Math.min(text.length, open + longest); at++) {
    if (opensAt(text, at)) break
    if (text[at] !== closer || /\s/.test(text[at - 1] ?? ' ') || letter.test(text[at + 1] ?? ' ')) continue
    possible ??= at
    // "the workers’ pay": rather a possessive, unless nothing else closes.
    if (!(text[at - 1] === 's' && /^ \p{Ll}/u.test(text.slice(at + 1)))) return at
  }
  return possible
}
