import {backgroundOf, isJoined} from '../brief/background.ts'
import {isOfSpeech} from '../brief/is-aside.ts'
import type {Beat, Reading} from '../brief/types.ts'
import type {Clauses} from '../lexicons/clauses.ts'

/**
 * Sentences by what they are worth as a title: their weight, more where they stand first among those of the slide, as news
 * puts the event before its background, and less where they describe or add to another, give an example of it, or are the
 * author's own word to the audience.
 */
export function byWorth(
  free: readonly Reading[],
  {readings}: Beat,
  clauses: Clauses | undefined
): readonly Reading[] {
  const told = readings.filter(({weight}) => weight > 0)
  const worth = new Map(
    free.map((one) => {
      const place = told.indexOf(one)
      // What tells nothing of its own stands nowhere among those that do.
      const first = place < 0 ? 0 : firstWorth * Math.exp(-0.35 * place)
      return [one, one.weight + first - backgroundOf(one.sentence.text, clauses) - leaningCost(one, clauses)]
    })
  )
  return [...free].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0))
}

/** Of the order of a middling weight: likeness to the rest of a document lies between 0.1 and 0.6. */
const firstWorth = 0.3
const mostLeaningCost = 0.4

function leaningCost({sentence}: Reading, clauses: Clauses | undefined): number {
  const leans = clauses && (isJoined(sentence, clauses) || isOfSpeech(sentence.text, clauses))
  return leans ? mostLeaningCost : 0
}
