import {isAccused} from '../accused.ts'
import {isOwn} from '../is-own.ts'
import {negatedIn} from '../negated.ts'
import {isMeant, isOneVoice, type Spoken} from '../spoken.ts'
import type {Scene} from './scene.ts'
import type {Claiming, Denying} from './sides.ts'

/** A sentence that says no and one before it, with what they are to each other. */
export interface Pair {
  readonly denying: Denying
  readonly claiming: Claiming
  /** Whether one voice may be heard in both; or, as far as can be told, two are. */
  readonly own: boolean
  readonly others: boolean
  /** Whether whoever denies is named in the claim, and not as its speaker. */
  readonly named: boolean
  /** The same, or somebody speaks for them. */
  readonly accused: boolean
  /** How many words both have, but for those of who speaks; and the most that any sentence before has. */
  readonly shared: number
  readonly most: number
  readonly claimsBetween: boolean
  readonly denialsBetween: boolean
  /** How many sentences between in which others state something. */
  readonly othersBetween: number
  /** Whether the same voice answered it right before. */
  readonly goesOn: boolean
}

/** A sentence that says no with each that it may answer, the farthest first. */
export function pairsOf(
  denying: Denying,
  claimings: readonly Claiming[],
  {spoken, claims, setting}: Scene,
  answered: readonly number[] = []
): readonly Pair[] {
  const {grammar} = setting
  const {one} = denying
  const shared = claimings.map((claiming) => sharedBy(denying, claiming))
  const most = Math.max(0, ...shared)
  let [claimsBetween, denialsBetween, othersBetween] = [false, false, 0]
  let next = one.line.index - 1
  const pairs: Pair[] = []
  for (let at = claimings.length - 1; at >= 0; at--) {
    const claiming = claimings[at]
    if (claiming === undefined) continue
    const own = isOwn(claiming.one, one, grammar)
    // Whom a pronoun means is never sure.
    if (own && !isMeant(claiming.one)) continue
    for (; next > claiming.one.line.index; next--) {
      const between = spoken[next]
      if (claims[next] === 'denial') denialsBetween = true
      else if (between && states(between, one)) othersBetween++
    }
    const named = isNamed(denying, claiming)
    // Where nobody speaks, one author tells both.
    if (!one.said && !isSaid(claiming)) continue
    if (!mayAnswer(denying, claiming, shared[at] ?? 0)) continue
    pairs.unshift({
      own,
      denying,
      claiming,
      others: !own && one.said && isSaid(claiming) && !isOneVoice(claiming.one, one, grammar),
      named,
      accused: named || isAccused(claiming.one, one, setting),
      shared: shared[at] ?? 0,
      most,
      claimsBetween,
      denialsBetween,
      othersBetween,
      goesOn: answered.includes(claiming.one.line.index)
    })
    if (claiming.is === 'claim' && !own) claimsBetween = true
  }
  return pairs

  function states(between: Spoken, denied: Spoken): boolean {
    const isTheirs = isOwn(between, denied, grammar) || (denied.said && isOneVoice(between, denied, grammar))
    return between.said && between.states && !isTheirs
  }
}

/** Whether somebody says it, be it by a word for accusing alone. */
function isSaid({one, is}: Claiming): boolean {
  return one.said || is === 'claim'
}

/** What a denial says of its claim has to be of the other sentence: one word may be chance. */
const fewest = 2

/** Not what both say not to be so, nor what has nothing of the claim that a denial names itself: "denied a rumour that …". */
function mayAnswer({negated, names}: Denying, claiming: Claiming, shared: number): boolean {
  const theirs = new Set(negatedIn(claiming.one.line.words, claiming.grammar).flatMap(({scope}) => scope))
  const agrees = theirs.size > 0 && negated.some(({focus}) => focus.some((stem) => theirs.has(stem)))
  return !agrees && !(names && shared < fewest)
}

function sharedBy({stems, one}: Denying, claiming: Claiming): number {
  return [...stems].filter(
    (stem) => claiming.stems.has(stem) && !one.speaker.has(stem) && !claiming.one.speaker.has(stem)
  ).length
}

function isNamed({one}: Denying, {words, one: {speaker}}: Claiming): boolean {
  return [...one.speaker].some((stem) => words.has(stem) && !speaker.has(stem))
}
