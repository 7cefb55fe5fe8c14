import type {Statement} from '../brief/statement-types.ts'
import {introductionOf} from './introductions.ts'
import {keptTogether} from './kept-together.ts'
import type {Slots} from './types.ts'

/**
 * Divide one slot evenly, keep the others on the first slide.
 *
 * A list that goes on is introduced again: without "We do not trust:" its items would say something else.
 *
 * @param weightOf
 *   How much room a statement takes; all the same without it, as cards do.
 */
export function divideSlot(name: string, weightOf: (statement: Statement) => number = () => 1) {
  return (slots: Slots, parts: number): readonly Slots[] => {
    const others = Object.fromEntries(Object.keys(slots).map((key) => [key, []]))
    const all = slots[name] ?? []
    return sharesOf(all, parts, weightOf).map((share, index) =>
      index === 0
        ? {...slots, [name]: share}
        : {...others, [name]: [...(share[0] ? introductionOf(share[0], all) : []), ...share]}
    )
  }
}

function sharesOf(
  all: readonly Statement[],
  parts: number,
  weightOf: (statement: Statement) => number
): readonly (readonly Statement[])[] {
  const runs = keptTogether(all)
  if (runs.length < parts) return balanced(all, parts, weightOf)
  return balanced(runs, parts, (run) => sum(run.map(weightOf))).map((share) => share.flat())
}

/** Shares of about equal weight, the larger ones first, the heaviest as light as can be; never an empty share. */
export function balanced<T>(
  items: readonly T[],
  parts: number,
  weightOf: (item: T) => number = () => 1
): T[][] {
  const weights = items.map(weightOf)
  const count = Math.max(1, Math.min(parts, items.length))
  const most = leastOfMost(weights, count)
  const sharesFrom = sharesOfRests(weights, most)
  let rest = sum(weights)
  let start = 0
  return Array.from({length: count}, (_, index) => {
    const left = count - index - 1
    const even = rest / (left + 1)
    let end = start
    let held = 0
    while (end < items.length - left) {
      const weight = weights[end] ?? 0
      const isFull = held >= even && (sharesFrom[end] ?? 0) <= left
      if (end > start && (isFull || held + weight > most)) break
      held += weight
      end++
    }
    const share = items.slice(start, left === 0 ? undefined : end)
    start = end
    rest -= held
    return share
  })
}

/** The least weight under which so many shares can stay, up to rounding. */
function leastOfMost(weights: readonly number[], count: number): number {
  let low = weights.reduce((most, one) => Math.max(most, one), 0)
  let high = sum(weights)
  for (let round = 0; round < precision; round++) {
    const middle = (low + high) / 2
    if ((sharesOfRests(weights, middle)[0] ?? 0) <= count) high = middle
    else low = middle
  }
  return high
}

/** Halvings: a slide has room for fewer steps than this tells apart. */
const precision = 24

/** By where a rest begins: how many shares it makes when each is filled up to a weight. */
function sharesOfRests(weights: readonly number[], most: number): readonly number[] {
  const shares = new Array<number>(weights.length + 1).fill(0)
  let end = weights.length
  let held = 0
  for (let start = weights.length - 1; start >= 0; start--) {
    held += weights[start] ?? 0
    // The share that begins here holds at least its first.
    while (end > start + 1 && held > most) held -= weights[--end] ?? 0
    shares[start] = 1 + (shares[end] ?? 0)
  }
  return shares
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
