import {fitsInto, type Pt} from '../units.ts'
import {heightAt, measureAt} from './measure.ts'
import type {Prepared} from './prepare.ts'
import type {Measured} from './types.ts'

/** Text at the size that was chosen for it. */
export interface Fitted {
  readonly size: Pt
  readonly measured: Measured
  /** False where it is too high even at the least size: then it goes over, never cut. */
  readonly fits: boolean
}

/**
 * The largest size at which text fits into its room.
 *
 * Sizes go down from `sizes.size` to `sizes.min` in whole points. A size at which a word would have to be cut is taken
 * only where the word is too long at every size.
 *
 * @param room
 *   In points, insets already taken off.
 */
export function fit(prepared: Prepared, room: {w: Pt; h: Pt}, sizes: {size: Pt; min: Pt}): Fitted {
  const candidates = candidateSizes(sizes)
  const tried = new Map<Pt, {height: Pt; cutsWord: boolean}>()
  const at = (size: Pt) => {
    const known = tried.get(size) ?? heightAt(prepared, room.w, size)
    tried.set(size, known)
    return known
  }
  const high = (size: Pt) => fitsInto(at(size).height, room.h)
  const uncut = first(candidates, (size) => high(size) && !at(size).cutsWord)
  const size = uncut ?? first(candidates, high) ?? sizes.min
  return {size, measured: measureAt(prepared, room.w, size), fits: high(size)}
}

function candidateSizes({size, min}: {size: Pt; min: Pt}): readonly Pt[] {
  const sizes = [size]
  for (let whole = Math.ceil(size) - 1; whole > min; whole--) sizes.push(whole)
  if (min < size) sizes.push(min)
  return sizes
}

/** The first of descending sizes that will do: when one does, all smaller ones do. */
function first(sizes: readonly Pt[], willDo: (size: Pt) => boolean): Pt | undefined {
  const [largest] = sizes
  if (largest !== undefined && willDo(largest)) return largest
  let low = 0
  let high = sizes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (willDo(sizes[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return sizes[low]
}
