import {cosine} from './term-vector.ts'
import type {Weighed} from './weigh.ts'

/** How many sentences of one beat are looked at as heard already: more than stand on its slides. */
const heard = 12

/**
 * The weights of the sentences of one beat, lowered where a heavier one of the beat says much the same.
 *
 * Maximal marginal relevance over the heaviest few; the others keep what the comparison with those leaves them. Takes
 * time with the number of sentences.
 *
 */
export function unlike(
  ids: readonly string[],
  weighed: ReadonlyMap<string, Weighed>
): ReadonlyMap<string, number> {
  const left = new Map(
    ids.flatMap((id) => {
      const one = weighed.get(id)
      return one ? [[id, {...one, likeness: 0}] satisfies [string, Rival]] : []
    })
  )
  const weights = new Map<string, number>()
  while (left.size && weights.size < heard) {
    const [id, best] = heaviest(left)
    left.delete(id)
    weights.set(id, lowered(best))
    for (const [other, one] of left) {
      const likeness = cosine(one.vector, best.vector, {a: one.length, b: best.length})
      if (likeness > one.likeness) left.set(other, {...one, likeness})
    }
  }
  for (const [id, one] of left) weights.set(id, lowered(one))
  return weights
}

const floor = 0.1

type Rival = Weighed & {readonly likeness: number}

function heaviest(rivals: ReadonlyMap<string, Rival>): [string, Rival] {
  const [first, ...others] = rivals
  let best = first as [string, Rival] // Only asked while there are some.
  for (const one of others) if (lowered(one[1]) > lowered(best[1])) best = one
  return best
}

/** The floor is soft, so that the order among light sentences stays. */
function lowered({weight, likeness}: Rival): number {
  if (weight === 0) return 0
  const left = weight - 0.4 * likeness
  return left > floor ? left : floor * Math.exp((left - floor) / floor)
}
