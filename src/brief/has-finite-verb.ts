import type {Clauses} from '../lexicons/clauses.ts'
import {hasCapital} from './guards.ts'
import {isOneOf} from './is-one-of.ts'
import {readTokens, type Token} from './tokens.ts'

/**
 * Whether a clause surely has a subject and a finite verb of its own, by closed-class words alone.
 *
 * "No" only means "not sure": regular past forms may be participles, so they count only after a pronoun.
 */
export function hasFiniteVerb(clause: string, clauses: Clauses): boolean {
  const tokens = readTokens(clause)
  let inRelative = false
  for (const [at, token] of tokens.entries()) {
    if (at > 0 && isOneOf(clauses.subordinators, token))
      inRelative = !isPhrase(token, tokens.slice(at + 1), clauses)
    if (!mayBeFinite(token, tokens[at - 1], clauses)) continue
    if (at === 0 || (at === 1 && clauses.articles.has(tokens[0]?.word ?? ''))) return false
    if (!inRelative) return true
    inRelative = false
  }
  return false
}

/** "Support since the war has grown": the only verb behind it is the sentence's, or another stands before it that no list knows. */
function isPhrase({word}: Token, behind: readonly Token[], clauses: Clauses): boolean {
  if (!clauses.alsoPrepositions.has(word)) return false
  const verbs = behind.filter((one, at) => mayBeFinite(one, behind[at - 1], clauses))
  const hasSubject = clauses.subjects.has(behind[0]?.word ?? '')
  return !hasSubject && verbs.length === 1
}

function mayBeFinite(token: Token, before: Token | undefined, clauses: Clauses): boolean {
  // "had been" is one verb, "to have" is none; a name ("Will Smith", "May") is no verb.
  if (before && hasCapital(token)) return false
  if (clauses.finite.has(token.word)) return !clauses.beforeInfinitive.has(before?.word ?? '')
  if (!before || !clauses.subjects.has(before.word)) return false
  return (
    clauses.perhapsFinite.has(token.word) || clauses.pastEndings.some((ending) => token.word.endsWith(ending))
  )
}
