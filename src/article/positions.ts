import type {Node, Point, Position} from 'unist'
import type {VFile} from 'vfile'

/** The text of a file as the parser counts it, and where each offset of it stands. */
export interface Source {
  readonly text: string
  /** Line and column, both from 1, of an offset. */
  pointAt(offset: number): Point
}

/** The source of a file; a byte order mark at its start is not counted, as the parser does not count it. */
export function sourceOf(file: VFile): Source {
  const text = String(file).replace(/^\uFEFF/, '')
  let starts: readonly number[] | undefined
  return {
    text,
    pointAt(offset) {
      starts ??= lineStarts(text)
      const line = lineOf(starts, offset)
      return {line, column: offset - (starts[line - 1] ?? 0) + 1, offset}
    }
  }
}

/** The position from one offset to another, the end not included. */
export function positionOf(source: Source, start: number, end: number): Position {
  return {start: source.pointAt(start), end: source.pointAt(end)}
}

/** The position of a node; the parser gives every node one, and the types cannot know. */
export function placeOf(node: Pick<Node, 'position'> | undefined, source: Source): Position {
  return node?.position ?? positionOf(source, 0, 0)
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const ending of text.matchAll(/\r\n?|\n/g)) starts.push(ending.index + ending[0].length)
  return starts
}

/** The number of starts at or before the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(low, 1)
}
