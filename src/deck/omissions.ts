import type {Sentence} from '../article/types.ts'
import {isNegation} from '../brief/guards.ts'
import {readTokens} from '../brief/tokens.ts'
import type {Brief, Reading, Voice} from '../brief/types.ts'
import {saidOn} from './said-on.ts'
import type {Deck} from './types.ts'

/** What one sentence says that no slide does. */
export interface Omission {
  readonly sentence: Sentence
  readonly denial: boolean
  readonly negation: boolean
  /** Whose positions, as the sentence names them. */
  readonly positions: readonly string[]
  /** As the sentence has them. */
  readonly figures: readonly string[]
}

/**
 * The figures, positions of named speakers, denials and negated statements that reached no slide, sentence by sentence.
 *
 * What its author skips is no omission, nor is boilerplate.
 */
export function omissions({readings}: Brief, {slides}: Deck): readonly Omission[] {
  const said = saidOn(slides)
  return readings
    .filter(({skip, weight}) => !skip && weight > 0)
    .map((reading) => omissionOf(reading, said.get(reading.sentence.id)))
    .filter(
      ({denial, negation, positions, figures}) => denial || negation || positions.length + figures.length > 0
    )
}

function omissionOf({sentence, claim, voices, numbers, roster}: Reading, said: string | undefined): Omission {
  const isSaid = (number: string) => said !== undefined && holds(said, number)
  return {
    sentence,
    denial: claim === 'denial' && said === undefined,
    // Who was not there stands among those who were.
    negation: claim !== 'denial' && !roster && isNegated(sentence.text) && !isNegated(said ?? ''),
    positions: said === undefined ? [...new Set(voices.filter(isNamed).map(({actor}) => actor))] : [],
    figures: [
      ...new Set(
        numbers
          .filter(({surface, numeral}) => !isSaid(surface) && !isSaid(numeral))
          .map(({surface}) => surface)
      )
    ]
  }
}

/** "4" is neither in "40" nor in "1.4". */
function holds(said: string, number: string): boolean {
  const part = /[\p{L}\p{N}.,]/u
  for (let at = said.indexOf(number); at >= 0; at = said.indexOf(number, at + 1)) {
    const [before = '', after = ''] = [
      said.slice(0, at).at(-1),
      said.slice(at + number.length, at + number.length + 2)
    ]
    if (!part.test(before) && !/^(?:[\p{L}\p{N}]|[.,]\d)/u.test(after)) return true
  }
  return false
}

/** "Analysts" are nobody in particular; states and those with a name are. */
function isNamed({actor, countries}: Voice): boolean {
  return countries.length > 0 || /\p{Lu}/u.test(actor.slice(1))
}

/** A text of more letters is no sentence that anybody reads. */
const longest = 4000

function isNegated(text: string): boolean {
  return readTokens(text.slice(0, longest)).some(isNegation)
}
