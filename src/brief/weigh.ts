import {isQuestion} from '../article/is-question.ts'
import {isPointer} from '../lexicons/caption-words.ts'
import {cosine, lengthOf, termsOf, type Vector} from './term-vector.ts'

/** A sentence as weighing sees it. */
export interface Weighable {
  readonly id: string
  readonly text: string
  /** Boilerplate weighs nothing. */
  readonly idle: boolean
}

/** A sentence's weight, and the vector that tells whether another says the same. */
export interface Weighed {
  readonly weight: number
  /** The weight without what the place in the document adds: what matters among sections, whose order is the author's. */
  readonly importance: number
  readonly vector: Vector
  readonly length: number
}

/**
 * How much each sentence matters in its document, by id: likeness to the centre of the document, place, likeness to the title.
 *
 * The constants are those that did best on news without a table of document frequencies: place falls off by a third a
 * sentence; too short, too long, asking or first-person sentences lose.
 */
export function weigh(
  sentences: readonly Weighable[],
  title: string,
  common: ReadonlySet<string>
): ReadonlyMap<string, Weighed> {
  const terms = sentences.map((one) => (one.idle ? [] : termsOf(one.text, common)))
  const counts = count(terms.flat())
  const heading = vectorOf(termsOf(title, common), counts)
  const headingLength = lengthOf(heading)
  const centre: Vector = new Map(
    [...counts]
      .filter(([, times]) => times > 1 || sentences.length < 6)
      .map(([term, times]) => [term, Math.log(1 + times) * times])
  )
  const centreLength = lengthOf(centre)
  let place = 0
  return new Map(
    sentences.map((one, at) => {
      const vector = vectorOf(terms[at] ?? [], counts)
      const length = lengthOf(vector)
      if (one.idle) return [one.id, {weight: 0, importance: 0, vector, length}]
      const likeness = cosine(vector, centre, {a: length, b: centreLength})
      const told = cosine(vector, heading, {a: length, b: headingLength})
      const matters = likeness + 0.6 * told - faults(one.text)
      const weight = matters + 1.2 * Math.exp(-0.35 * place++)
      return [one.id, {weight: floored(weight), importance: floored(matters), vector, length}]
    })
  )
}

/** Below this weights shrink without reaching nothing: only boilerplate weighs that. */
const least = 0.1

function floored(weight: number): number {
  return weight > least ? weight : least * Math.exp(weight - least)
}

function vectorOf(terms: readonly string[], counts: ReadonlyMap<string, number>): Vector {
  return new Map(terms.map((term) => [term, Math.log(1 + (counts.get(term) ?? 0))]))
}

function count(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function faults(text: string): number {
  const words = text.split(' ').length
  const short = words < 8 ? 0.5 : 0
  const long = words > 45 ? (0.35 * (words - 45)) / 20 : 0
  const asks = isQuestion(text) ? 0.3 : 0
  const quotes = /^["“„«'‘]/.test(text) ? 0.2 : 0
  const points = isPointer(text) ? 0.3 : 0
  return short + long + asks + quotes + points
}
