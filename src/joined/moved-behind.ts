import type {FilePart} from '../own-place.ts'

/**
 * A copy of what was read of a file, as it stands in several files that are one: every place is that in the whole, and
 * the names of footnotes and definitions are those of no other file.
 *
 * @param index
 *   Which file it is; names in the first stay.
 */
export function movedBehind<Read>(read: Read, part: FilePart | undefined, index: number): Read {
  if (!part || index === 0) return read
  const copy = structuredClone(read)
  // Nodes share places and hold more nodes in their data: whatever it hangs on, each is met once.
  const met = new Set<unknown>()
  const waiting: unknown[] = [copy]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one !== 'object' || one === null || met.has(one)) continue
    met.add(one)
    if (isPoint(one)) {
      one.line += part.lines
      one.offset += part.offset
    } else if ('identifier' in one) one.identifier = `${one.identifier}${apart}${index}`
    for (const value of Object.values(one)) if (typeof value === 'object') waiting.push(value)
  }
  return copy
}

/** White space in names is folded to blanks, so that none has a line feed. */
const apart = '\n'

interface FullPoint {
  line: number
  offset: number
}

function isPoint(value: object): value is FullPoint {
  return 'line' in value && 'column' in value && 'offset' in value
}
