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

function neighbour({sentence, paragraph: {sentences}}: Placed, step: number): Sentence | undefined {
  return sentences[sentences.indexOf(sentence) + step]
}
