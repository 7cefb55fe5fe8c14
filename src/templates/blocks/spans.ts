import type {Mark} from '../../article/types.ts'
import type {Statement} from '../../brief/statement-types.ts'
import type {Copy, Span} from '../../frame/copy.ts'
import type {Ink} from '../../frame/types.ts'
import type {StyleName} from '../../themes/types.ts'
import {marksOf} from './marks-of.ts'

/** A paragraph of what a statement says, set apart as its author did. */
export function said(statement: Statement, style: StyleName, ink: Ink, rest: Partial<Copy> = {}): Copy {
  return {spans: marked(statement.text, marksOf(statement)), style, ink, ...rest}
}

/** The same with a lead-in of its author's in bold, in an accent. */
export function ledIn(
  statement: Statement,
  style: StyleName,
  {accent, ink}: {readonly accent: Ink; readonly ink: Ink},
  rest: Partial<Copy> = {}
): Copy {
  return {spans: spansOf(statement, accent), style, ink, ...rest}
}

/** A statement as the message of a slide, in one look but for what tells something: formulas, numbers of footnotes, km², H₂O. */
export function asMessage(statement: Statement, ink: Ink): Copy {
  const telling = marksOf(statement).filter(({kind}) => raising.has(kind))
  return {spans: marked(statement.text, telling), style: 'message', ink}
}

const raising: ReadonlySet<Mark['kind']> = new Set(['note', 'superscript', 'subscript', 'math'])

/** The words of a statement, a lead-in of its author's in bold. */
export function spansOf(statement: Statement, accent: Ink): Span[] {
  const label = leadIn(statement)
  const marks = marksOf(statement)
  if (!label) return marked(statement.text, marks)
  return [{text: label, bold: true, ink: accent}, ...marked(statement.text, marks, label.length)]
}

function leadIn(statement: Statement): string | undefined {
  if (statement.type === 'label') return undefined
  const {label, text} = statement
  return label && text.startsWith(label) ? label : undefined
}

/** Words from an index on, a span for each stretch of one look; behind it the numbers of footnotes. */
export function marked(text: string, marks: readonly Mark[], start = 0): Span[] {
  if (marks.length === 0) return [{text: text.slice(start)}]
  const formulas = marks.filter((mark) => isWhole(mark, text))
  // Of a footnote and a broken line only the end is seen.
  const edgesOf = ({kind, ...mark}: Mark) =>
    kind === 'note' || kind === 'break' ? [mark.end] : [mark.start, mark.end]
  const edges = new Set([start, text.length, ...marks.flatMap(edgesOf)])
  const stops = [...edges]
    // A formula stays whole, whatever else begins in it, such as the last word before a footnote.
    .filter((edge) => edge >= start && !formulas.some((one) => one.start < edge && edge < one.end))
    .sort((a, b) => a - b)
  return stops.slice(1).flatMap((end, index) => {
    const from = stops[index] ?? start
    const own = marks.filter((mark) => mark.start <= from && mark.end >= end)
    return [spanOf(broken(text.slice(from, end), from, marks), own), ...numbers(marks, end)]
  })
}

/** Whether a formula is there in full, and not shortened with the sentence. */
function isWhole({start, end, equation}: Mark, text: string): boolean {
  return equation !== undefined && text.slice(start, end) === equation.text
}

/** Where a line ends by its author's will, a line feed stands for the space. */
function broken(text: string, from: number, marks: readonly Mark[]): string {
  const isAfterBreak = marks.some(({kind, end}) => kind === 'break' && end === from)
  return isAfterBreak && text.startsWith(' ') ? `\n${text.slice(1)}` : text
}

function numbers(marks: readonly Mark[], end: number): Span[] {
  const notes = marks.flatMap(({note, end: at}) => (note && at === end ? [note.number] : []))
  return notes.length > 0 ? [{text: notes.join(','), raised: 'note'}] : []
}

function spanOf(text: string, marks: readonly Mark[]): Span {
  const has = (kind: Mark['kind']) => marks.some((mark) => mark.kind === kind)
  const url = marks.find(({kind}) => kind === 'link')?.url
  const formula = marks.find(({equation}) => equation?.text === text)?.equation
  return {
    text,
    ...(formula && {formula}),
    ...(has('strong') && {bold: true}),
    ...(has('emphasis') && {italic: true}),
    ...(has('delete') && {strike: true}),
    ...(has('underline') && {underline: true}),
    ...(has('highlight') && {highlight: true}),
    ...(has('superscript') && {raised: 'over' as const}),
    ...(has('subscript') && {raised: 'under' as const}),
    ...(has('code') && {mono: true}),
    ...(url !== undefined && {link: url, ink: 'hlink' as const})
  }
}
