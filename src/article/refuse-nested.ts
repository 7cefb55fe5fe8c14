import type {VFile} from 'vfile'
import {fail} from '../messages.ts'
import {hostileMark} from './hostile-mark.ts'
import {lazyLines, mostLazy} from './lazy-lines.ts'
import type {Source} from './positions.ts'
import {most} from './refuse-deep.ts'

/**
 * Stop the run before parsing where blocks or marks would stand in each other by the hundred, or marks without a partner in
 * a paragraph by ten thousands, or lines of one in a list: the time of the parser grows with the square of the depth or the number and faster, to
 * minutes for a few kilobytes.
 *
 * What is counted here is never more than the parser would find in anything that a person writes; what escapes it,
 * `refuseDeep` finds in the tree.
 *
 * @throws VFileMessage at the first that is too deep.
 */
export function refuseNested(source: Source, file: VFile): void {
  const lazy = lazyLines(source.text)
  if (lazy !== undefined) fail(file, 'lines-unbroken', source.pointAt(lazy), {most: mostLazy})
  const block = deepBlock(source.text)
  const {at, isUnpaired} = block === undefined ? hostileMark(source.text) : {at: block}
  if (at === undefined) return
  if (isUnpaired) fail(file, 'marks-unpaired', source.pointAt(at), undefined)
  fail(file, 'nested-too-deep', source.pointAt(at), {most})
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
