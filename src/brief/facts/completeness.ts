import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import {isFiniteAt, isWeak, type Segment} from './segments.ts'

/** Whether the segments from a place up to and with one hold a clause of their own. */
export function isComplete(
  line: Line,
  segments: readonly Segment[],
  from: number,
  end: number,
  grammar: Grammar
): boolean {
  return segments.some(
    (segment, index) =>
      index <= end &&
      segment.to > from &&
      carries(segment) &&
      hasVerb(line, segments, Math.max(from, segment.from), index, grammar)
  )
}

function carries({kind}: Segment): boolean {
  return kind === 'main' || kind === 'coordinate' || kind === 'concession' || kind === 'phrase'
}

/** A sure finite verb that is not a relative clause's, or an unsure one when no later segment has a sure one. */
function hasVerb(
  line: Line,
  segments: readonly Segment[],
  from: number,
  index: number,
  grammar: Grammar
): boolean {
  const to = segments[index]?.to ?? from
  const verbs = verbsIn(line, from, to, grammar)
  const relatives = line.words
    .slice(from, to)
    .filter((word, place) => opensInner(word.lower, place, grammar) && !word.quoted).length
  const sure = verbs.filter((at) => !isWeak(line, at, grammar)).length
  if (sure > relatives) return true
  if (verbs.length <= relatives) return false
  return !segments
    .slice(index + 1)
    .some(
      (later) =>
        later.kind === 'main' &&
        verbsIn(line, later.from, later.to, grammar).some((at) => !isWeak(line, at, grammar))
    )
}

/** A word whose clause takes the next verb: "who", "before". A complement ("said that") takes one as well and leaves one. */
function opensInner(lower: string, place: number, grammar: Grammar): boolean {
  return (
    grammar.relatives.has(lower) ||
    (place > 0 &&
      (grammar.subordinators.has(lower) || grammar.conditionals.has(lower)) &&
      !grammar.vagueSubordinators.has(lower))
  )
}

/** Places of finite verbs; auxiliaries in a row count once. */
function verbsIn(line: Line, from: number, to: number, grammar: Grammar): readonly number[] {
  const places: number[] = []
  for (let at = from; at < to; at++)
    if (isFiniteAt(line, at, grammar) && !isFiniteAt(line, at - 1, grammar)) places.push(at)
  return places
}
