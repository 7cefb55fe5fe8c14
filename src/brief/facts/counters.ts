import type {Grammar} from '../../lexicons/grammar.ts'
import {goesOnAccused, isAccused, isOfAccused, speaksForSomebody} from './accused.ts'
import {answersAcross, contradicts, counters, retorts} from './against.ts'
import type {Claim} from './claims.ts'
import {leavesOpen} from './leaves-open.ts'
import type {Line} from './line.ts'
import {agrees} from './opposed.ts'
import {isOwnClaim, isSame} from './same-speaker.ts'
import {findsNone, saysNo} from './says-no.ts'
import type {Setting} from './setting.ts'
import {conceded, isReported, type Told} from './told.ts'

/**
 * What each sentence is, with those that contradict a claim just before them by what they say: "“Nobody was told,” Hall said."
 *
 * Somebody else has to speak there: with a word for what is untrue; or with a negation or insisting, and taking up words of the
 * claim or being named in it. A statement that is no claim by itself becomes one where whoever it names says no to it. Whoever
 * admits something counters nothing.
 */
export function withCounters(
  told: readonly Told[],
  claims: readonly (Claim | undefined)[],
  setting: Setting
): readonly (Claim | undefined)[] {
  const {grammar} = setting
  const all = [...claims]
  told.forEach((whole, index) => {
    const one = conceded(whole, grammar)
    const before = told[index - 1]
    if (all[index] !== undefined || before === undefined || leavesOpen(one.line, grammar)) return
    if (!speaksAgainst(one, before, grammar)) return
    const near = one.line.paragraph === before.line.paragraph
    if (near && all[index - 1] === 'denial') {
      if (goesOn(before, one, grammar) && saysNo(one.line, grammar)) all[index] = 'denial'
      return
    }
    const at = near ? claimBefore(told, all, index, setting) : index - 1
    const claim = told[at]
    if (
      claim === undefined ||
      isSame(claim, one, grammar) ||
      isOwnClaim(claim, one, grammar) ||
      agrees(claim.line, one.line, grammar)
    )
      return
    const answers = findsNone(one.line, grammar) || isOfClaimed(claim, one, grammar)
    if (!speaks(one, grammar) && !(all[at] === 'claim' && answers)) return
    const against = !near
      ? answersAcross
      : all[at] === undefined && (isReported(claim, grammar) || retorts(one, grammar))
        ? contradicts
        : counters
    if (!against(claim, one, setting, all[at])) return
    all[index] = 'denial'
    all[at] = 'claim'
  })
  return all
}

/** Whether whoever the claim is about goes on by a pronoun, or somebody of theirs does. */
function isOfClaimed(claim: Told, one: Told, grammar: Grammar): boolean {
  return goesOnAccused(claim, one, grammar) || isOfAccused(claim, one, grammar)
}

/** The claim that a sentence may counter: right before it, or with one plain sentence between where it is about whoever speaks. */
function claimBefore(
  told: readonly Told[],
  claims: readonly (Claim | undefined)[],
  index: number,
  setting: Setting
): number {
  const [earlier, between, one] = told.slice(Math.max(0, index - 2), index + 1)
  if (earlier === undefined || between === undefined || one === undefined || claims[index - 2] !== 'claim')
    return index - 1
  const plain = claims[index - 1] === undefined && between.voices.length === 0 && !between.speaksOn
  const near = earlier.line.paragraph === one.line.paragraph && !earlier.line.quoted
  // A pronoun means somebody of the sentence right before.
  const named = speaks(one, setting.grammar)
  return plain && near && named && isAccused(earlier, one, setting) ? index - 2 : index - 1
}

/** Whether somebody speaks in the sentence, right after the other or at the start of the next paragraph, and neither admits nor supports. */
function speaksAgainst({line, voices, speaksOn}: Told, before: Told, grammar: Grammar): boolean {
  const near = before.line.paragraph >= line.paragraph - 1
  const whole = !line.quoted && !line.long && !before.line.quoted
  const kind = voices.every(
    ({act, stance}) => act === 'says' || act === 'denies' || grammar.insisting.has(stance.toLowerCase())
  )
  const heard =
    voices.length > 0 ||
    speaksOn ||
    speaksForSomebody(line, grammar) ||
    isOfAccused(before, {line, voices, speaksOn}, grammar) ||
    // "Reports from the hospital said no traces were found": nobody by a name, but a no.
    (findsNone(line, grammar) && isReported({line, voices, speaksOn}, grammar))
  return near && whole && kind && heard && !admits(line, grammar)
}

/** Whether somebody speaks who is named there, or who speaks for somebody named before. */
function speaks({line, voices}: Told, grammar: Grammar): boolean {
  return voices.length > 0 || speaksForSomebody(line, grammar)
}

/** Whether whoever denied before goes on: by a pronoun, or by name. */
function goesOn(before: Told, one: Told, grammar: Grammar): boolean {
  return one.voices.length === 0 ? one.speaksOn : isSame(before, one, grammar)
}

function admits({words}: Line, {admissions}: Grammar): boolean {
  return words.some((word) => admissions.has(word.lower))
}
