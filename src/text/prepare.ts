import type {Pt} from '../units.ts'
import {type BreakPoint, breakPoints} from './break-points.ts'
import {isWide} from './ceilings.ts'
import {highAmong, outsideFormulas, widenedBy} from './formula-runs.ts'
import type {MeasuredParagraph, MeasuredRun, Metrics} from './types.ts'

/** Text between two places where a line may break: its letters, then the white space that may hang over the line's end. */
export interface Word {
  readonly start: number
  /** Where its letters end and its white space begins. */
  readonly end: number
  /** Where the next word starts. */
  readonly next: number
  /** Width of the letters in em, and what tracking adds in points. */
  readonly em: number
  readonly tracking: Pt
  /** The same of the white space. */
  readonly spaceEm: number
  readonly spaceTracking: Pt
  /** Whether the line has to end after it. */
  readonly required: boolean
  /** Height in em of a line with it, where it makes the line higher. */
  readonly highEm?: number
}

/** A paragraph whose words are measured. */
export interface PreparedParagraph {
  readonly text: string
  readonly words: readonly Word[]
  readonly indent: Pt
  readonly hangs?: true
  readonly spaceBefore: Pt
  /** Height of a line in em. */
  readonly lineEm: number
  /** Widths of the characters of a part, for words longer than a line. */
  charactersOf(start: number, end: number): readonly Character[]
}

/** A character of a word: where it stands, how wide it is in em, and the space behind it in points. */
export interface Character {
  readonly at: number
  readonly em: number
  readonly tracking: Pt
}

/** Paragraphs whose words are measured once, so that trying widths and sizes is arithmetic only. */
export type Prepared = readonly PreparedParagraph[]

/** Measure the words of paragraphs, at every size at once. */
export function prepare(paragraphs: readonly MeasuredParagraph[], metrics: Metrics): Prepared {
  return paragraphs.map((paragraph) => prepareParagraph(paragraph, metrics))
}

/** The height of a line as a share of its size: of every face, in PowerPoint and LibreOffice, whatever the font file says. */
export const singleLine = 1.2
// For Chinese, Japanese and Korean faces some readings differ; 5 per cent covers them.
const wideLine = 1.05

const wideLetter = /[\u1100-\u115F\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\u{20000}-\u{3FFFD}]/u

/** Measure the words of one paragraph. */
export function prepareParagraph(paragraph: MeasuredParagraph, metrics: Metrics): PreparedParagraph {
  const {runs, indent, hangs, spaceBefore, lineSpacing} = paragraph
  const text = runs.map((run) => run.text).join('')
  const wide = wideLetter.test(text)
  const ruler = rulerOf(runs, metrics, wide)
  const scale = runs.reduce((largest, run) => Math.max(largest, run.scale), runs.length > 0 ? 0 : 1)
  const lineEm = ((singleLine * lineSpacing) / 100) * scale * (wide ? wideLine : 1)
  const high = highAmong(runs, lineEm, lineSpacing / 100)
  let start = 0
  const words = outsideFormulas(breakPoints(text), runs).map((point): Word => {
    const word = {...wordOf(text, start, point, ruler), ...high(start, point.at)}
    start = point.at
    return wide ? {...word, em: word.em + scriptGaps(text, word.start, word.end)} : word
  })
  const charactersOf = (from: number, to: number) => charactersBetween(text, from, to, ruler)
  return {text, words, indent, ...(hangs && {hangs}), spaceBefore, lineEm, charactersOf}
}

interface Extent {
  readonly em: number
  readonly tracking: Pt
}

type Ruler = (start: number, end: number) => Extent

/** Measures parts of a paragraph; fastest when they come in order. */
function rulerOf(runs: readonly MeasuredRun[], metrics: Metrics, wide: boolean): Ruler {
  const starts: number[] = []
  let length = 0
  for (const run of runs) {
    starts.push(length)
    length += run.text.length
  }
  const widened = runs.map((run) => widenedBy(run, metrics))
  let at = 0
  return (start, end) => {
    while (at > 0 && (starts[at] ?? 0) > start) at--
    while (at < runs.length - 1 && (starts[at + 1] ?? 0) <= start) at++
    let em = 0
    let tracking = 0
    for (let index = at; index < runs.length && (starts[index] ?? 0) < end; index++) {
      const run = runs[index]
      const from = starts[index] ?? 0
      if (!run) break
      const part = run.text.slice(Math.max(start - from, 0), end - from)
      em +=
        (metrics.width(part, run.face) + (wide ? wideMarks(part, run, metrics) : 0)) *
        run.scale *
        (widened[index] ?? 1)
      if (run.tracking) tracking += run.tracking * [...part].length
    }
    return {em, tracking}
  }
}

/** What quotation marks, dashes and the ellipsis take more among Chinese letters, where they fill a square. */
function wideMarks(part: string, run: MeasuredRun, metrics: Metrics): number {
  const marks = part.match(/[“”‘’…—·]/g) ?? []
  return marks.reduce((more, mark) => more + Math.max(0, 1 - metrics.width(mark, run.face)), 0)
}

function wordOf(text: string, start: number, point: BreakPoint, ruler: Ruler): Word {
  let end = point.at
  while (end > start && isHanging(text.charCodeAt(end - 1))) end--
  const letters = ruler(start, end)
  const space = end === point.at ? nothing : ruler(end, point.at)
  return {
    start,
    end,
    next: point.at,
    em: letters.em,
    tracking: letters.tracking,
    spaceEm: space.em,
    spaceTracking: space.tracking,
    required: point.required
  }
}

const nothing: Extent = {em: 0, tracking: 0}

/** White space, of any kind, may hang over the end of a line; it counts only when something follows on the line. */
function isHanging(code: number): boolean {
  return (
    code === 0x20 || (code >= 0x9 && code <= 0xd) || code === 0x200b || /\s/.test(String.fromCharCode(code))
  )
}

const latin = /[\p{Script=Latin}\p{Nd}]/u

/** Space that is set between Chinese, Japanese or Korean and Latin letters: 0.2 em at each change. */
function scriptGaps(text: string, start: number, end: number): number {
  let gaps = 0
  for (let index = Math.max(start, 1); index < end; index++) {
    const left = text[index - 1] ?? ''
    const right = text[index] ?? ''
    if (isSquare(left) ? latin.test(right) : isSquare(right) && latin.test(left)) gaps += 0.2
  }
  return gaps
}

function isSquare(character: string): boolean {
  const code = character.charCodeAt(0)
  return code >= 0x1100 && isWide(code)
}

function charactersBetween(text: string, start: number, end: number, ruler: Ruler): readonly Character[] {
  const characters: Character[] = []
  let at = start
  for (const character of text.slice(start, end)) {
    const {em, tracking} = ruler(at, at + character.length)
    characters.push({at, em, tracking})
    at += character.length
  }
  return characters
}
