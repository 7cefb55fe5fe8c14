import type {LineCounter} from 'yaml'
import type {Span} from './shape.ts'

/** Where a span of a YAML file stands, in lines and columns from 1. */
export function positionOf(lines: LineCounter, [start, end]: Span) {
  return {start: pointAt(lines, start), end: pointAt(lines, Math.max(start, end))}
}

function pointAt(lines: LineCounter, offset: number) {
  const {line, col} = lines.linePos(offset)
  return {line, column: col, offset}
}
