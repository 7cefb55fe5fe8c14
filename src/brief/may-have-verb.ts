import type {Clauses} from '../lexicons/clauses.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {mayBePast} from './may-be-past.ts'
import {readTokens} from './tokens.ts'

/** Whether a text has a verb, as far as closed-class words and endings show: a past form may be a participle. */
export function mayHaveVerb(text: string, clauses: Clauses): boolean {
  return hasFiniteVerb(text, clauses) || readTokens(text).some(({word}) => mayBePast(word, clauses))
}
