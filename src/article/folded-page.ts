import {isForbidden, sanitise} from './sanitise.ts'

/** A part of the plain text; `to - from` equals its length unless it maps as a whole. */
interface Piece {
  readonly at: number
  readonly length: number
  readonly from: number
  readonly to: number
}

/** Collects text, folding white space as it goes, and remembers where each part came from. */
export function foldedPage() {
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
    length: () => text.length,
    /** From the last letter or digit to the end; nothing where there is none. */
    lastWord: () => {
      const rest = /[\p{L}\p{N}](?![\p{L}\p{N}\p{M}])[^\p{L}\p{N}]*$/u.exec(text.slice(-40))?.[0] ?? ''
      return {start: text.length - rest.length, end: text.length}
    },
    end: () => ({text, offsetOf: (index: number, side: 'from' | 'to') => offsetOf(pieces, index, side)})
  }
}

// Scripts that write no space between words, and whose line ends are therefore none: Han, kana and their marks.
const wide = '\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\u{20000}-\u{3FFFD}'
const endsWide = new RegExp(`[${wide}]$`, 'u')
const startsWide = new RegExp(`^[${wide}]`, 'u')
const needsCare = new RegExp(
  `[\\t\\n\\v\\f\\r ]{2}|^[\\t\\n\\v\\f\\r ]|[\\t\\n\\v\\f\\r ]$|[${wide}]\\n`,
  'u'
)

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
