import type {Block, Paragraph, Section} from './types.ts'
import {wordCount} from './word-count.ts'

/** Words of a paragraph that is read as an item of a list; a longer one is a text. */
const most = 60

/**
 * A section in which paragraphs in a row that open with a number of two parts are items of a list, as minutes have them:
 * "6.01) Approve the minutes." Markdown takes no such number for one of a list.
 */
export function withRunInNumbers(section: Section): Section {
  const {blocks} = section
  const isItem = (block: Block | undefined) => block !== undefined && isNumbered(block)
  return {
    ...section,
    blocks: blocks.map((block, at) =>
      isItem(block) && (isItem(blocks[at - 1]) || isItem(blocks[at + 1])) ? {...block, kind: 'item'} : block
    )
  }
}

function isNumbered(block: Block): block is Paragraph {
  return (
    block.type === 'paragraph' &&
    block.kind === 'prose' &&
    !block.asked &&
    wordCount(block) <= most &&
    /^\d{1,3}\.\d{1,3}[.)]?\s\p{Lu}/u.test(block.sentences[0]?.text ?? '')
  )
}
