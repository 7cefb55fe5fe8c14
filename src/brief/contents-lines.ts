import {leadsInside} from '../article/leads-inside.ts'
import type {Article, Sentence} from '../article/types.ts'

/**
 * The table of contents with which an article opens, as programs export it: before any heading, paragraphs that are each nothing but
 * a link into the article. It tells nothing, and the deck has slides of its own to find the way by.
 */
export function contentsLines({sections: [first]}: Article): readonly Sentence[] {
  const blocks = first && !first.heading ? first.blocks : []
  const lines = blocks
    .filter((block) => block.type === 'paragraph')
    .filter((one) => one.kind === 'prose' && leadsInside(one))
  return lines.length > 1 ? lines.flatMap(({sentences}) => sentences) : []
}
