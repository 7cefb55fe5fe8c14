/** What stands between two fences in pandoc's manner: from the line `::: notes` to the line `:::`. */
export interface Fenced {
  readonly name: string
  /** What stands in braces after the opening fence, without them. */
  readonly attributes: string
  /** Offset of the opening fence, and its end. */
  readonly from: number
  readonly opened: number
  /** Offset of the closing fence, and its end; both the same where it is missing. */
  readonly closing: number
  readonly to: number
}

/**
 * The stretches of a text between fences, whatever their names, in the order in which they begin.
 *
 * One that nothing closes reaches to the next heading, or to the end of the text.
 */
export function fencesOf(text: string): readonly Fenced[] {
  // Few documents have any, and looking at every line costs.
  if (!text.includes(':::')) return []
  const found: Fenced[] = []
  const open: Opened[] = []
  let code: string | undefined
  for (const {0: line, index} of text.matchAll(telling)) {
    const mark = codeFence.exec(line)?.[1]
    if (mark) code = code === undefined ? mark : closes(line, code) ? undefined : code
    if (mark || code !== undefined) continue
    if (line.startsWith('#')) for (const one of open) one.heading ??= index
    if (closingFence.test(line)) {
      const last = open.pop()
      if (last) found.push({...last, closing: index, to: index + line.length})
    } else {
      const [, bare, attributes = ''] = openingFence.exec(line) ?? []
      const name = bare ?? /(?<!\S)\.([A-Za-z][\w-]*)/.exec(attributes)?.[1]
      if (name) open.push({name, attributes: attributes.trim(), from: index, opened: index + line.length})
    }
  }
  for (const {heading = text.length, ...rest} of open) found.push({...rest, closing: heading, to: heading})
  return found.sort((a, b) => a.from - b.from)
}

interface Opened {
  readonly name: string
  readonly attributes: string
  readonly from: number
  readonly opened: number
  heading?: number
}

/**
 * Text in which thematic breaks stand for the fences: they end what stands before them, lists too, and every offset stays.
 */
export function brokenAtFences(text: string, fences: readonly Fenced[]): string {
  const lines = fences.flatMap(({from, opened, closing, to}) => [
    [from, opened] as const,
    [closing, to] as const
  ])
  const parts: string[] = []
  let at = 0
  for (const [from, to] of lines.sort(([a], [b]) => a - b)) {
    parts.push(text.slice(at, from), '***'.padEnd(to - from).slice(0, to - from))
    at = to
  }
  return parts.join('') + text.slice(at)
}

/** Lines that begin with a fence, of code or not, or are a heading; line ends as Markdown has them. */
const telling = /(?<![^\r\n])(?: {0,3}(?:`{3,}|~{3,})|:::|#{1,6}[ \t])[^\r\n]*/g
const codeFence = /^ {0,3}(`{3,}|~{3,})/
// No two stars of blanks stand beside each other: a line of blanks is read once.
const openingFence = /^:{3,}(?!:)[ \t]*(?:([A-Za-z][\w-]*)[ \t]*)?(?:\{([^{}]*)\}[ \t]*)?(?::+[ \t]*)?$/
const closingFence = /^:{3,}[ \t]*$/

function closes(line: string, code: string): boolean {
  const mark = line.trim()
  return mark.length >= code.length && mark === code.charAt(0).repeat(mark.length)
}
