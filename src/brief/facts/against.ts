import type {Grammar} from '../../lexicons/grammar.ts'
import type {Voice} from '../types.ts'
import {isAccused, isAccusedThere, isBlamed, isOfAccused, meansAccused, speaksForSomebody} from './accused.ts'
import {type Claim, longestTerm} from './claims.ts'
import {type Line, wordCount} from './line.ts'
import {
  assures,
  callsUntrue,
  checkedItself,
  endsInNo,
  findsNone,
  foresees,
  judgesClaim,
  judgesIt,
  limits,
  negates,
  pointsBack,
  saysFlatly,
  saysNo,
  saysNoOfSelf,
  saysOfAll
} from './says-no.ts'
import type {Setting} from './setting.ts'
import {countsShared, sharesWords} from './shared-words.ts'
import type {Told} from './told.ts'

/** Whether what somebody says answers what somebody else said before it, which is this so far. */
export type Against = (claim: Told, one: Told, setting: Setting, is: Claim | undefined) => boolean

/** Whether somebody of whom the last sentence of a paragraph claims something says no to it at the start of the next. */
export const answersAcross: Against = (claim, one, setting, is) => {
  const {grammar} = setting
  if (isHearsay(claim.line, grammar) || !isAccused(claim, one, setting)) return false
  // "…, Lund complained. Hall insisted it had kept the rules."
  const complained = haveStance(claim.voices, grammar.complaining)
  const self = claim.voices.length > 0 && saysNoOfSelf(one.line, grammar) && !looksAhead(claim, one, grammar)
  if (is !== 'claim' && self) return true
  if (is !== 'claim') return complained && haveStance(one.voices, grammar.persisting)
  if (saysFlatly(one.line, grammar)) return true
  // "Oslo blamed the army of Rye. The ministry of Rye said it had not fired."
  if (negates(one.line, grammar) && isAccusedThere(claim, one, grammar)) return true
  const same = saysNo(one.line, grammar) && sharesWords(claim.line, one, grammar)
  return same || (assures(one, grammar) && !looksAhead(claim, one, grammar))
}

/** Whether a plain statement is answered by a no: from whoever it is about ("never met her"), or from somebody who insists on it. */
export const contradicts: Against = (statement, one, setting) => {
  const {grammar} = setting
  if (retorts(one, grammar) || endsInNo(one.line, grammar)) return true
  if (looksAhead(statement, one, grammar)) return false
  const shared = sharesWords(statement.line, one, grammar)
  const persists = haveStance(one.voices, grammar.persisting)
  // "insisted there was enough water", where somebody said it had run out
  if (persists && shared) return true
  const accused = isAccused(statement, one, setting)
  const spoken = statement.voices.length > 0
  const known = checkedItself(one.line, grammar) || countsShared(statement.line, one, grammar)
  if (spoken && (known || (persists && assures(one, grammar)))) return true
  // Whoever is quoted at length tells of themselves.
  const told = spoken && accused && !quotesAtLength(statement.line)
  const wrong =
    haveStance(statement.voices, grammar.complaining) ||
    statement.line.words.some(({lower, quoted}) => !quoted && grammar.wrongs.has(lower))
  if (wrong && answersWrong(statement, one, grammar)) return true
  if (told && limits(one.line, grammar)) return true
  if (told && shared && (assures(one, grammar) || turns(statement, one, grammar))) return true
  if (!saysNo(one.line, grammar)) return false
  if (spoken && persists) return true
  // What a paper reports is answered by a flat no alone, and so is what shares no word with the answer.
  const plain = shared || callsUntrue(one.line, grammar) || pointsBack(one.line, grammar)
  return accused && (saysFlatly(one.line, grammar) || (spoken && plain))
}

