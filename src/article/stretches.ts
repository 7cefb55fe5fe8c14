/**
 * The stretches of a long text that can be parsed one after the other, as they would be in the whole; a short text is one.
 *
 * The parser holds all that it has seen of a text until it is through with it, several hundred bytes a letter. Of a
 * thousand sections that is most of the memory of a run, and half of the time of reading; stretch by stretch it is soon
 * free again.
 *
 * A heading after an empty line ends whatever stands before it but code, HTML and mathematics, and is told by nothing
 * outside but definitions. A text with a sign of one of these stays whole.
 */
export function stretchesOf(text: string): readonly string[] {
  if (text.length < 2 * least || far.test(text)) return [text]
  const found: string[] = []
  let from = matterEnd(text)
  let at = 0
  for (;;) {
    heading.lastIndex = from + least
    const next = heading.exec(text)
    if (!next) break
    from = next.index + next[0].length
    found.push(text.slice(at, from))
    at = from
  }
  return [...found, text.slice(at)]
}

/** Letters. Parsing took the same time from 1,000 to 16,000, measured in stretches of equal length. */
const least = 4000

// CommonMark 0.31.2: sections 4.5 to 4.7; starts 1 to 5 of HTML blocks in 4.6. Mathematics stands between `$$`.
const far = /```|~~~|\$\$|\]:|<[!?]|<(?:script|pre|style|textarea)\b/i

const heading = /\n[ \t]*\r?\n(?=#{1,6} )/g

/** Where the front matter ends, in which a comment after an empty line looks like a heading. */
function matterEnd(text: string): number {
  return /^\uFEFF?---[ \t]*\r?\n(?:.*\r?\n)*?---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0
}
