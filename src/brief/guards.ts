import {guardedWords} from '../lexicons/guarded-words.ts'
import type {Token} from './tokens.ts'

const {negations, hedges, quantifiers, numbers, attributions, conditions, complementizers, pronouns} =
  guardedWords

/** Whether the word says that something is not so. */
export function isNegation({word}: Token): boolean {
  return negations.has(word) || word.endsWith("n't")
}

/** Whether the word says how sure something is: a modal, "reportedly", "alleged". */
export function isHedge({word}: Token): boolean {
  return hedges.has(word)
}

/** Whether the word limits the number after it: "only", "about". */
export function isQuantifier({word}: Token): boolean {
  return quantifiers.has(word)
}

/** Whether the token is a number, a number word, or a sign that belongs to a number. */
export function isNumber({word}: Token): boolean {
  return (
    /^[$€£¥%‰−-]$|\d/.test(word) || numbers.has(word) || word.split('-').some((part) => numbers.has(part))
  )
}

/** Whether the token begins with a capital letter. */
export function hasCapital({text}: Token): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

/** Whether the token is a name by its capital letter; the first word of a sentence has one anyway. */
export function isName(token: Token): boolean {
  return token.start > 0 && hasCapital(token)
}

/** Whether a statement becomes somebody's by the word: "said", "according"; never a name such as "States". */
export function isAttribution(token: Token): boolean {
  return attributions.has(token.word) && !isName(token)
}

/** Whether a name may be put for the word: "he", "her". */
export function isPronoun({word}: Token): boolean {
  return pronouns.has(word)
}

/** Whether the word opens what somebody says, thinks or doubts. */
export function isComplementizer({word}: Token): boolean {
  return complementizers.has(word)
}

/** Whether the word opens a condition or an exception. */
export function isCondition({word}: Token): boolean {
  return conditions.has(word)
}
