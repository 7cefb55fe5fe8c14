import {readTokens} from '../brief/tokens.ts'
import type {Judged} from './judged.ts'
import {isLabelBox} from './partners.ts'
import {textOf, type Window} from './resting.ts'

/** A name and what stands under it in its box: an office. */
interface Pair {
  readonly name: Judged
  readonly office: Judged
  readonly says: Window
}

/**
 * The texts of a slide with names told that stand over the office of somebody else.
 *
 * A sentence that lists who came holds every name and every office; which belong together is seen by how near they stand.
 */
export function settleOffices(slide: readonly Judged[]): readonly Judged[] {
  const pairs = pairsOf(slide)
  const astray = new Set(
    pairs
      .filter(({name, office, says}) => {
        const own = distance(name, office, says)
        return pairs.some((other) => other.name !== name && distance(other.name, office, says) < own)
      })
      .map(({name}) => name)
  )
  return slide.map((one) => (astray.has(one) ? {...one, state: 'held', isAstray: true} : one))
}

function pairsOf(slide: readonly Judged[]): Pair[] {
  return slide.flatMap((office, at) => {
    const name = slide[at - 1]
    const isUnder = name?.text.at === office.text.at && isLabelBox(name.text.shape)
    const says = office.says
    if (!isUnder || !says || name.state !== 'said' || office.state !== 'said') return []
    return [{name, office, says}]
  })
}

/** How many words stand between a name and an office, at the place where they are nearest; infinite where one is missing. */
function distance(name: Judged, office: Judged, says: Window): number {
  const words = readTokens(textOf(says)).map(({word}) => word)
  const [names, offices] = [name, office].map(({text}) =>
    placesOf(
      readTokens(text.text).map(({word}) => word),
      words
    )
  )
  const gaps = (names ?? []).flatMap((one) =>
    (offices ?? []).map((other) => Math.max(one.start - other.end, other.start - one.end))
  )
  return Math.min(Infinity, ...gaps)
}

function placesOf(run: readonly string[], words: readonly string[]): {start: number; end: number}[] {
  return words.flatMap((_, start) =>
    run.length > 0 && run.every((word, offset) => words[start + offset] === word)
      ? [{start, end: start + run.length}]
      : []
  )
}
