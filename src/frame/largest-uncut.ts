import type {Pt} from '../units.ts'

/**
 * The largest size that holds the text with no word cut; where a word is too long at every size, that holds it at all;
 * undefined where none does.
 */
export function largestUncut(
  min: Pt,
  max: Pt,
  holds: (size: Pt) => boolean,
  cuts: (size: Pt) => boolean
): Pt | undefined {
  return largest(min, max, (size) => holds(size) && !cuts(size)) ?? largest(min, max, holds)
}

/** The largest whole number from `min` to `max` that passes; a smaller one passes whenever a larger one does. */
function largest(min: number, max: number, passes: (size: number) => boolean): number | undefined {
  if (passes(max)) return max
  if (!passes(min)) return undefined
  let low = min
  let high = max - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (passes(middle)) low = middle
    else high = middle - 1
  }
  return low
}
