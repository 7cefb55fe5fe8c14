import {readTokens, tokensOf} from '../brief/tokens.ts'
import type {FinishedDeck} from '../pptx/read/types.ts'
import type {Judged} from './judged.ts'
import type {Finding, Passage} from './types.ts'
import {evened} from './typography.ts'
import {indexWords} from './word-index.ts'

/** A sentence of which a slide says so much is told there. */
const enough = 0.5

/**
 * The sentences of an article that stand nowhere in a deck: neither in its notes nor on its slides.
 *
 * A sentence of which a statement says the most part is there, too.
 */
export function lostSentences(
  passages: readonly Passage[],
  deck: FinishedDeck,
  judged: readonly Judged[]
): readonly Finding[] {
  const texts = deck.slides.flatMap(({shapes, notes}) => [
    ...notes,
    ...shapes.flatMap(({paragraphs, rows = []}) => [...paragraphs, ...rows.flat()])
  ])
  const plain = texts.map(evened)
  const index = indexWords(plain.map((text) => readTokens(text)))
  const told = new Map<Passage, number>()
  for (const {says, text} of judged)
    if (says?.length === 1) {
      const [passage] = says
      told.set(passage, Math.max(told.get(passage) ?? 0, readTokens(text.text).length))
    }
  const stands = (passage: Passage): boolean => {
    const words = tokensOf(passage.sentence)
    if (words.length === 0) return plain.some((text) => text.includes(passage.sentence.text))
    return index.runsOf(words).length > 0 || (told.get(passage) ?? 0) >= words.length * enough
  }
  return passages
    .filter((passage) => passage.kind === 'sentence' && !stands(passage))
    .map(({sentence}) => ({id: 'sentence-lost', text: sentence.text, sentence, differences: []}))
}
