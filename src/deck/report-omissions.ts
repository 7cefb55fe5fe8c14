import type {VFile} from 'vfile'
import type {Brief} from '../brief/types.ts'
import {info, warn} from '../messages.ts'
import {omissions} from './omissions.ts'
import type {Deck} from './types.ts'

/**
 * Say what reached no slide: one warning with the counts, at the first place; and each sentence by itself for who asks.
 *
 * One warning a sentence would drown all others, since a deck is shorter than its article.
 */
export function reportOmissions(brief: Brief, deck: Deck, file: VFile): void {
  const found = omissions(brief, deck)
  const [first] = found
  if (!first) return
  const count = (of: (one: (typeof found)[number]) => number) => found.reduce((sum, one) => sum + of(one), 0)
  warn(file, 'omissions', first.sentence.position, {
    sentences: found.length,
    denials: count((one) => (one.denial ? 1 : 0)),
    negations: count((one) => (one.negation ? 1 : 0)),
    positions: count((one) => one.positions.length),
    figures: count((one) => one.figures.length)
  })
  for (const {sentence, ...held} of found)
    info(file, 'omission', sentence.position, {id: sentence.id, ...held})
}
