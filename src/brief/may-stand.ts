import type {Clauses} from '../lexicons/clauses.ts'
import {topCommas} from './commas.ts'
import {concessionOf} from './concession-of.ts'
import {isOneOf} from './is-one-of.ts'
import {mayHaveVerb} from './may-have-verb.ts'
import {readTokens, type Token} from './tokens.ts'

/**
 * Whether what a cut leaves reads as a statement: it has what is most likely its verb, and does not open with a clause that
 * the cut may have parted from its own.
 */
export function mayStand(text: string, clauses: Clauses): boolean {
  const tokens = readTokens(text)
  const [opener] = tokens
  if (opener === undefined || concessionOf(text, clauses) !== undefined || isParted(opener, clauses))
    return false
  // "When asked, the town …": the clause has its own behind it.
  if (isOneOf(clauses.subordinators, opener)) {
    const [comma] = topCommas(text)
    return comma !== undefined && mayStand(text.slice(comma + 1), clauses)
  }
  // Perhaps a participle, but before a clause that hangs on it more likely the verb.
  if (mayHaveVerb(text, clauses)) return true
  // "The town offers …": behind "In the towns" no subject has come yet.
  return !isOneOf(clauses.fronts, opener) && tokens.slice(1).some((one) => mayBePresent(one, clauses))
}

function isParted({word}: Token, {gerundEndings, falseParticiples}: Clauses): boolean {
  return gerundEndings.some((ending) => word.endsWith(ending)) && !falseParticiples.has(word)
}

function mayBePresent({word, text}: Token, {presentEndings}: Clauses): boolean {
  return word === text && word.length > 3 && presentEndings.some((ending) => word.endsWith(ending))
}
