import type {Image, ImageReference, PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import {align} from './align.ts'
import {positionOf, type Source} from './positions.ts'
import {isForbidden, sanitise} from './sanitise.ts'

/** The words of a paragraph without its marks, white space folded and ends trimmed, and where they stand. */
export interface PlainText {
  readonly text: string
  /** The pictures between the words, in order. */
  readonly images: readonly (Image | ImageReference)[]
  /** Where a part of the text stands in the source, its end not included. */
  position(start: number, end: number): Position
}

/** A part of the plain text; `to - from` equals its length unless it maps as a whole. */
interface Piece {
  readonly at: number
  readonly length: number
  readonly from: number
  readonly to: number
}

/** The plain text of inline content: emphasis, links and code become their text; tags, notes and pictures go. */
export function plainText(nodes: readonly PhrasingContent[], source: Source): PlainText {
  const page = foldedPage()
  const images: (Image | ImageReference)[] = []
  const read: Reader = {
    write(text, from, to) {
      for (const stretch of align(text, source.text, from, to))
        page.write(stretch.text, stretch.from, stretch.to)
    },
    code(text, from, to) {
      const start = source.text.indexOf(text, from)
      const found = start !== -1 && start + text.length <= to
      if (found) page.write(text, start, start + text.length)
      else page.write(text, from, to)
    },
    image: (node) => images.push(node)
  }
  for (const node of nodes) visit(node, read)
  const {text, pieces} = page.end()
  return {
    text,
    images,
    position: (start, end) =>
      positionOf(source, offsetOf(pieces, start, 'from'), offsetOf(pieces, end - 1, 'to'))
  }
}

interface Reader {
  write(text: string, from: number, to: number): void
  code(text: string, from: number, to: number): void
  image(node: Image | ImageReference): void
}

function visit(node: PhrasingContent, read: Reader): void {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  if (node.type === 'text') read.write(node.value, from, to)
  else if (node.type === 'inlineCode') read.code(node.value, from, to)
  else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value)))
    read.write(' ', from, to)
  else if (node.type === 'image' || node.type === 'imageReference') read.image(node)
  else if ('children' in node) for (const child of node.children) visit(child, read)
}

// Scripts that write no space between words, and whose line ends are therefore none: Han, kana and their marks.
const wide = '\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\u{20000}-\u{3FFFD}'
const endsWide = new RegExp(`[${wide}]$`, 'u')
const startsWide = new RegExp(`^[${wide}]`, 'u')
const needsCare = new RegExp(
  `[\\t\\n\\v\\f\\r ]{2}|^[\\t\\n\\v\\f\\r ]|[\\t\\n\\v\\f\\r ]$|[${wide}]\\n`,
  'u'
)

/** Collects text, folding white space as it goes, and remembers where each part came from. */
function foldedPage() {
  const pieces: Piece[] = []
  let text = ''
  // Looking at the end of a text that grows would copy all of it, again and again.
  let tail = ''
  let blank: {from: number; to: number; lineEnd: boolean} | undefined

  const append = (part: string, from: number, to: number) => {
    const last = pieces.at(-1)
    const exact = part.length === to - from
    if (last && exact && last.to === from && last.length === last.to - last.from)
      pieces[pieces.length - 1] = {...last, length: last.length + part.length, to}
    else pieces.push({at: text.length, length: part.length, from, to})
    text += part
    tail = part.slice(-2)
  }
  const solid = (part: string, from: number, to: number) => {
    if (blank && tail !== '') {
      const joins = blank.lineEnd && endsWide.test(tail) && startsWide.test(part)
      // A single space stands at the first of the blanks it stands for.
      if (!joins) append(' ', blank.from, blank.from + 1)
    }
    blank = undefined
    append(part, from, to)
  }
  return {
    write(part: string, from: number, to: number) {
      const clean = !isForbidden(part)
      if (clean && !needsCare.test(part)) return solid(part.replace(/[\t\n\v\f\r]/g, ' '), from, to)
      const exact = part.length === to - from
      for (const [run] of part.matchAll(/[\t\n\v\f\r ]+|[^\t\n\v\f\r ]+/g)) {
        const start = from
        if (exact) from += run.length
        const end = exact ? from : to
        if (/^[\t\n\v\f\r ]/.test(run))
          blank = {from: blank?.from ?? start, to: end, lineEnd: blank?.lineEnd || /[\n\r]/.test(run)}
        else if (clean) solid(run, start, end)
        else if (sanitise(run) !== '') solid(sanitise(run), start, end)
      }
    },
    end: () => ({text, pieces})
  }
}

/** The offset in the source of the character at an index of the text, or of its end. */
function offsetOf(pieces: readonly Piece[], index: number, side: 'from' | 'to'): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.at ?? 0) <= index) low = middle + 1
    else high = middle
  }
  const piece = pieces[Math.max(low - 1, 0)]
  if (!piece) return 0
  if (piece.length !== piece.to - piece.from) return piece[side]
  return piece.from + (index - piece.at) + (side === 'to' ? 1 : 0)
}
