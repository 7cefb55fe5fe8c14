import type {Clauses} from '../lexicons/clauses.ts'
import {topCommas} from './commas.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {isGerund} from './is-gerund.ts'
import {mayBePast} from './may-be-past.ts'
import {readTokens, type Token} from './tokens.ts'
import {withoutSegment} from './without-segment.ts'

/**
 * A sentence without what hangs on its end behind a comma and says something by the way: ", raising concerns", ", as they do
 * every year", ", with flags on every roof", ", including Lima and Cusco".
 */
export function dropTail(text: string, clauses: Clauses): string {
  for (const start of [...topCommas(text)].reverse()) {
    const isIdle = hangs(text.slice(start + 1), text.slice(0, start), clauses)
    const rest = isIdle ? withoutSegment(text, [start, text.length], clauses) : undefined
    if (rest !== undefined) return rest
  }
  return text
}

function hangs(tail: string, before: string, clauses: Clauses): boolean {
  const [opener, next] = readTokens(tail)
  if (!opener) return false
  if (clauses.exemplary.some((phrase) => tail.trimStart().toLowerCase().startsWith(`${phrase} `)))
    return isList(tail, clauses)
  if (topCommas(tail).length > 0) return false
  if (clauses.beside.has(opener.word)) return !hasFiniteVerb(tail, clauses)
  if (clauses.meanwhile.has(opener.word))
    return opensClause(next, tail.trimStart().slice(opener.word.length), clauses)
  return (
    isParticiple(opener, next, clauses) &&
    !hasFiniteVerb(tail, clauses) &&
    !followsParticiple(before, clauses)
  )
}

/** Examples to the end of the sentence: nothing behind them is a verb, and the last one is joined. */
function isList(tail: string, clauses: Clauses): boolean {
  const last = topCommas(tail).at(-1)
  const tokens = readTokens(last === undefined ? tail : tail.slice(last))
  const isJoined = last === undefined || clauses.coordinators.has(tokens[0]?.word ?? '')
  return (
    isJoined &&
    !readTokens(tail).some(({word}) => clauses.finite.has(word)) &&
    !tokens.slice(1).some(({word}) => mayBePast(word, clauses))
  )
}

/** "as they navigate", "as the talks go on"; not "as well as", "as part of", nor "as they had been bribed", which is why. */
function opensClause(next: Token | undefined, clause: string, clauses: Clauses): boolean {
  if (next === undefined || readTokens(clause).some(({word}) => mayBePast(word, clauses))) return false
  return (
    clauses.subjects.has(next.word) || (clauses.definite.has(next.word) && hasFiniteVerb(clause, clauses))
  )
}

/** "raising concerns"; not "including", and not the list "eating and drinking". */
function isParticiple(opener: Token, next: Token | undefined, clauses: Clauses): boolean {
  return isGerund(opener, clauses) && !clauses.coordinators.has(next?.word ?? '')
}

/** "Winning the toss, choosing to bat, …" is a list of participles: none of it is by the way. */
function followsParticiple(before: string, clauses: Clauses): boolean {
  const ends = ({word}: Token) => clauses.gerundEndings.some((ending) => word.endsWith(ending))
  const segment = readTokens(before.slice(before.lastIndexOf(',') + 1))
  const joined = segment.slice(-3).some((token, at, last) => {
    const link = segment[segment.length - last.length + at - 1]
    return ends(token) && clauses.coordinators.has(link?.word ?? '')
  })
  return joined || (segment[0] !== undefined && ends(segment[0]))
}
