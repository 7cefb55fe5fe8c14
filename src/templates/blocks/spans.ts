import type {Mark} from '../../article/types.ts'
import type {Statement} from '../../brief/types.ts'
import type {Copy, Span} from '../../frame/copy.ts'
import type {Ink} from '../../frame/types.ts'
import type {StyleName} from '../../themes/types.ts'
import {keptMarks} from './kept-marks.ts'

/** A paragraph of what a statement says, set apart as its author did. */
export function said(statement: Statement, style: StyleName, ink: Ink, rest: Partial<Copy> = {}): Copy {
  return {spans: marked(statement, 0), style, ink, ...rest}
}

/** The words of a statement, a lead-in of its author's in bold. */
export function spansOf(statement: Statement, accent: Ink): Span[] {
  const label = leadIn(statement)
  if (!label) return marked(statement, 0)
  return [{text: label, bold: true, ink: accent}, ...marked(statement, label.length)]
}

function leadIn(statement: Statement): string | undefined {
  if (statement.type === 'label') return undefined
  const {label, text} = statement
  return label && text.startsWith(label) ? label : undefined
}

/** The words from an index on, a span for each stretch of one look. */
function marked(statement: Statement, start: number): Span[] {
  const {text} = statement
  const marks = statement.type === 'point' ? keptMarks(text, statement.from) : []
  if (marks.length === 0) return [{text: text.slice(start)}]
  const edges = new Set([start, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])])
  const stops = [...edges].filter((edge) => edge >= start).sort((a, b) => a - b)
  return stops.slice(1).map((end, index) => {
    const from = stops[index] ?? start
    return spanOf(
      text.slice(from, end),
      marks.filter((mark) => mark.start <= from && mark.end >= end)
    )
  })
}

function spanOf(text: string, marks: readonly Mark[]): Span {
  const has = (kind: Mark['kind']) => marks.some((mark) => mark.kind === kind)
  const url = marks.find(({kind}) => kind === 'link')?.url
  return {
    text,
    ...(has('strong') && {bold: true}),
    ...(has('emphasis') && {italic: true}),
    ...(has('delete') && {strike: true}),
    ...(has('code') && {mono: true}),
    ...(url !== undefined && {link: url, ink: 'hlink' as const})
  }
}
