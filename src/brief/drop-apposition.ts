import type {Clauses} from '../lexicons/clauses.ts'
import {topCommas} from './commas.ts'
import {hasCapital, isAttribution} from './guards.ts'
import {introduces} from './introduces.ts'
import {isGerund} from './is-gerund.ts'
import {isOneOf} from './is-one-of.ts'
import {mayBePast} from './may-be-past.ts'
import {mayHaveVerb} from './may-have-verb.ts'
import {readTokens} from './tokens.ts'
import {withoutSegment} from './without-segment.ts'

/**
 * A sentence without what a name stands for, where that is "a" and no "the", and what a thing was made by or called: "Kinnear,
 * a town on the river"; "the hall, designed by a local builder, was closed".
 *
 * @param known
 *   Surnames of those whom an earlier sentence names: of others a reader wants to know who they are.
 */
export function dropApposition(text: string, clauses: Clauses, known: readonly string[]): string {
  const commas = topCommas(text)
  for (const [at, start] of commas.entries()) {
    const end = commas[at + 1] ?? text.length
    const before = text.slice(0, start)
    const opener = readTokens(text.slice(start, end))[0]
    if (opener === undefined) continue
    const segment = text.slice(start, end)
    const isOfPerson = isPerson(headOf(segment, clauses), clauses) && introduces(before, known)
    if (isOfPerson) continue
    const isGloss = clauses.someArticles.has(opener.word) && endsInName(before, clauses)
    const isMade = end < text.length && clauses.describing.has(opener.word) && !mayHaveVerb(before, clauses)
    if (!isGloss && !isMade) continue
    const rest = withoutSegment(text, [start, end], clauses)
    if (rest !== undefined) return rest
  }
  return text
}

/** The noun before what says more of it: "town" of "a small town on the other shore". */
function headOf(segment: string, clauses: Clauses): string {
  const tokens = readTokens(segment)
  const end = tokens.findIndex(
    (one, at) =>
      at > 1 &&
      (isOneOf(clauses.fronts, one) ||
        isOneOf(clauses.subordinators, one) ||
        isGerund(one, clauses) ||
        mayBePast(one.word, clauses))
  )
  return tokens.at(end < 0 ? -1 : end - 1)?.word ?? ''
}

/** "spokesperson", "lawyer", "economist". */
function isPerson(word: string, {personEndings, persons}: Clauses): boolean {
  return persons.has(word) || personEndings.some((ending) => word.endsWith(ending))
}

/** Whether the last word is a name, of which nobody in this part of the sentence speaks: "…, said Ann Lee, a teacher" says who speaks. */
function endsInName(before: string, clauses: Clauses): boolean {
  const segment = before.slice(before.lastIndexOf(',') + 1)
  const tokens = readTokens(segment)
  const last = tokens.at(-1)
  const speaks = tokens.slice(-6).some((one) => isAttribution(one) || isOneOf(clauses.saying, one))
  return (
    last !== undefined && hasCapital(last) && !speaks && (segment === before || mayHaveVerb(segment, clauses))
  )
}
