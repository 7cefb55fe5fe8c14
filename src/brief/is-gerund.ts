import type {Clauses} from '../lexicons/clauses.ts'
import type {Token} from './tokens.ts'

/** Whether a word is the participle that may open a clause by the way: "raising concerns"; not "including", nor "high-paying", which says what something is like. */
export function isGerund({word}: Token, {gerundEndings, falseParticiples}: Clauses): boolean {
  return (
    word.length > 5 &&
    !/^\p{L}{3,}-/u.test(word) &&
    gerundEndings.some((ending) => word.endsWith(ending)) &&
    !falseParticiples.has(word)
  )
}
