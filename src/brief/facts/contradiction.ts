import type {Grammar} from '../../lexicons/grammar.ts'
import type {Voice} from '../types.ts'
import type {Claim} from './claims.ts'
import {contradicts} from './opposed.ts'
import {isOwnClaim} from './same-speaker.ts'
import {opensInNo} from './says-no.ts'
import type {Setting} from './setting.ts'
import {isMeant, isOneVoice, type Spoken} from './spoken.ts'
import {conceded} from './told.ts'

// Further up than this many sentences stands only what is claimed, not what somebody merely says.
const farthest = 4
const farthestParagraph = 2
// A claim further up needs a reader to hold it against anything.
const farthestClaim = 12

/**
 * Which sentence before says what somebody else says is not so, by its index: "blame a crack" where divers "found no crack", "was
 * never shown the letter" where the bank "showed her the letter", "the gate was shut" where it "stood open".
 *
 * What is said to be so has to stand right behind the no; two who only speak of one matter contradict nobody.
 */
export function contradicted(
  spoken: readonly Spoken[],
  claims: readonly (Claim | undefined)[],
  index: number,
  setting: Setting
): number | undefined {
  const whole = spoken[index]
  const one = whole && conceded(whole, setting.grammar)
  if (one === undefined || !speaksUp(one, setting.grammar)) return undefined
  if (opensInNo(one.line, setting.grammar)) return rightBefore(spoken, claims, one, setting.grammar)
  for (let at = index - 1; at >= Math.max(0, index - farthestClaim); at--) {
    const claim = spoken[at]
    if (claim === undefined || !makesClaim(claim, claims[at]) || isOwn(claim, one, setting.grammar)) continue
    const near = at >= index - farthest && claim.line.paragraph >= one.line.paragraph - farthestParagraph
    if (contradicts(claim, one, {is: claims[at], near, next: at === index - 1}, setting)) return at
  }
  return undefined
}

/** The sentence right before, unless it is their own or a denial. */
function rightBefore(
  spoken: readonly Spoken[],
  claims: readonly (Claim | undefined)[],
  one: Spoken,
  grammar: Grammar
): number | undefined {
  const at = one.line.index - 1
  const before = spoken[at]
  const apart = before === undefined || before.line.paragraph < one.line.paragraph - 1
  return apart || claims[at] === 'denial' || isOwn(before, one, grammar) ? undefined : at
}

/** Whether somebody says it, and neither grants nor supports something. */
function speaksUp(one: Spoken, grammar: Grammar): boolean {
  const admits = one.line.words.some(({lower, quoted}) => !quoted && grammar.admissions.has(lower))
  return one.said && !one.line.long && !admits && takesNoSide(one, grammar)
}

/** Whether whoever speaks says, denies or insists; not "blamed" or "welcomed". */
export function takesNoSide({voices}: Spoken, {insisting}: Grammar): boolean {
  return voices.every(
    ({act, stance}) => act === 'says' || act === 'denies' || insisting.has(stance.toLowerCase())
  )
}

/** Whether a sentence makes a claim, or somebody says there what is so. */
export function makesClaim({states, line, voices}: Spoken, claim: Claim | undefined): boolean {
  if (line.long || claim === 'denial' || claim === 'law') return false
  return claim === 'claim' || (states && voices.every(({act}) => act === 'says'))
}

/** Whether whoever says the one says the other; nobody denies what they say, or says that it is not so where they accuse. */
export function isOwn(claim: Spoken, one: Spoken, grammar: Grammar): boolean {
  if (speaksOf(claim, one, grammar) || speaksOf(one, claim, grammar)) return false
  const denies = one.line.words.some(
    ({lower, quoted}) => !quoted && grammar.speech.get(lower)?.act === 'denies'
  )
  const accuses = isMeant(one) && (denies || claim.voices.some(({act}) => act === 'opposes'))
  return isOwnClaim(claim, one, grammar) || (!accuses && isOneVoice(claim, one, grammar))
}

/** "A Tandal representative", of "four Tandal employees": both of one house, but not of one side. */
function speaksOf(one: Spoken, other: Spoken, {representatives}: Grammar): boolean {
  const headOf = ({actor}: Voice) => actor.split(' ').at(-1) ?? ''
  const speaks = one.voices.some((voice) => representatives.has(headOf(voice)))
  const many = other.voices.some(
    (voice) => /^\p{Ll}.*[^s]s$/u.test(headOf(voice)) && !representatives.has(headOf(voice))
  )
  return speaks && many
}
