import type {Grammar} from '../../lexicons/grammar.ts'
import {isAccused} from './accused.ts'
import type {Claim} from './claims.ts'
import type {Line} from './line.ts'
import {isLight, isMeaningful, negatedIn} from './negated.ts'
import {foresees} from './says-no.ts'
import type {Setting} from './setting.ts'
import {bareStemOf} from './shared-words.ts'
import {isMeant, type Spoken} from './spoken.ts'
import type {Word} from './words.ts'

/** How what was said stands to what answers it. */
export interface Standing {
  readonly is: Claim | undefined
  /** A few sentences before at most. */
  readonly near: boolean
  /** Right before. */
  readonly next: boolean
}

/** Whether what somebody says is contradicted by what somebody else says later. */
export function saysOtherwise(claim: Spoken, one: Spoken, standing: Standing, setting: Setting): boolean {
  const {grammar} = setting
  const claimed = standing.is === 'claim'
  // Of two pronouns nobody can tell whether they mean one.
  if (!claimed && (!standing.near || (isMeant(claim) && isMeant(one)))) return false
  if (foresees(one.line, grammar) && !(standing.near && foresees(claim.line, grammar))) return false
  const said = stemsSaid(claim.line, one, grammar)
  const shared = [...stemsSaid(one.line, claim, grammar)].filter((stem) => said.has(stem))
  const tied = shared.length > 1 || (standing.near && (claimed || isAccused(claim, one, setting)))
  if (deniesSaid(claim, one, new Set(shared), claimed, grammar)) return tied
  if (negatedIn(one.line.words, grammar).length > 0) return false
  const missing = missingIn(claim.line, grammar).some((stem) => shared.includes(stem))
  if (missing && shared.length > 1 && holdsTo(one, grammar)) return true
  if (!standing.near) return false
  return (
    opposes(claim.line, one.line, standing, grammar) || (standing.next && lessens(one.line, shared, grammar))
  )
}

/** "found no crack", where a crack was told of: what is said not to be so is said to be so, and not said by both not to be. */
function deniesSaid(
  claim: Spoken,
  one: Spoken,
  shared: ReadonlySet<string>,
  claimed: boolean,
  grammar: Grammar
): boolean {
  const denied = new Set(negatedIn(claim.line.words, grammar).flatMap(({scope}) => scope))
  return negatedIn(one.line.words, grammar).some(({focus, scope, flat}) =>
    (flat && claimed ? scope : focus).some((stem) => shared.has(stem) && !denied.has(stem))
  )
}

// What is missing stands so many words behind what says so.
const nearestMissing = 6

/** "failed to pay adequate wages", "was not paid": what is not so, or not there. */
function missingIn({words}: Line, grammar: Grammar): readonly string[] {
  const failed = words.flatMap(({lower}, at) =>
    grammar.failings.has(lower) ? words.slice(at + 1, at + 1 + nearestMissing) : []
  )
  return [...negatedIn(words, grammar).flatMap(({scope}) => scope), ...stemsOfMeant(failed, grammar)]
}

/** "insisted", "did pay". */
function holdsTo({voices, line: {words}}: Spoken, grammar: Grammar): boolean {
  const did = words.some(({lower}, at) => {
    const next = words[at + 1]
    return grammar.emphatic.has(lower) && next?.kind === 'word' && isMeaningful(next.lower, grammar)
  })
  return did || voices.some(({stance}) => grammar.persisting.has(stance.toLowerCase()))
}

// A word and what it says so of stand so near to each other.
const nearestOpposite = 4

/** "Both gates were open", where somebody said that a gate was shut; "it is genuine", right behind a forgery. */
function opposes(claim: Line, one: Line, {next}: Standing, grammar: Grammar): boolean {
  return one.words.some(({lower}, at) => {
    const others = grammar.opposites.get(lower)
    const there = others === undefined ? -1 : claim.words.findIndex((word) => others.has(word.lower))
    if (there < 0) return false
    const around = new Set(stemsOfMeant(wordsAround(claim.words, there), grammar))
    const near = wordsAround(one.words, at)
    const it =
      next &&
      near.some((word) => grammar.bodyPronouns.has(word.lower) && !isSpeaking(one.words, word, grammar))
    return it || stemsOfMeant(near, grammar).some((stem) => around.has(stem))
  })
}

function wordsAround(words: readonly Word[], at: number): readonly Word[] {
  return words
    .slice(Math.max(0, at - nearestOpposite), at + 1 + nearestOpposite)
    .filter((_, place) => place !== Math.min(at, nearestOpposite))
}

/** "it says": whoever says it is not what it is said of. */
function isSpeaking(words: readonly Word[], word: Word, {speech}: Grammar): boolean {
  return speech.has(words[words.indexOf(word) + 1]?.lower ?? '')
}

/** "learned of the fault only in March", where it was told of before: it is so, but less. */
function lessens({words}: Line, shared: readonly string[], grammar: Grammar): boolean {
  return (
    shared.length > 0 &&
    words.some(({lower}, at) => {
      const next = words[at + 1]
      return grammar.restrictions.has(lower) && next !== undefined && grammar.datePlaces.has(next.lower)
    })
  )
}

/** Stems of what a sentence says, without the name of whoever says the other. */
function stemsSaid({words}: Line, other: Spoken, grammar: Grammar): ReadonlySet<string> {
  return new Set(stemsOfMeant(words, grammar).filter((stem) => !other.speaker.has(stem)))
}

function stemsOfMeant(words: readonly Word[], grammar: Grammar): readonly string[] {
  return words
    .filter(
      ({lower, kind}) =>
        kind === 'word' &&
        isMeaningful(lower, grammar) &&
        !isLight(lower, grammar) &&
        !grammar.speech.has(lower)
    )
    .map(({lower}) => bareStemOf(lower, grammar))
}

/** "said no shop was robbed", where somebody else says that no shop was robbed. */
export function agrees(claim: Line, one: Line, grammar: Grammar): boolean {
  const denied = new Set(negatedIn(claim.words, grammar).flatMap(({scope}) => scope))
  return negatedIn(one.words, grammar).some(({focus}) => focus.some((stem) => denied.has(stem)))
}
