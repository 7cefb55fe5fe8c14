import type {Grammar} from '../../lexicons/grammar.ts'
import type {Claim} from './claims.ts'
import {farthestClaim} from './denials.ts'
import {isOwn} from './is-own.ts'
import {makesClaim} from './makes-claim.ts'
import {saysOtherwise} from './opposed.ts'
import {opensInNo} from './says-no.ts'
import type {Setting} from './setting.ts'
import type {Spoken} from './spoken.ts'
import {takesNoSide} from './takes-no-side.ts'
import {conceded} from './told.ts'

// Further up than this many sentences stands only what is claimed, not what somebody merely says.
const farthest = 4
const farthestParagraph = 2

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
  if (opensInNo(one.line, setting.grammar)) return answeredBefore(spoken, claims, one, setting.grammar)
  for (let at = index - 1; at >= Math.max(0, index - farthestClaim); at--) {
    const claim = spoken[at]
    if (claim === undefined || !makesClaim(claim, claims[at]) || isOwn(claim, one, setting.grammar)) continue
    const near = at >= index - farthest && claim.line.paragraph >= one.line.paragraph - farthestParagraph
    if (saysOtherwise(claim, one, {is: claims[at], near, next: at === index - 1}, setting)) return at
  }
  return undefined
}

/** The sentence right before, unless it is their own or a denial. */
function answeredBefore(
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
