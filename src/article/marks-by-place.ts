import type {Mark} from './types.ts'

/** Letters of a text whose marks are kept together; of the length of a sentence or two. */
const stretch = 256

/**
 * Looks up the marks that may stand in a part of a text, in order.
 *
 * A paragraph may have a thousand sentences and a thousand links: going through all for each would take minutes.
 */
export function marksByPlace(marks: readonly Mark[]): (start: number, end: number) => readonly Mark[] {
  const byStretch = new Map<number, Set<number>>()
  for (const [index, {start, end}] of marks.entries()) {
    for (const place of stretches(start, end)) {
      const known = byStretch.get(place)
      if (known) known.add(index)
      else byStretch.set(place, new Set([index]))
    }
  }
  return (start, end) => {
    const found = new Set(stretches(start, end).flatMap((place) => [...(byStretch.get(place) ?? [])]))
    return [...found].sort((a, b) => a - b).flatMap((index) => marks[index] ?? [])
  }
}

function stretches(start: number, end: number): number[] {
  const first = Math.floor(start / stretch)
  return Array.from({length: Math.floor(end / stretch) - first + 1}, (_, index) => first + index)
}
