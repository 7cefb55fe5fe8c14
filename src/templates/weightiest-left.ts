import {handyWords} from '../brief/handy-words.ts'
import type {Beat, Reading} from '../brief/types.ts'
import {limitsOf, standsAlone} from './leaning.ts'
import {asks, isTelling, longestOf, mostWords, pointsIn} from './worth.ts'

/** Up to where long statements are shown. */
export interface Bounds {
  /** Statements that may be added; those that there is room for where it is not said. */
  readonly room?: number
  /** Words of all statements of the slide. */
  readonly inAll: number
  /** Words of a statement; longer ones stay in the notes, however much they matter. */
  readonly longest: number
  /** Whether those alone come that weigh as much as what is shown. */
  readonly weighty: boolean
}

/** Four statements that are read at a glance, or fewer of two lines. */
export const full: Bounds = {inAll: 4 * handyWords, longest: 30, weighty: true}

/** Who says what, and what is not so, is shown on a fuller slide as well: five statements of a line or two. */
const forTelling = {inAll: 84, longest: 40} as const

/** A slide of one or two statements rather has another long one than leave half of itself empty. */
export const sparse: Bounds = {inAll: 130, longest: mostWords, weighty: false}

/**
 * Long sentences that matter more than those chosen, as long as the slide is not full: what is said first of all is often long
 * ("now expects revenue to grow by …"), and a slide that has room must not leave it out for that.
 */
export function weightiestLeft(
  prose: readonly Reading[],
  chosen: ReadonlySet<Reading>,
  {room = 0, inAll, longest, weighty}: Bounds,
  {said = []}: Beat
): readonly Reading[] {
  const weights = [...chosen].map(({weight}) => weight).sort((a, b) => a - b)
  const middle = weights[Math.floor(weights.length / 2)] ?? 0
  const added: Reading[] = []
  const wordsOf = (some: Iterable<Reading>) =>
    [...some].flatMap(({points}) => points).reduce((sum, {text}) => sum + text.split(' ').length, 0)
  const limiting = prose.filter(({limits}) => limits)
  for (const one of [...prose].sort((a, b) => b.weight - a.weight)) {
    const left = room - pointsIn(added)
    if ((weighty && one.weight < middle) || left <= 0) break
    const isWhole = one.claim === undefined && !one.told && !asks(one) && !one.series
    const most = isTelling(one) ? looser({inAll, longest}) : {inAll, longest}
    if (chosen.has(one) || !isWhole || one.points.length > left || longestOf(one) > most.longest) continue
    const shown = [...chosen, ...added]
    const fits = wordsOf([...shown, one]) <= most.inAll && standsAlone(one, shown, said)
    if (fits && limitsOf(one, limiting).every((other) => chosen.has(other))) added.push(one)
  }
  return added
}

function looser({inAll, longest}: Pick<Bounds, 'inAll' | 'longest'>) {
  return {inAll: Math.max(inAll, forTelling.inAll), longest: Math.max(longest, forTelling.longest)}
}
