import {readDeck} from '../../src/pptx/read/read-deck.ts'

/** All that can be read in a finished deck, slide by slide: paragraphs, cells, and notes. */
export function textOfDeck(bytes: Uint8Array): readonly string[] {
  const deck = readDeck(bytes)
  if ('type' in deck) throw new Error(`A deck that cannot be read: ${deck.obstacle}`)
  return deck.slides.map(({shapes, notes}) =>
    [...shapes.flatMap(({paragraphs, rows = []}) => [...paragraphs, ...rows.flat()]), ...notes].join('\n')
  )
}
