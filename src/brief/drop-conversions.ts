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
    isMeasure(inner, measures) && tellsNumber(text.slice(0, at)) ? '' : all
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

const currency = /^(?:[$€£¥]|usd?|gbp|eur|chf|cad|cdn|aud)/

/** Behind its unit: "nine kilometres", "€20,000", "5 p.m. local time". */
function tellsNumber(before: string): boolean {
  return readTokens(before).slice(-nearest).some(isNumber)
}

const nearest = 5
