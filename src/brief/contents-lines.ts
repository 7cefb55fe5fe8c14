import type {Article, Paragraph, Sentence} from '../article/types.ts'
import {wholeMarks} from '../article/whole-marks.ts'

/**
 * The table of contents with which an article opens, as programs export it: before any heading, paragraphs that are each nothing but
 * a link into the article. It tells nothing, and the deck has slides of its own to find the way by.
 */
export function contentsLines({sections: [first]}: Article): readonly Sentence[] {
  const blocks = first && !first.heading ? first.blocks : []
  const lines = blocks
    .filter((block) => block.type === 'paragraph')
    .filter((one) => one.kind === 'prose' && isLinkInside(one))
  return lines.length > 1 ? lines.flatMap(({sentences}) => sentences) : []
}

function isLinkInside({sentences}: Paragraph): boolean {
  const [only, more] = sentences
  return only !== undefined && !more && wholeMarks(only).some(({url}) => url?.startsWith('#'))
}
