import type {Grammar} from '../../lexicons/grammar.ts'
import {isAccused} from './accused.ts'
import {quotesAtLength} from './against.ts'
import type {Claim} from './claims.ts'
import {farthestClaim} from './denials.ts'
import {deniesBack} from './denies-back.ts'
import {isOwn} from './is-own.ts'
import type {Line} from './line.ts'
import {makesClaim} from './makes-claim.ts'
import {namesClaim} from './names-claim.ts'
import type {Setting} from './setting.ts'
import {bareStemOf, sharesWords} from './shared-words.ts'
import type {Spoken} from './spoken.ts'
import {takesNoSide} from './takes-no-side.ts'
import type {Word} from './words.ts'

// A noun so near the start is of the subject; so near a verb it is its object.
const farthestSubject = 5
const farthestObject = 6
// "her findings", "none of that"
const farthestSaid = 3

/**
 * Which sentence a denial points at that has found no claim, by its index: what the one said whose findings or account it
 * disputes; the claim further up that it calls by a noun; what somebody else said right before it; or, where it opens a story,
 * the claim that follows.
 */
export function pointedAt(
  spoken: readonly Spoken[],
  claims: readonly (Claim | undefined)[],
  index: number,
  setting: Setting
): number | undefined {
  const one = spoken[index]
  if (one === undefined || one.line.long || namesClaim(one.line, setting.grammar)) return undefined
  return (
    ofOwner(spoken, claims, index, setting) ??
    byNoun(spoken, claims, index, setting) ??
    rightBefore(spoken, claims, index, setting) ??
    behind(spoken, claims, index, setting)
  )
}

type Pointing = (
  spoken: readonly Spoken[],
  claims: readonly (Claim | undefined)[],
  index: number,
  setting: Setting
) => number | undefined

/** "disputed her findings", "the villagers’ numbers were made up": what she, or they, said a little before. */
const ofOwner: Pointing = (spoken, claims, index, setting) => {
  const {grammar} = setting
  const one = spoken[index]
  const words = one?.line.words ?? []
  const noun = words.findIndex(
    ({lower, quoted}, at) =>
      !quoted &&
      (grammar.claimNouns.has(lower) || grammar.accountNouns.has(lower)) &&
      (isSubject(words, at, grammar) ||
        isDisputed(words, at, grammar) ||
        grammar.copulas.has(words[at + 1]?.lower ?? '')) &&
      words
        .slice(Math.max(0, at - 2), at)
        .some((word) => word.possessive || grammar.possessives.has(word.lower))
  )
  if (one === undefined || noun < 0) return undefined
  const owner = words.slice(Math.max(0, noun - 2), noun).find((word) => word.possessive)
  const stem = owner && bareStemOf(owner.lower, grammar)
  const isOwners = (at: number) => {
    const said = spoken[at]
    return (
      said?.said === true &&
      claims[at] !== 'denial' &&
      !isOwn(said, one, grammar) &&
      (stem === undefined ||
        said.speaker.has(stem) ||
        said.line.words.some((word) => bareStemOf(word.lower, grammar) === stem))
    )
  }
  // Of several statements that in which whoever denies is named.
  const isNamed = (at: number) => spoken[at] !== undefined && isAccused(spoken[at], one, setting)
  return (
    lastBefore(index, farthestSaid + 1, (at) => isOwners(at) && isNamed(at)) ??
    lastBefore(index, farthestSaid + 1, isOwners)
  )
}

/** "the accusation is not true", "pleaded not guilty to all charges": the nearest claim, however far, that is of the same. */
const byNoun: Pointing = (spoken, claims, index, setting) => {
  const {grammar} = setting
  const one = spoken[index]
  if (one === undefined || !namesOne(one.line, grammar)) return undefined
  const ofOthers = (at: number) => spoken[at] !== undefined && !isOwn(spoken[at], one, grammar)
  return (
    lastBefore(index, farthestClaim, (at) => claims[at] === 'claim' && ofOthers(at)) ??
    lastBefore(index, farthestClaim, (at) => {
      const said = spoken[at]
      return (
        ofOthers(at) && said?.said === true && makesClaim(said, claims[at]) && isAccused(said, one, setting)
      )
    })
  )
}

/** "the accusation", "all these claims": a claim that was made before, by a noun. */
export function namesOne({words}: Line, grammar: Grammar): boolean {
  const {backDeterminers, demonstratives, universals, complementizer, claimNouns} = grammar
  const definite = [backDeterminers, demonstratives, universals, complementizer]
  return words.some(
    ({lower}, at) =>
      claimNouns.has(lower) &&
      words.slice(Math.max(0, at - 3), at).some((word) => definite.some((list) => list.has(word.lower)))
  )
}

/** "Not a word of it is true": what somebody else said last, right before it. */
const rightBefore: Pointing = (spoken, claims, index, setting) => {
  const {grammar} = setting
  const one = spoken[index]
  if (one === undefined) return undefined
  const back = deniesBack(one.line, grammar)
  if (!back && (namesOne(one.line, grammar) || !takesNoSide(one, grammar))) return undefined
  const at = lastBefore(
    index,
    farthestSaid,
    (place) => spoken[place]?.said === true || claims[place] !== undefined
  )
  const said = at === undefined ? undefined : spoken[at]
  if (at === undefined || said === undefined || said.line.quoted || !makesClaim(said, claims[at]))
    return undefined
  if (isOwn(said, one, grammar)) return undefined
  if (said.line.paragraph === one.line.paragraph) return at >= index - 2 ? at : undefined
  // Of a long quotation in another paragraph a part may be meant that is not shown.
  const next = at === index - 1 && said.line.paragraph === one.line.paragraph - 1
  return next && (back || !quotesAtLength(said.line)) ? at : undefined
}

/** "The minister dismissed the report. The report says …": a story that opens with the denial tells next what is denied. */
const behind: Pointing = (spoken, claims, index, setting) => {
  const {grammar} = setting
  const one = spoken[index]
  const first = claims.indexOf('claim')
  if (one === undefined || (first >= 0 && first < index)) return undefined
  const {words} = one.line
  const named = words.some(
    ({lower, quoted}, place) => !quoted && grammar.claimNouns.has(lower) && isDisputed(words, place, grammar)
  )
  const next = claims.slice(index + 1, index + farthestSaid + 2).indexOf('claim')
  const at = index + 1 + next
  const claim = next < 0 ? undefined : spoken[at]
  if (!named || claim?.said !== true) return undefined
  return !isOwn(claim, one, grammar) && sharesWords(claim.line, one, grammar) ? at : undefined
}

/** Whether a noun so near the start has no verb before it. */
function isSubject(words: readonly Word[], noun: number, grammar: Grammar): boolean {
  return noun < farthestSubject && !words.slice(0, noun).some(({lower}) => grammar.finite.has(lower))
}

/** "dismissed the agency’s | report": whether a verb of denial stands a little before a noun. */
function isDisputed(words: readonly Word[], noun: number, grammar: Grammar): boolean {
  return words
    .slice(Math.max(0, noun - farthestObject), noun)
    .some(
      ({lower, quoted}) =>
        !quoted && (grammar.rejecting.has(lower) || grammar.speech.get(lower)?.act === 'denies')
    )
}

function lastBefore(index: number, farthest: number, fits: (at: number) => boolean): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) if (fits(at)) return at
  return undefined
}
