import type {Claim} from '../claims.ts'
import {saysNever} from '../says-no.ts'
import {isOneVoice} from '../spoken.ts'
import {isRightBefore, type Pair, pairsOf} from './pair.ts'
import type {Scene} from './scene.ts'
import {type Claiming, claimingAt, denyingAt, tellsWrong} from './sides.ts'
import {claimingSigns, denyingSigns, enough, lead, pairSigns, type Sign, start} from './signs.ts'

/** What each sentence is, and which sentence each denial answers. */
export interface Answered {
  readonly claims: readonly (Claim | undefined)[]
  /** The ids of the claims, by the index of the denial; absent where it answers none. */
  readonly answers: ReadonlyMap<number, readonly string[]>
}

/** A claim further from its denial than this many sentences needs a reader to pair them. */
export const farthestClaim = 14

/** Whoever goes on denying does so within so many sentences. */
const farthestBefore = 3

/**
 * What each sentence is, with what answers an earlier one as a denial, and what is answered as a claim, whatever both are by
 * themselves; each denial answers one claim, or several in a row: "denied these allegations".
 *
 * A sentence that says no answers the one before it to which most signs point, where they are enough and point to no other: a
 * wrong pair would put words into a mouth, so a doubt leaves it out.
 */
export function withAnswers(scene: Scene): Answered {
  const all = [...scene.claims]
  const answers = new Map<number, readonly number[]>()
  candidatesIn(scene, answers, (pairs) => {
    const found = answeredOf(pairs)
    const denial = pairs[0]?.denying.one.line.index
    if (found.length === 0 || denial === undefined) return
    answers.set(denial, found)
    all[denial] = 'denial'
    for (const at of found) all[at] = 'claim'
  })
  const idOf = (at: number) => scene.spoken[at]?.line.sentence.id ?? ''
  return {
    claims: all,
    answers: new Map([...answers].map(([index, found]) => [index, found.map(idOf)]))
  }
}

/**
 * Which sentences one that says no answers, by their index: of all that it may, the one that is ahead; nothing where that is in
 * doubt. "These allegations" are what is alleged as such, and what stands in a row with it in its paragraph; "it" is what was said
 * last.
 */
export function answeredOf(
  pairs: readonly Pair[],
  pointsOf: (pair: Pair) => number = pointsOfSigns
): readonly number[] {
  const alleged = pairs.filter(({denying, claiming}) => denying.all && claiming.is === 'claim')
  const meant = alleged.length > 0 ? alleged : lastSaid(pairs)
  const [best, next] = (meant.length > 0 ? meant : pairs)
    .map((pair) => ({pair, points: pointsOf(pair)}))
    .sort((a, b) => b.points - a.points)
  if (best === undefined) return []
  const {denying, claiming} = best.pair
  if (alleged.length > 0) return inRow(claiming, alleged)
  if (meant.length > 0) return [claiming.one.line.index]
  const needed = denying.is === 'denial' ? enough.denial : enough.other
  const isAhead = next === undefined || best.points - next.points >= lead
  return best.points >= needed && isAhead && isDenied(best.pair) ? [claiming.one.line.index] : []
}

/**
 * What is said not to be is all over the news, so a no that does not deny by its words answers what is claimed by its words of
 * whoever says it, or what has a third of its words, or of all there is ("had never met her"); and whoever says much else answers
 * something else.
 */
function isDenied({denying, claiming, accused, shared}: Pair): boolean {
  const {one, explicit, callsFalse, stems, grammar} = denying
  if (explicit) return stems.size - shared <= mostOwn
  const contradicts = shared > 0 && shared >= stems.size * leastShared
  const blames = claiming.is === 'claim' || saysNever(one.line, grammar)
  return callsFalse || contradicts || (blames && accused)
}

/** So many words that the claim does not have are a statement by themselves. */
const mostOwn = 13

const leastShared = 1 / 3

function paragraphsBetween({denying, claiming}: Pair): number {
  return denying.one.line.paragraph - claiming.one.line.paragraph
}

/**
 * What a denial by a pronoun may mean: what stands before it in its paragraph, or a claim or a wrong in the one before. "The
 * accusation" is what others said right before.
 */
function lastSaid(pairs: readonly Pair[]): readonly Pair[] {
  const accusation = pairs.filter(
    ({denying, claiming, others}) =>
      denying.explicit && denying.back && others && isRightBefore(claiming, denying)
  )
  if (accusation.length > 0) return accusation
  const by = pairs.filter(({denying}) => denying.rests)
  const here = by.filter((pair) => paragraphsBetween(pair) === 0)
  return here.length > 0 ? here : by.filter((pair) => paragraphsBetween(pair) === 1 && isBlame(pair.claiming))
}

function isBlame(claiming: Claiming): boolean {
  return claiming.is === 'claim' || tellsWrong(claiming)
}

/** A claim with those of its paragraph that stand right beside it, or beside such a one. */
function inRow({one: {line}}: Claiming, all: readonly Pair[]): readonly number[] {
  const {paragraph, index} = line
  const near = all.map(({claiming}) => claiming.one.line).filter((line) => line.paragraph === paragraph)
  const places = new Set(near.map((line) => line.index))
  let [first, last] = [index, index]
  while (places.has(first - 1)) first--
  while (places.has(last + 1)) last++
  return Array.from({length: last - first + 1}, (_, step) => first + step)
}

/** Each sentence that says no, in order, with all that it may answer; `answers` are those of the sentences before. */
export function candidatesIn(
  scene: Scene,
  answers: ReadonlyMap<number, readonly number[]>,
  use: (pairs: readonly Pair[]) => void
): void {
  const {spoken, setting} = scene
  const known = new Map<number, Claiming | undefined>()
  spoken.forEach((one, index) => {
    const denying = denyingAt(scene, index)
    if (denying === undefined) return
    const claimings: Claiming[] = []
    for (let at = Math.max(0, index - farthestClaim); at < index; at++) {
      if (!known.has(at)) known.set(at, claimingAt(scene, at))
      const claiming = known.get(at)
      // What stands under a question answers that, and nothing over it.
      if (claiming && claiming.one.line.questions === one.line.questions) claimings.push(claiming)
    }
    let answered: readonly number[] | undefined
    for (let at = index - 1; answered === undefined && at >= Math.max(0, index - farthestBefore); at--) {
      const before = spoken[at]
      if (before?.said && one.said && isOneVoice(before, one, setting.grammar)) answered = answers.get(at)
    }
    use(pairsOf(denying, claimings, scene, answered))
  })
}

function pointsOfSigns(pair: Pair): number {
  return start + sum(denyingSigns, pair.denying) + sum(claimingSigns, pair.claiming) + sum(pairSigns, pair)
}

function sum<Of>(signs: readonly Sign<Of>[], one: Of): number {
  return signs.reduce((points, sign) => points + sign.points * Number(sign.of(one)), 0)
}
