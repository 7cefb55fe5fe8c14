/** One line between signs may be an ornament. */
const least = 2

/**
 * The text of a wiki page, or of AsciiDoc, with the headings of Markdown, every offset as it was: "== Costs ==", "==Costs==" and
 * "== Costs" are headings where there are several and none of Markdown.
 */
export function wikiHeadings(text: string): string {
  if (!/^={1,6}[^=\r\n]/m.test(text) || /^ {0,3}#{1,6}[ \t]/m.test(text)) return text
  const lines = text.split(/(?<=\n)/)
  const headings = headingsIn(lines)
  if (headings.filter((one) => one !== undefined).length < least) return text
  // Markdown wants a blank within its signs: where there is none, one of them makes room for it, and all are a level higher.
  const isTight = headings.some((one) => one?.isTight)
  return lines.map((line, at) => asMarkdown(line, headings[at], isTight)).join('')
}

/** The parts of a line that is a heading, as they follow each other. */
interface Line {
  readonly open: string
  /** What stands between the signs, with its blanks. */
  readonly words: string
  readonly close: string
  readonly end: string
  /** Whether a sign touches a word. */
  readonly isTight: boolean
}

function headingsIn(lines: readonly string[]): readonly (Line | undefined)[] {
  let code: string | undefined
  let isFirst = true
  return lines.map((line) => {
    const fence = /^ {0,3}(?:(`)``|(~)~~|(-)---\s*$)/.exec(line)?.slice(1).find(Boolean)
    if (fence) code = code === undefined ? fence : code === fence ? undefined : code
    const heading = code === undefined ? headingIn(line, isFirst) : undefined
    isFirst &&= line.trim() === ''
    return heading
  })
}

function headingIn(line: string, isFirst: boolean): Line | undefined {
  const [, open = '', words = '', close = '', end = ''] =
    /^(={1,6})([ \t]*[^=\s](?:.*[^=\s])?[ \t]*)(=*)(\s*)$/.exec(line) ?? []
  const isOpen = close === '' && /^\s/.test(words) && (open.length > 1 || isFirst)
  if (!/\p{L}/u.test(words) || !(close === open || isOpen)) return undefined
  const isTight = !/^\s/.test(words) || (close !== '' && !/\s$/.test(words))
  return {open, words, close, end, isTight}
}

function asMarkdown(line: string, heading: Line | undefined, isTight: boolean): string {
  if (!heading) return line
  const {open, words, close, end} = heading
  if (!isTight) return '#'.repeat(open.length) + words + '#'.repeat(close.length) + end
  if (open.length === 1) return line
  const closing = close === '' ? '' : ` ${'#'.repeat(close.length - 1)}`
  return `${'#'.repeat(open.length - 1)} ${words}${closing}${end}`
}
