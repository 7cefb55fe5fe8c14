/**
 * The text with a mark for every one of its quotation marks that opens or closes in another sentence.
 *
 * A sentence from the middle of a quotation would pass for the author's own; marks are no words, so nothing is added.
 *
 * @param quoted
 *   Whether all of it stands inside a quotation, even when it has no mark itself.
 */
export function closeQuotation(text: string, quoted: boolean): string {
  // Between letters it is an apostrophe.
  const straight = text.match(/(?<!\p{L})"|"(?!\p{L})/gu)?.length ?? 0
  const low = text.match(/„/g)?.length ?? 0
  const high = text.match(/“/g)?.length ?? 0
  const last = text.match(/”/g)?.length ?? 0
  if (quoted && straight + low + high + last === 0) return `“${text}”`
  if (straight % 2 === 1) return closesFirst(text) ? `"${text}` : `${text}"`
  // In „…“ the second mark is the one that opens elsewhere.
  if (low > 0 || (high === 1 && last === 0 && closesHigh.test(text))) {
    if (low > high + last) return `${text}“`
    return high + last > low ? `„${text}` : text
  }
  if (high > last) return `${text}”`
  return last > high ? `“${text}` : text
}

const closesHigh = /[^\s(]“(?!\p{L})/u

/** A mark right after a letter or a full stop closes; one before a letter opens. */
function closesFirst(text: string): boolean {
  return /^[^"]*[^\s("]"(?![^\s,.;:!?)])/.test(text)
}
