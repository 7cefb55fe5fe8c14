import type {VFile} from 'vfile'
import {fail} from '../messages.ts'
import type {Source} from './positions.ts'
import {most} from './refuse-deep.ts'

/**
 * Stop the run before parsing where blocks or marks would stand in each other by the hundred: the time of the parser grows
 * with the square of the depth and faster, to minutes for a few kilobytes.
 *
 * What is counted here is never more than the parser would find in anything that a person writes; what escapes it,
 * `refuseDeep` finds in the tree.
 *
 * @throws VFileMessage at the first that is too deep.
 */
export function refuseNested(source: Source, file: VFile): void {
  const at = deepBlock(source.text) ?? deepMark(source.text)
  if (at !== undefined) fail(file, 'nested-too-deep', source.pointAt(at), {most})
}

/** Where a quotation, item, footnote or definition begins that stands too deep in others. */
function deepBlock(text: string): number | undefined {
  const open: Container[] = []
  for (const {0: line, 1: markers = '', index} of text.matchAll(opening)) {
    if (rule.test(line)) continue
    let [column, isFirst] = [0, true]
    for (const {0: marker, 1: blanks = '', index: inLine} of markers.matchAll(oneMarker)) {
      column = behind(blanks, column)
      if (isFirst) while ((open.at(-1)?.content ?? 0) > column) open.pop()
      isFirst = false
      // What stands in an item is indented by its marker and a blank, in a footnote by four.
      const width = marker.endsWith(']:') ? 3 : marker.length - blanks.length
      // A quotation adds one level to the tree; a list is one, and its item another.
      const levels = marker.endsWith('>') ? 1 : 2
      open.push({content: column + width + levels - 1, depth: (open.at(-1)?.depth ?? 0) + levels})
      column += marker.length - blanks.length
      if ((open.at(-1)?.depth ?? 0) > most) return index + inLine
    }
  }
  return undefined
}

interface Container {
  /** Column from which on lines stand in it. */
  readonly content: number
  /** Levels of the tree down to it. */
  readonly depth: number
}

/** A line that begins with markers, and these. */
const opening = /^((?:[ \t]*(?:>|[-+*:](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:))+)[^\r\n]*/gm
const oneMarker = /([ \t]*)(?:>|[-+*:]|\d{1,9}[.)]|\[\^[^\]\s]{1,99}\]:)/g
/** A thematic break: no sign of it is a marker. */
const rule = /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/

/** The column behind blanks that begin in another. */
function behind(blanks: string, from: number): number {
  let column = from
  // CommonMark 0.31.2, 2.2: a tab reaches to the next column that four divides.
  for (const blank of blanks) column += blank === '\t' ? 4 - (column % 4) : 1
  return column
}

/** Where emphasis, strikethrough or brackets close that have too many others in them. */
function deepMark(text: string): number | undefined {
  let open: Opened[] = []
  for (const {0: run, index} of text.matchAll(marks)) {
    const sign = run.charAt(0)
    const [before, after] = [text.charAt(index - 1), text.charAt(index + run.length)]
    if (sign === '\\') continue
    if (sign === '\n' || sign === '\r') open = []
    else if (sign === '[') open.push({sign, left: 1, height: 0})
    else {
      const wanted = sign === ']' ? '[' : sign
      const left = sign === ']' || before.trim() !== '' ? closed(open, wanted, run.length) : run.length
      if (left === undefined) return index
      if (left > 0 && sign !== ']' && after.trim() !== '') open.push({sign, left, height: 0})
    }
  }
  return undefined
}

interface Opened {
  readonly sign: string
  /** Signs of the run that nothing has closed yet. */
  left: number
  /** Levels of what stands closed in it. */
  height: number
}

/** Escaped signs, runs of delimiters, brackets, and the end of a paragraph. */
const marks = /\\[^\r\n]|\*+|_+|~+|\[|\]|(?:\r\n?|\n)[ \t]*[\r\n]/g

/** Close what a run closes; gives what is left of the run, and nothing where that is too deep. */
function closed(open: Opened[], sign: string, length: number): number | undefined {
  let left = length
  while (left > 0) {
    const at = lastOf(open, sign)
    const one = open[at]
    if (!one) return left
    const height = Math.max(...open.slice(at).map((each) => each.height))
    const taken = Math.min(one.left, left)
    // Two stars are one level, and so is one.
    const above = height + (sign === '[' ? 1 : Math.ceil(taken / 2))
    if (above > most) return undefined
    one.left -= taken
    left -= taken
    open.length = one.left > 0 ? at + 1 : at
    const around = open.at(-1)
    if (around) around.height = Math.max(around.height, above)
  }
  return left
}

/** Of marks that nobody closes only the last are looked at: a search through all would itself take minutes. */
function lastOf(open: readonly Opened[], sign: string): number {
  for (let at = open.length - 1; at >= Math.max(0, open.length - reach); at--)
    if (open[at]?.sign === sign) return at
  return -1
}

const reach = 2000
