import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'

/** "never met him", "nobody was told", "a lie". */
export function saysNo(line: Line, grammar: Grammar): boolean {
  return callsUntrue(line, grammar) || negates(line, grammar)
}

/** "was not told"; not "would not resign", which is of what comes. */
export function negates({words}: Line, {negations, nobody, conditionalForms}: Grammar): boolean {
  return words.some(
    ({lower}, at) =>
      (negations.has(lower) || nobody.has(lower)) && !conditionalForms.has(words[at - 1]?.lower ?? '')
  )
}

/** "never", "nobody": of this kind nothing at all. */
export function saysFlatly(line: Line, grammar: Grammar): boolean {
  return (
    callsUntrue(line, grammar) ||
    line.words.some(({lower}) => grammar.flatNegations.has(lower) || grammar.nobody.has(lower))
  )
}

/** "The mayor said he did not.": what he did not is what was said before. */
export function endsInNo({words}: Line, {negations}: Grammar): boolean {
  const last = words.findLast(({kind}) => kind !== 'mark')
  return last !== undefined && negations.has(last.lower)
}

/** "No troops would be sent": a decision is no answer. */
export function foresees({words}: Line, {conditionalForms}: Grammar): boolean {
  return words.some(({lower, quoted}) => !quoted && conditionalForms.has(lower))
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
  return judges(line, grammar, (object) => grammar.propositions.has(object))
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