/** Whether somebody answers what is said to be wrong: whoever is blamed for it, or who insists, finds nothing, or says that all is well. */
function answersWrong(statement: Told, one: Told, grammar: Grammar): boolean {
  if (isBlamed(statement, one, grammar) || findsNone(one.line, grammar)) return true
  if (haveStance(one.voices, grammar.insisting)) return true
  const shared = sharesWords(statement.line, one, grammar)
  return (
    (shared || pointsBack(one.line, grammar)) &&
    (assures(one, grammar) || (shared && saysOfAll(one.line, grammar)))
  )
}

/**
 * Whether a claim is called untrue, or negated or outdone by whoever it is about or who takes up its words; whoever it is about
 * answers it as well by anything that takes them up.
 */
export const counters: Against = (claim, one, setting, is) => {
  const {grammar} = setting
  if (is !== 'claim') return false
  if (retorts(one, grammar) || callsUntrue(one.line, grammar) || endsInNo(one.line, grammar)) return true
  if (findsNone(one.line, grammar) || judgesClaim(one.line, grammar)) return true
  if (saysNoOfSelf(one.line, grammar) && !looksAhead(claim, one, grammar)) return true
  const accused = isAccused(claim, one, setting) || isOfAccused(claim, one, grammar)
  const shared = sharesWords(claim.line, one, grammar)
  // Of hearsay nobody is known who could be contradicted but whoever it is about.
  const known = accused || !isHearsay(claim.line, grammar)
  const ahead = looksAhead(claim, one, grammar)
  if (!accused && !shared) return known && !ahead && pointsBack(one.line, grammar) && outdoes(one, grammar)
  if (accused && judgesIt(one.line, grammar)) return true
  // "Her spokesman" may be the accuser's.
  const unnamed = one.voices.length === 0 || speaksForSomebody(one.line, grammar)
  const own = unnamed ? meansAccused(claim) : isAccusedThere(claim, one, grammar)
  if (accused && own && shared && !ahead && blames(claim, grammar)) return true
  return (known && (saysNo(one.line, grammar) || turns(claim, one, grammar))) || insists(one, grammar)
}

/** "accused Oslo", "alleges that", "is charged with"; not what is merely claimed, which anybody may take up. */
function blames({line, voices}: Told, grammar: Grammar): boolean {
  if (isHearsay(line, grammar)) return false
  return voices.every(({act}) => act !== 'says') || line.words.some(({lower}) => grammar.wrongs.has(lower))
}

/** Whether somebody answers at once by what the verb says: "countered". */
export function retorts({voices}: Told, {countering}: Grammar): boolean {
  return haveStance(voices, countering)
}

/** Whether an answer is of what comes, and what it answers is not. */
function looksAhead(claim: Told, one: Told, grammar: Grammar): boolean {
  return foresees(one.line, grammar) && !foresees(claim.line, grammar)
}

/** "claimed it was never tested", "says it was tested twice": what is said not to be so is said to be so. */
function turns(claim: Told, one: Told, grammar: Grammar): boolean {
  return negates(claim.line, grammar) && !foresees(one.line, grammar) && sharesWords(claim.line, one, grammar)
}

function haveStance(voices: readonly Voice[], stances: ReadonlySet<string>): boolean {
  return voices.some(({stance}) => stances.has(stance.toLowerCase()))
}

export function quotesAtLength({text, spans}: Line): boolean {
  return spans.some(({from, to}) => wordCount(text.slice(from, to)) > longestTerm)
}

/** "reportedly", and nobody who says it. */
function isHearsay({words}: Line, {unsourced}: Grammar): boolean {
  return words.some(({lower, quoted}) => !quoted && unsourced.has(lower))
}

function insists(one: Told, grammar: Grammar): boolean {
  // "We will use all means" is of what comes.
  const now = outdoes(one, grammar) && !foresees(one.line, grammar)
  return haveStance(one.voices, grammar.insisting) || now
}

/** "was told every time", "acted lawfully". */
function outdoes(one: Told, grammar: Grammar): boolean {
  return assures(one, grammar) || saysOfAll(one.line, grammar)
}
