import type {Grammar} from '../../lexicons/grammar.ts'
import type {Voice} from '../types.ts'
import {isAccused, isSame, overlapOf, speaksForSomebody} from './accused.ts'
import type {Claim} from './claims.ts'
import type {Line} from './line.ts'
import {
  callsUntrue,
  endsInNo,
  findsNone,
  foresees,
  judgesClaim,
  judgesIt,
  negates,
  saysFlatly,
  saysNo
} from './says-no.ts'
import type {Setting} from './setting.ts'
import {isReported, type Told} from './told.ts'

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
  told.forEach((one, index) => {
    const before = told[index - 1]
    if (all[index] !== undefined || before === undefined || !speaksAgainst(one, before, grammar)) return
    const near = one.line.paragraph === before.line.paragraph
    if (near && all[index - 1] === 'denial') {
      if (goesOn(before, one, grammar) && saysNo(one.line, grammar)) all[index] = 'denial'
      return
    }
    const at = near ? claimBefore(told, all, index, setting) : index - 1
    const claim = told[at]
    if (!speaks(one, grammar) || claim === undefined || isSame(claim, one, grammar)) return
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
  return plain && near && isAccused(earlier, one, setting) ? index - 2 : index - 1
}

/** Whether somebody of whom the last sentence of a paragraph claims something says no to it at the start of the next. */
function answersAcross(claim: Told, one: Told, setting: Setting, is: Claim | undefined): boolean {
  const {grammar} = setting
  if (is !== 'claim' || isHearsay(claim.line, grammar) || !isAccused(claim, one, setting)) return false
  const same = saysNo(one.line, grammar) && overlapOf(claim.line, one, grammar) > 0
  return same || saysFlatly(one.line, grammar)
}

/** Whether a plain statement is answered by a no: from whoever it is about ("never met her"), or from somebody who insists on it. */
function contradicts(statement: Told, one: Told, setting: Setting): boolean {
  const {grammar} = setting
  if (retorts(one, grammar) || endsInNo(one.line, grammar)) return true
  if (foresees(one.line, grammar)) return false
  const persists = haveStance(one.voices, grammar.persisting)
  // "insisted there was enough water", where somebody said it had run out
  if (persists && overlapOf(statement.line, one, grammar) > 0) return true
  if (!saysNo(one.line, grammar)) return false
  const spoken = statement.voices.length > 0
  // What a paper reports is answered by a flat no alone.
  return spoken
    ? persists || isAccused(statement, one, setting)
    : isAccused(statement, one, setting) && saysFlatly(one.line, grammar)
}

/** Whether a claim is called untrue, or negated or outdone by whoever it is about or who takes up its words. */
function counters(claim: Told, one: Told, setting: Setting, is: Claim | undefined): boolean {
  const {grammar} = setting
  if (is !== 'claim') return false
  if (retorts(one, grammar) || callsUntrue(one.line, grammar) || endsInNo(one.line, grammar)) return true
  if (findsNone(one.line, grammar) || judgesClaim(one.line, grammar)) return true
  const accused = isAccused(claim, one, setting)
  if (!accused && overlapOf(claim.line, one, grammar) === 0) return false
  // Of hearsay nobody is known who could be contradicted but whoever it is about.
  const known = accused || !isHearsay(claim.line, grammar)
  if (accused && judgesIt(one.line, grammar)) return true
  return (known && (saysNo(one.line, grammar) || turns(claim, one, grammar))) || insists(one, grammar)
}

/** "claimed it was never tested", "says it was tested twice": what is said not to be so is said to be so. */
function turns(claim: Told, one: Told, grammar: Grammar): boolean {
  return (
    negates(claim.line, grammar) && !foresees(one.line, grammar) && overlapOf(claim.line, one, grammar) > 0
  )
}

function retorts({voices}: Told, {countering}: Grammar): boolean {
  return haveStance(voices, countering)
}

function haveStance(voices: readonly Voice[], stances: ReadonlySet<string>): boolean {
  return voices.some(({stance}) => stances.has(stance.toLowerCase()))
}

/** Whether somebody speaks in the sentence, right after the other or at the start of the next paragraph, and neither admits nor supports. */
function speaksAgainst({line, voices, speaksOn}: Told, before: Told, grammar: Grammar): boolean {
  const near = before.line.paragraph >= line.paragraph - 1
  const whole = !line.quoted && !line.long && !before.line.quoted
  const kind = voices.every(
    ({act, stance}) => act === 'says' || act === 'denies' || grammar.insisting.has(stance.toLowerCase())
  )
  const heard = voices.length > 0 || speaksOn || speaksForSomebody(line, grammar)
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

/** "reportedly", and nobody who says it. */
function isHearsay({words}: Line, {unsourced}: Grammar): boolean {
  return words.some(({lower, quoted}) => !quoted && unsourced.has(lower))
}

function insists({line, voices}: Told, {insisting, universals, conditionalForms}: Grammar): boolean {
  return (
    haveStance(voices, insisting) ||
    // "We will use all means" is of what comes.
    (line.words.some(({lower}) => universals.has(lower)) &&
      !line.words.some(({lower}) => conditionalForms.has(lower)))
  )
}
