import type {Grammar} from '../../lexicons/grammar.ts'
import {isAccused} from './accused.ts'
import type {Claim} from './claims.ts'
import {contradicted} from './contradiction.ts'
import {answersOf, farthestClaim} from './denials.ts'
import {deniesBack} from './denies-back.ts'
import {isOwn} from './is-own.ts'
import {leavesOpen} from './leaves-open.ts'
import {makesClaim} from './makes-claim.ts'
import {namesClaim} from './names-claim.ts'
import {namesOne, pointedAt} from './pointed-at.ts'
import type {Setting} from './setting.ts'
import {sharesWords} from './shared-words.ts'
import {isMeant, type Spoken, spokenIn} from './spoken.ts'
import type {Told} from './told.ts'

/** What each sentence is, and which sentence each denial answers. */
export interface Answered {
  readonly claims: readonly (Claim | undefined)[]
  /** Ids of the claims, by the index of the denial; absent where it answers none. */
  readonly answers: ReadonlyMap<number, readonly string[]>
}

/**
 * What each sentence is, with those that contradict what somebody else says further up, whatever both are by themselves; and
 * what each denial answers.
 */
export function withContradictions(
  told: readonly Told[],
  claims: readonly (Claim | undefined)[],
  setting: Setting
): Answered {
  const {grammar} = setting
  const all = [...claims]
  const answers = new Map<number, readonly string[]>()
  const spoken = spokenIn(told, grammar)
  spoken.forEach((one, index) => {
    const denies = all[index] === 'denial'
    if ((!denies && all[index] !== undefined) || leavesOpen(one.line, grammar)) return
    const known = denies ? claimsNear(spoken, all, index, setting) : []
    const between = denies ? saidBetween(spoken, all, index, known, grammar) : undefined
    if (known.length > 0 && between === undefined) {
      answers.set(index, known)
      return
    }
    const at =
      between ??
      contradicted(spoken, all, index, setting) ??
      (denies ? pointedAt(spoken, all, index, setting) : undefined)
    const goesOn = answers.get(index - 1)
    if (denies && at === undefined && goesOn && isOwn(spoken[index - 1] ?? one, one, grammar)) {
      // "denied the report. “That is not true,” he said."
      if (!namesClaim(one.line, grammar)) answers.set(index, goesOn)
      return
    }
    const claim = at === undefined ? undefined : spoken[at]
    if (at === undefined || claim === undefined) return
    if (!isDisputable(claim, one, grammar)) return
    all[index] = 'denial'
    all[at] = 'claim'
    answers.set(index, [claim.line.sentence.id])
  })
  return {claims: all, answers}
}

/** A question claims nothing, and where nobody speaks a rule is told with its exception. */
function isDisputable(claim: Spoken, one: Spoken, grammar: Grammar): boolean {
  return !claim.line.text.includes('?') && (claim.said || one.said || deniesBack(one.line, grammar))
}

/** The claims near a denial that somebody else makes. */
function claimsNear(
  spoken: readonly Spoken[],
  claims: readonly (Claim | undefined)[],
  index: number,
  setting: Setting
): readonly string[] {
  const {grammar} = setting
  const one = spoken[index]
  if (one === undefined || namesClaim(one.line, grammar)) return []
  const ids = answersOf(spoken, claims, index, grammar)
  const near = spoken
    .slice(Math.max(0, index - farthestClaim), index)
    .filter(({line}) => ids.includes(line.sentence.id))
  if (near.every((claim) => isAnswered(claim, one, spoken, claims, setting))) return []
  return near
    .filter((claim) => isDisputable(claim, one, grammar) && !(isMeant(one) && isOwn(claim, one, grammar)))
    .map(({line}) => line.sentence.id)
}

/**
 * "An engineer tells another story", behind a claim that is denied already in a paragraph before: whoever is not of the matter, nor
 * takes it up, may mean either.
 */
function isAnswered(
  claim: Spoken,
  one: Spoken,
  spoken: readonly Spoken[],
  claims: readonly (Claim | undefined)[],
  setting: Setting
): boolean {
  const {grammar} = setting
  const at = claims.slice(claim.line.index, one.line.index).lastIndexOf('denial')
  const denial = at < 0 ? undefined : spoken[claim.line.index + at]
  if (denial === undefined || denial.line.paragraph === one.line.paragraph) return false
  const own = namesOne(one.line, grammar) || isOwn(denial, one, grammar) || isAccused(claim, one, setting)
  return !own && !sharesWords(claim.line, one, grammar)
}

/** What somebody else states in the paragraph of a denial whose claims all stand in the one before: that is nearer. */
function saidBetween(
  spoken: readonly Spoken[],
  claims: readonly (Claim | undefined)[],
  index: number,
  known: readonly string[],
  grammar: Grammar
): number | undefined {
  const one = spoken[index]
  if (one === undefined || known.length === 0) return undefined
  // Claims stand near: a paragraph that holds none of them begins near, however long others are.
  const near = spoken
    .slice(Math.max(0, index - farthestClaim), index)
    .filter(({line}) => line.paragraph === one.line.paragraph)
  if (near.some(({line}) => known.includes(line.sentence.id))) return undefined
  const said = near.findLast((each) => each.said)
  const at = said?.line.index
  return said && at !== undefined && makesClaim(said, claims[at]) && !isOwn(said, one, grammar)
    ? at
    : undefined
}
