import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import type {Told} from './told.ts'

/** "never", "nobody", "a lie": of this kind nothing at all. */
export function saysFlatly(line: Line, grammar: Grammar): boolean {
  return callsUntrue(line, grammar) || saysNever(line, grammar)
}

/** "never", "nobody". */
export function saysNever({words}: Line, {flatNegations, nobody}: Grammar): boolean {
  return words.some(({lower}) => flatNegations.has(lower) || nobody.has(lower))
}

/** "No troops would be sent": a decision is no answer; "could not have known" is of what was. */
export function foresees({words}: Line, {conditionalForms, negations, perfects}: Grammar): boolean {
  return words.some(({lower, quoted}, at) => {
    if (quoted || !conditionalForms.has(lower)) return false
    const next = words[at + 1]?.lower ?? ''
    return !perfects.has(negations.has(next) ? (words[at + 2]?.lower ?? '') : next)
  })
}

/** "had acted lawfully", "was genuine": that all is as it should be; words of a speaker's name do not count ("the legal team"). */
export function assures({line: {words}, voices}: Told, {assurances, negations}: Grammar): boolean {
  const names = voices.map(({actor}) => actor.toLowerCase())
  return words.some(
    ({lower}, at) =>
      assurances.has(lower) &&
      !negations.has(words[at - 1]?.lower ?? '') &&
      !names.some((name) => name.includes(lower))
  )
}

/** "wrong", "a lie". */
export function callsUntrue({words}: Line, {untrue}: Grammar): boolean {
  return words.some(({lower}) => untrue.has(lower))
}

/** "saw no sign of fraud", "found no evidence". */
export function findsNone({words}: Line, {negations, proofs}: Grammar): boolean {
  return words.some(
    ({lower}, at) =>
      negations.has(lower) && words.slice(at + 1, at + 3).some((word) => proofs.has(word.lower))
  )
}

/** "called it “a provocation”": what was said before, by a pronoun. */
export function judgesIt(line: Line, grammar: Grammar): boolean {
  return judges(
    line,
    grammar,
    (object) => grammar.propositions.has(object) || grammar.complementizer.has(object)
  )
}

/** "described such claims as an insult". */
export function judgesClaim(line: Line, grammar: Grammar): boolean {
  const {backDeterminers, demonstratives, kindred, claimNouns} = grammar
  const back = (object: string) =>
    [backDeterminers, demonstratives, kindred].some((words) => words.has(object))
  return judges(line, grammar, (object, noun) => back(object) && claimNouns.has(noun))
}

function judges(
  {words}: Line,
  {judging}: Grammar,
  isSaid: (object: string, noun: string) => boolean
): boolean {
  return words.some(
    ({lower, quoted}, at) =>
      !quoted && judging.has(lower) && isSaid(words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? '')
  )
}
