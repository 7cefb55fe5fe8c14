import type {Grammar} from '../../lexicons/grammar.ts'
import {isHarmless} from './is-harmless.ts'
import type {Word} from './words.ts'

/** Whether words point back anywhere in their sentence: "this port", where no port stands before, "over that period", "the latter". */
export function pointsBack(words: readonly Word[], grammar: Grammar): boolean {
  return pointsToNoun(words, grammar) || choosesOfTwo(words, grammar) || reportsOfThis(words, grammar)
}

function pointsToNoun(words: readonly Word[], grammar: Grammar): boolean {
  return words.some((word, at) => {
    const points = grammar.demonstratives.has(word.lower) || governsNoun(words, at, grammar)
    if (!points || isHarmless(words, at, grammar)) return false
    if (
      at > 4 &&
      grammar.groupOf.has(words[at - 1]?.lower ?? '') &&
      grammar.numbers.has(words[at - 2]?.lower ?? '')
    )
      return false
    const noun = words
      .slice(at + 1, at + 4)
      .find((one) => one.kind === 'word' && !grammar.closed.has(one.lower) && one.lower.length > 3)
    if (
      noun === undefined ||
      words[at + 1]?.kind !== 'word' ||
      grammar.closed.has(words[at + 1]?.lower ?? '')
    )
      return false
    const stem = noun.lower.slice(0, Math.max(4, noun.lower.length - 2))
    return !words.slice(0, at).some((before) => before.lower.startsWith(stem))
  })
}

/** "over that period", "In that article, …": no "that" of a clause, such as "except that prices rose", and no "like that produced here". */
function governsNoun(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const [before, noun, next] = [words[at - 1], words[at + 1], words[at + 2]]
  if (!grammar.complementizer.has(words[at]?.lower ?? '')) return false
  if (!grammar.prepositions.has(before?.lower ?? '') || noun?.kind !== 'word' || noun.capital) return false
  if (noun.lower.endsWith(grammar.pastEnding)) return false
  // A noun whose verb follows right away is the subject of a clause.
  return (
    next === undefined ||
    next.kind === 'mark' ||
    (grammar.closed.has(next.lower) && !grammar.finite.has(next.lower))
  )
}

/** "stated that this will be provided": what "this" is nobody says before it in the sentence. */
function reportsOfThis(words: readonly Word[], grammar: Grammar): boolean {
  const {demonstratives, complementizer, finite, coordinators} = grammar
  return words.some(
    ({lower}, at) =>
      demonstratives.has(lower) &&
      complementizer.has(words[at - 1]?.lower ?? '') &&
      finite.has(words[at + 1]?.lower ?? '') &&
      !words.slice(0, at).some((word) => coordinators.has(word.lower) || word.text === ',')
  )
}

/** "Unlike the former, …": no "and" or "or" before it joins two of which it could be one, and it stands before no noun. */
function choosesOfTwo(words: readonly Word[], grammar: Grammar): boolean {
  const {ofTwo, backDeterminers, coordinators, closed} = grammar
  return words.some((word, at) => {
    const next = words[at + 1]
    if (!ofTwo.has(word.lower) || !backDeterminers.has(words[at - 1]?.lower ?? '')) return false
    const isBare = next === undefined || next.kind === 'mark' || closed.has(next.lower)
    return isBare && !words.slice(0, at).some(({lower}) => coordinators.has(lower))
  })
}
