/** A text with one sign in the place of another here and there, so that Markdown reads a list: every offset stays. */
export function replacedAt(text: string, places: readonly number[], sign: string): string {
  const parts: string[] = []
  let at = 0
  for (const place of places) {
    parts.push(text.slice(at, place), sign)
    at = place + 1
  }
  return parts.join('') + text.slice(at)
}
