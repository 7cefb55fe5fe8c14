/**
 * Where a paragraph begins in which the parser would look too often through all of it for what closes code, a comment or an
 * instruction of XML, and find nothing.
 */
export function farLook(text: string): number | undefined {
  if (!/`|<[!?]/.test(text)) return undefined
  let from = 0
  for (const paragraph of text.split(/((?:\r\n?|\n)[ \t]*(?=[\r\n]))/)) {
    if (paragraph.length * looksIn(paragraph) > mostLetters) return from + paragraph.search(/\S/)
    from += paragraph.length
  }
  return undefined
}

/** Of letters looked at; the parser takes some ten millions a second. */
const mostLetters = 100_000_000

function looksIn(paragraph: string): number {
  return lonelyRuns(paragraph) + unclosed(paragraph)
}

/** Runs of backticks that no other of their length can close. */
function lonelyRuns(paragraph: string): number {
  const counts = new Map<number, number>()
  for (const [{length}] of paragraph.matchAll(/`+/g)) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts.values()].filter((count) => count % 2 === 1).length
}

function unclosed(paragraph: string): number {
  return closings.reduce((sum, [opening, closing]) => {
    const rest = paragraph.slice(paragraph.lastIndexOf(closing) + 1)
    const [before = '', ...opened] = rest.split(opening)
    // One at the start of a line begins a block, to the end of the article.
    return /(?:^|[\r\n]) {0,3}$/.test(before) ? sum : sum + opened.length
  }, 0)
}

const closings = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>']
] as const
