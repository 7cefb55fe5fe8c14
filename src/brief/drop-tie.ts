import type {Clauses} from '../lexicons/clauses.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {isOneOf} from './is-one-of.ts'
import {readTokens} from './tokens.ts'

/**
 * A sentence without the conjunction that it opens with: "But the mayor voted no". There it turns to something else rather than
 * answer the sentence before.
 *
 * What follows has to be a clause that opens with its subject or a phrase: "And is it safe?", "But for the rain" need the word.
 */
export function dropTie(text: string, clauses: Clauses): string {
  const [tie, next, ...rest] = readTokens(text)
  if (!tie || !next || rest.length < fewest || !clauses.ties.has(tie.word)) return text
  if (text.slice(tie.end, next.start) !== ' ' || text.endsWith('?')) return text
  const needs = [clauses.finite, clauses.perhapsFinite, clauses.tieNeeds, clauses.subordinators]
  const clause = text.slice(next.start)
  const isClause = rest.length >= enough || hasFiniteVerb(clause, clauses)
  return isClause && !needs.some((words) => isOneOf(words, next)) ? clause : text
}

// Fewer words are a retort: "But it worked."
const fewest = 3
// So many are a clause, whether or not a list knows its verb.
const enough = 6
