/**
 * The text with a mark for every one of its quotation marks that opens or closes in another sentence.
 *
 * A sentence from the middle of a quotation would pass for the author's own; marks are no words, so nothing is added.
 *
 * @param quoted
 *   Whether all of it stands inside a quotation, even when it has no mark itself.
 */
export function closeQuotation(text: string, quoted: boolean): string {
  const straight = text.match(/"/g)?.length ?? 0
  const opened = text.match(/“/g)?.length ?? 0
  const closed = text.match(/”/g)?.length ?? 0
  if (quoted && straight + opened + closed === 0) return `“${text}”`
  if (straight % 2 === 1) return closesFirst(text) ? `"${text}` : `${text}"`
  if (opened > closed) return `${text}”`
  return closed > opened ? `“${text}` : text
}

/** A mark right after a letter or a full stop closes; one before a letter opens. */
function closesFirst(text: string): boolean {
  return /^[^"]*[^\s("]"(?![^\s,.;:!?)])/.test(text)
}
