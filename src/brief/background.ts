import type {Clauses} from '../lexicons/clauses.ts'
import {readTokens, type Token} from './tokens.ts'

/**
 * Whether a statement tells what something is or where it stands ("was 71 years old", "is based in Paris") rather than what
 * happened. False for languages whose copulas are not known.
 */
export function isDescription(text: string, {copulas, describing, ...clauses}: Clauses): boolean {
  if (!copulas || !describing) return false
  const tokens = readTokens(text)
  const at = tokens.findIndex((one, place) => place > 0 && isVerb(one, clauses))
  const verb = tokens[at]
  if (!verb || !copulas.has(verb.word)) return false
  const next = tokens.slice(at + 1).find(({word}) => !word.endsWith('ly') && !clauses.midAdverbs?.has(word))
  return next === undefined || describing.has(next.word) || !isParticiple(next, clauses)
}

function isVerb({word, text}: Token, {finite, perhapsFinite}: Pick<Clauses, 'finite' | 'perhapsFinite'>) {
  const isLow = text === word
  return isLow && (finite.has(word) || perhapsFinite.has(word) || (word.endsWith('ed') && word.length > 4))
}

/** Whether a statement is an addition to others by its own words: "Another witness …", "She also …". */
export function isAddition(text: string, {adding}: Clauses): boolean {
  return readTokens(text)
    .slice(0, 8)
    .some(({word}) => adding?.has(word))
}

/** A passive or a progressive tells an event: "was killed", "are being built". */
function isParticiple({word}: Token, {perhapsFinite}: Pick<Clauses, 'perhapsFinite'>): boolean {
  return perhapsFinite.has(word) || /(?:ed|en|ing|wn)$/.test(word)
}
