import type {Paragraph, Sentence} from '../article/types.ts'

/** A sentence in its paragraph. */
interface Placed {
  readonly sentence: Sentence
  readonly paragraph: Paragraph
}

/** The sentence right before one in its paragraph. */
export function sentenceBefore(placed: Placed): Sentence | undefined {
  return neighbour(placed, -1)
}

/** The sentence right behind one in its paragraph. */
export function sentenceBehind(placed: Placed): Sentence | undefined {
  return neighbour(placed, 1)
}

const known = new WeakMap<readonly Sentence[], ReadonlyMap<Sentence, number>>()

/** A paragraph may have ten thousands of sentences, and each is asked for. */
function neighbour({sentence, paragraph: {sentences}}: Placed, step: number): Sentence | undefined {
  const places = known.get(sentences) ?? new Map(sentences.map((one, at) => [one, at]))
  known.set(sentences, places)
  return sentences[(places.get(sentence) ?? -1) + step]
}
