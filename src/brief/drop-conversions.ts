import type {Clauses} from '../lexicons/clauses.ts'
import {isNumber, isQuantifier} from './guards.ts'
import {holdsQuotation} from './holds-quotation.ts'
import {readTokens} from './tokens.ts'

/**
 * A sentence without brackets that say a measure, a sum or a time again in other units: "nine kilometres (about six miles)",
 * "5 p.m. (2100 UTC)".
 */
export function dropConversions(text: string, {measures}: Clauses): string {
  if (measures.size === 0 || holdsQuotation(text)) return text
  const shorter = text.replace(/ \(([^()]+)\)/g, (all, inner: string, at: number) =>
    isMeasure(inner, measures) && tellsMeasure(text.slice(0, at), measures) ? '' : all
  )
  // "… at 5 p.m. (2100 UTC)."
  return shorter.replace(/\.\.$/, '.')
}

/** Numbers, units, and words such as "about" and "per"; nothing that compares, as "up from 12" does. */
function isMeasure(inner: string, measures: ReadonlySet<string>): boolean {
  const tokens = readTokens(inner)
  const isUnit = (word: string) => measures.has(word) || currency.test(word)
  const isKnown = tokens.every((one) => isUnit(one.word) || isNumber(one) || isQuantifier(one))
  return isKnown && tokens.some(isNumber) && tokens.some(({word}) => isUnit(word))
}

const currency = /^(?:[$€£¥]\S*|(?:usd?|gbp|eur|chf|cad|cdn|aud)[$€£¥]?\d*)$/

/** Whether a number and its unit stand right before: "nine kilometres", "€20,000", "5 p.m. local time"; not "in 2019 the fire". */
function tellsMeasure(before: string, measures: ReadonlySet<string>): boolean {
  const tokens = readTokens(before).slice(-nearest)
  const at = tokens.findLastIndex(isNumber)
  const number = tokens[at]
  if (number === undefined) return false
  const isPriced = /[$€£¥]\s?$/u.test(before.slice(0, number.start)) || currency.test(number.word)
  const unit = tokens[at + 1]?.word ?? ''
  return isPriced || measures.has(unit) || currency.test(unit) || times.test(before)
}

/** "5 p.m.", "17:00 local time". */
const times = /(?:\d\s?[ap]\.?m\.?|\d[:.]\d\d)(?: local time)?$/i

const nearest = 5
