/** What stands in each comment of ours, such as `<!-- briefdeck: role=outlook -->`; nothing for any other HTML. */
export function ownComments(html: string): readonly string[] {
  // Parted first: a pattern for the whole would look for the end again from every comment that has none.
  return html
    .split('-->')
    .slice(0, -1)
    .flatMap((part) => {
      const found = opening.exec(part)
      return found ? [part.slice(found.index + found[0].length).trim()] : []
    })
}

/** The colon is easily forgotten, and a wish that nobody hears is worse than one written loosely. */
const opening = /<!--\s*briefdeck(?::|\s+(?=[\w-]+=|skip\b|hide\b))/i
