import type {Grammar} from '../../../lexicons/grammar.ts'
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
  const {index} = one.line
  const all = claimings.map((claiming) => ({
    claiming,
    own: isOwn(claiming.one, one, grammar),
    named: isNamed(denying, claiming),
    shared: sharedBy(denying, claiming)
  }))
  const most = Math.max(0, ...all.map(({shared}) => shared))
  const start = claimings[0]?.one.line.index ?? index
  const others = spoken.slice(start, index).map((between) => isOfOthers(between, one, grammar))
  const kept = all.filter(({claiming, own, shared, named}) => {
    // Whom a pronoun means is never sure; where nobody speaks, one author tells both.
    const isTheirs = own && !isMeant(claiming.one)
    // "denied taking money", of "had taken money"
    const both = named ? [...denying.verbs].filter((stem) => claiming.words.has(stem)).length : 0
    const shares = shared + both >= fewest && shared + both >= leastShare * denying.stems.size
    return !isTheirs && (one.said || isSaid(claiming)) && mayAnswer(denying, claiming, shares)
  })
  return kept.map(({claiming, own, shared, named}, at): Pair => {
    const behind = claiming.one.line.index + 1
    const isDenial = (place: number) => claims[place] === 'denial'
    return {
      denying,
      claiming,
      own,
      others: !own && one.said && isSaid(claiming) && !isOneVoice(claiming.one, one, grammar),
      named,
      accused: named || isAccused(claiming.one, one, setting),
      shared,
      most,
      claimsBetween: kept.slice(at + 1).some((between) => between.claiming.is === 'claim' && !between.own),
      denialsBetween: claims.slice(behind, index).includes('denial'),
      othersBetween: others.slice(behind - start).filter((is, step) => is && !isDenial(behind + step)).length,
      goesOn: answered.includes(claiming.one.line.index)
    }
  })
}

/** Whether a claim stands right before its denial, in one paragraph. */
export function isRightBefore({one}: Claiming, {one: {line}}: Denying): boolean {
  return one.line.index === line.index - 1 && one.line.paragraph === line.paragraph
}

/** Whether somebody states something there who is not the one who denies. */
function isOfOthers(between: Spoken, one: Spoken, grammar: Grammar): boolean {
  const isTheirs = isOwn(between, one, grammar) || (one.said && isOneVoice(between, one, grammar))
  return between.said && between.states && !isTheirs
}

/** Whether somebody says it, be it by a word for accusing alone. */
function isSaid({one, is}: Claiming): boolean {
  return one.said || is === 'claim'
}

/** What a denial says of its claim has to be of the other sentence: one word may be chance, and two of many. */
const fewest = 2
const leastShare = 0.25

/** Not what both say not to be so, nor what has nothing of the claim that a denial names itself: "denied a rumour that …". */
function mayAnswer({negated, names}: Denying, claiming: Claiming, shares: boolean): boolean {
  const theirs = new Set(negatedIn(claiming.one.line.words, claiming.grammar).flatMap(({scope}) => scope))
  const agrees = theirs.size > 0 && negated.some(({focus}) => focus.some((stem) => theirs.has(stem)))
  return !agrees && !(names && !shares)
}

function sharedBy({stems, one}: Denying, claiming: Claiming): number {
  return [...stems].filter(
    (stem) => claiming.stems.has(stem) && !one.speaker.has(stem) && !claiming.one.speaker.has(stem)
  ).length
}

function isNamed({one}: Denying, {words, one: {speaker}}: Claiming): boolean {
  return [...one.speaker].some((stem) => words.has(stem) && !speaker.has(stem))
}
