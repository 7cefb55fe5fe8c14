import type {Grammar} from '../../lexicons/grammar.ts'
import {isAccused} from './accused.ts'
import type {Claim} from './claims.ts'
import {deniesBack, restsOnDenied} from './denies-back.ts'
import type {Line} from './line.ts'
import {namesClaim} from './names-claim.ts'
import {isOwnClaim, isSame} from './same-speaker.ts'
import {findsNone} from './says-no.ts'
import type {Setting} from './setting.ts'
import {sharesWords} from './shared-words.ts'
import {isReported, type Told} from './told.ts'

/** A denial further from its claim than this many sentences needs a reader to pair them. */
export const farthestClaim = 12

/**
 * The claims that a denial answers: the nearest ones before it that stand together, in its paragraph or the one before; of
 * several those alone whose words it takes up, where it takes up any and does not deny them all.
 *
 * @param claims
 *   What each sentence is, by its index.
 */
export function answersOf(
  told: readonly Told[],
  claims: readonly (Claim | undefined)[],
  at: number,
  grammar: Grammar | undefined
): readonly string[] {
  const answered: Told[] = []
  const denial = told[at]
  // "denied the allegations" points further back than "denied it".
  const reach = denial && grammar && deniesAll(denial.line, grammar) ? 3 : 1
  for (let before = at - 1; denial && before >= Math.max(0, at - farthestClaim); before--) {
    const one = told[before]
    if (one === undefined || one.line.paragraph < denial.line.paragraph - reach) break
    if (answered[0] && answered[0].line.paragraph > one.line.paragraph) break
    // Nobody answers what they claim themselves: "Hall stood by his words".
    if (grammar && claims[before] === 'claim' && isOwnClaim(one, denial, grammar)) break
    if (claims[before] === 'claim' || (grammar && holdsClaim(one.line, grammar))) answered.unshift(one)
    else if (answered.length > 0) break
  }
  if (denial === undefined || grammar === undefined) return answered.map(({line}) => line.sentence.id)
  const taken = deniesAll(denial.line, grammar)
    ? []
    : answered.filter((one) => sharesWords(one.line, denial, grammar))
  return (taken.length > 0 ? taken : answered).map(({line}) => line.sentence.id)
}

/** "accused them of it, which they denied", "a charge Oslo denies": a claim with its first denial. */
function holdsClaim({words}: Line, {speech, objectRelatives, claimNouns, singulars}: Grammar): boolean {
  return words.some(({lower, quoted}, at) => {
    if (quoted || speech.get(lower)?.act !== 'denies') return false
    const near = words.slice(Math.max(0, at - 4), at)
    return near.some(
      (word, place) =>
        objectRelatives.has(word.lower) ||
        (claimNouns.has(word.lower) && singulars.has(near[place - 1]?.lower ?? ''))
    )
  })
}

/** "deny these claims", "rejects all accusations". */
function deniesAll({words}: Line, {claimNouns}: Grammar): boolean {
  return words.some((word) => !word.quoted && claimNouns.has(word.lower) && word.lower.endsWith('s'))
}

/**
 * What each sentence is, with one more claim before each denial that points back and finds none: the sentence right before it,
 * in its paragraph or at the end of the one before; or, in its paragraph, what somebody else says there.
 */
export function withDenied(
  told: readonly Told[],
  claims: readonly (Claim | undefined)[],
  setting: Setting
): readonly (Claim | undefined)[] {
  const {grammar} = setting
  const all = [...claims]
  told.forEach(({line, voices}, index) => {
    const before = told[index - 1]
    if (all[index] !== 'denial' || before === undefined || before.line.quoted) return
    const near = before.line.paragraph === line.paragraph
    const answered = answersOf(told, all, index, grammar)
    const known = told
      .slice(Math.max(0, index - farthestClaim), index)
      .filter(({line: {sentence}}) => answered.includes(sentence.id))
    // "rejects that" at the start of a paragraph answers who spoke last in the one before, not a claim further up.
    const last = !near && restsOnDenied(line, grammar) && isReported(before, grammar)
    if (known.some((one) => (!near && !last) || one.line.paragraph === line.paragraph)) return
    // "denies the accusation": one that was made before it, not what merely stands between.
    if (known.length > 0 && !isReported(before, grammar) && !restsOnDenied(line, grammar)) return
    const other =
      near &&
      isReported(before, grammar) &&
      !before.voices.some(({actor}) => voices.some((one) => one.actor === actor))
    // "looks into alleged payments": what is only alleged there is what somebody denies.
    const alleged =
      near &&
      known.length === 0 &&
      before.line.words.some(({lower, quoted}) => !quoted && grammar.alleging.has(lower))
    if (
      (alleged && voices.length > 0) ||
      (deniesBack(line, grammar) && before.line.paragraph >= line.paragraph - 1) ||
      (other && (voices.length > 0 || (known.length === 0 && !findsNone(line, grammar))))
    )
      all[other ? statedBefore(told, index, setting) : index - 1] ??= 'claim'
    else if (voices.length > 0 && known.length === 0 && !namesClaim(line, grammar)) {
      const at = saidOf(told, index, setting)
      if (at !== undefined) all[at] ??= 'claim'
    }
  })
  return all
}

/** Where somebody else states something, at or a little before the sentence before a denial: "demanded an answer" states nothing. */
function statedBefore(told: readonly Told[], index: number, setting: Setting): number {
  const one = told[index]
  for (let at = index - 1; one && at >= Math.max(0, index - farthestSaid); at--) {
    const said = told[at]
    if (said === undefined || said.line.paragraph < one.line.paragraph) break
    const states = said.voices.some(
      ({stance}) => setting.grammar.speech.get(stance.toLowerCase())?.closes === true
    )
    if (states && !isSame(said, one, setting.grammar)) return at
  }
  return index - 1
}

// A statement about somebody further before the no than this many sentences is another matter.
const farthestSaid = 3

/** Where somebody else says something of whoever denies: a little before, in the same paragraph or the one before. */
function saidOf(told: readonly Told[], index: number, setting: Setting): number | undefined {
  const one = told[index]
  for (let at = index - 1; one && at >= Math.max(0, index - farthestSaid); at--) {
    const said = told[at]
    if (said === undefined || said.line.paragraph < one.line.paragraph - 1) return undefined
    if (said.line.quoted || said.line.long || !isReported(said, setting.grammar)) continue
    if (isSame(said, one, setting.grammar)) continue
    const near = at === index - 1 || pointsAtClaim(one, said, setting.grammar)
    return near && isAccused(said, one, setting) ? at : undefined
  }
  return undefined
}

/** Whether a no takes up words of what was said, or calls it a claim. */
function pointsAtClaim(one: Told, said: Told, grammar: Grammar): boolean {
  const named = one.line.words.some(({lower, quoted}) => !quoted && grammar.claimNouns.has(lower))
  return named || sharesWords(said.line, one, grammar)
}
