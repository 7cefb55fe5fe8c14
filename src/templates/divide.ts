import type {Slots} from './types.ts'

/** Divide one slot evenly, keep the others on the first slide. */
export function divideSlot(name: string) {
  return (slots: Slots, parts: number): readonly Slots[] => {
    const others = Object.fromEntries(Object.keys(slots).map((key) => [key, []]))
    return balanced(slots[name] ?? [], parts).map((share, index) =>
      index === 0 ? {...slots, [name]: share} : {...others, [name]: share}
    )
  }
}

/** Shares of equal size or one more, the larger ones first; never an empty share. */
export function balanced<T>(items: readonly T[], parts: number): T[][] {
  const count = Math.max(1, Math.min(parts, items.length))
  const least = Math.floor(items.length / count)
  const larger = items.length % count
  let start = 0
  return Array.from({length: count}, (_, index) => {
    const share = items.slice(start, start + least + (index < larger ? 1 : 0))
    start += share.length
    return share
  })
}
