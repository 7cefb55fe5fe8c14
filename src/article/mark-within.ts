import type {Mark} from './types.ts'

/** The part of a mark that stands in a part of the text, without the blank before it; nothing where none does. */
export function markWithin(mark: Mark, text: string, from: number, to: number): readonly Mark[] {
  // Behind the end of a sentence there is nothing to begin a line with.
  if (mark.kind === 'break' && mark.end >= to) return []
  let start = Math.max(mark.start, from)
  const end = Math.min(mark.end, to)
  if (text[start] === ' ') start++
  return start < end ? [{...mark, start: start - from, end: end - from}] : []
}
