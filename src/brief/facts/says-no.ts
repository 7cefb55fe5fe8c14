import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import type {Told} from './told.ts'

/** "never met him", "nobody was told", "a lie". */
export function saysNo(line: Line, grammar: Grammar): boolean {
  return callsUntrue(line, grammar) || negates(line, grammar)
}

/** "was not told", "could not have known"; not "would not resign", which is of what comes, nor "not properly told", which blames. */
export function negates(
  {words}: Line,
  {negations, nobody, conditionalForms, perfects, assurances}: Grammar
): boolean {
  return words.some(
    ({lower}, at) =>
      (negations.has(lower) || nobody.has(lower)) &&
      !assurances.has(words[at + 1]?.lower ?? '') &&
      (!conditionalForms.has(words[at - 1]?.lower ?? '') || perfects.has(words[at + 1]?.lower ?? ''))
  )
}

/** "“We weren’t told”": whoever speaks says no of themselves; not "We do not know". */
export function saysNoOfSelf(
  {words}: Line,
  {selves, negations, flatNegations, withholding}: Grammar
): boolean {
  return words.some(({lower, quoted}, at) => {
    if (!quoted || !selves.has(lower)) return false
    const no = words
      .slice(at + 1, at + 4)
      .findIndex((word) => negations.has(word.lower) || flatNegations.has(word.lower))
    return no >= 0 && !words.slice(at + 1, at + no + 4).some((word) => withholding.has(word.lower))
  })
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

/** "They would not, Hall replied.": what they would not was said right before. */
export function opensInNo({words}: Line, {pronouns, auxiliaries, negations}: Grammar): boolean {
  const said = words.filter(({text}) => !/^["“”'‘’]$/.test(text))
  const end = said.findIndex(({kind}) => kind === 'mark')
  const [first, second, third] = said.slice(0, Math.max(0, end)).map(({lower}) => lower)
  if (first === undefined || second === undefined || !pronouns.has(first)) return false
  return end === 2
    ? negations.has(second)
    : end === 3 && auxiliaries.has(second) && negations.has(third ?? '')
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

/** "came only after five", where somebody says that it came at three. */
export function limits({words}: Line, {restrictions}: Grammar): boolean {
  return words.some(({lower}) => restrictions.has(lower))
}

/** "every bank", "always": that leaves nothing out. */
export function saysOfAll({words}: Line, {universals}: Grammar): boolean {
  return words.some(({lower}) => universals.has(lower))
}

/** "Its checks had turned up no leak", "our records show nothing of the kind". */
export function checkedItself({words}: Line, grammar: Grammar): boolean {
  const {possessives, checks} = grammar
  const at = words.findIndex(
    ({lower}, place) =>
      checks.has(lower) &&
      words.slice(Math.max(0, place - 3), place).some((word) => possessives.has(word.lower))
  )
  return (
    at >= 0 && words.slice(at).some(({lower}) => grammar.negations.has(lower) || grammar.nobody.has(lower))
  )
}

/** "said all of them were heard": what was said before is taken up by a pronoun. */
export function pointsBack({words}: Line, {bodyPronouns, propositions, speech}: Grammar): boolean {
  const verb = words.findIndex(({lower, quoted}) => !quoted && speech.has(lower))
  return words.slice(verb + 1).some(({lower}) => bodyPronouns.has(lower) || propositions.has(lower))
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
