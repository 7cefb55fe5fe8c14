import type {Clauses} from '../lexicons/clauses.ts'
import {topCommas} from './commas.ts'
import {holdsQuotation} from './holds-quotation.ts'
import {isOneOf} from './is-one-of.ts'
import {readTokens} from './tokens.ts'

/**
 * A sentence without a word in its middle that only joins it to the one before: "Die Lage ist allerdings ernst", "La loi,
 * toutefois, reste".
 *
 * Beside one comma the word may join clauses, and a sentence with other commas may need those two.
 */
export function dropLoose(text: string, {loose, subordinators}: Clauses): string {
  if (loose.size === 0 || holdsQuotation(text)) return text
  const tokens = readTokens(text)
  const found = tokens.find(({word, start}) => start > 0 && loose.has(word))
  if (found === undefined) return text
  const before = text.slice(0, found.start).trimEnd()
  const after = text.slice(found.end).trimStart()
  if (!/\p{L}$/u.test(before) || !/^\p{L}/u.test(after)) {
    const between =
      before.endsWith(',') &&
      after.startsWith(',') &&
      topCommas(text).length === 2 &&
      !isOneOf(subordinators, tokens[0])
    return between ? `${before.slice(0, -1)} ${after.slice(1).trimStart()}` : text
  }
  return `${before} ${after}`
}
