import type {Clauses} from '../lexicons/clauses.ts'
import {doubleMarks} from './double-marks.ts'
import {isByTheWay} from './is-by-the-way.ts'
import {isOneOf} from './is-one-of.ts'
import {isQuoted} from './is-quoted.ts'
import {readTokens, type Token} from './tokens.ts'

/** A sentence without what stands between its only two dashes, where that says something by the way. */
export function dropDashed(text: string, clauses: Clauses): string {
  const dashes = [...doubleMarks(text).matchAll(/\s[—–]\s|(?<=\p{L})—(?=\p{L})/gu)]
  const [open, close] = dashes
  if (!open || !close || dashes.length > 2) return text
  const end = close.index + close[0].length
  const rest = `${text.slice(0, open.index)} ${text.slice(end)}`
  // "to revoke the law — of 2009 — and flags": without the dashes the flags are revoked, too.
  const behind = readTokens(text.slice(end))[0]
  if (clauses.coordinators.has(behind?.word ?? '') || opensAnother(behind, clauses)) return text
  return isByTheWay(text, [open.index, close.index], rest, clauses) && !isQuoted(text, open.index)
    ? rest
    : text
}

/** "… — to open the mill — a plan that …": two dashes that do not belong together. */
function opensAnother(
  token: Token | undefined,
  {articles, definite, someArticles, subordinators, subjects}: Clauses
): boolean {
  return [articles, definite, someArticles, subordinators, subjects].some((list) => isOneOf(list, token))
}
