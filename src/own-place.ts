import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'

/** Where something stands in a file; nothing where it is about the whole of it. */
export type Place = Position | Point | undefined

/** One of several files that are read as one. */
export interface FilePart {
  readonly file: VFile
  /** By which a reader tells it from the others. */
  readonly name: string
  /** Where it begins in the whole: lines and characters before it. */
  readonly lines: number
  readonly offset: number
}

declare module 'vfile' {
  interface DataMap {
    /** The files that a file was joined from, in order. */
    parts?: readonly FilePart[]
  }
}

/** The file in which something stands, and where in it: of several files that are read as one, the one that has it. */
export function ownPlace<At extends Place>(
  file: VFile,
  place: At
): {readonly file: VFile; readonly place: At; readonly name?: string} {
  const {parts = []} = file.data
  const line = startOf(place)?.line ?? 1
  const part = parts.findLast(({lines}) => line > lines) ?? parts[0]
  if (!part) return {file, place}
  return {file: part.file, name: part.name, place: moved(place, part) as At}
}

function startOf(place: Place): Point | undefined {
  return place && 'start' in place ? place.start : place
}

function moved(place: Place, part: FilePart): Place {
  if (!place) return undefined
  if ('start' in place) return {start: movedPoint(place.start, part), end: movedPoint(place.end, part)}
  return movedPoint(place, part)
}

function movedPoint({line, column, offset}: Point, part: FilePart): Point {
  return {
    line: line - part.lines,
    column,
    ...(offset !== undefined && {offset: offset - part.offset})
  }
}
