import type {Block, Paragraph, Section} from './types.ts'
import {wholeMarks} from './whole-marks.ts'
import {wordCount} from './word-count.ts'

/** Words of a paragraph that is read as an item of a list; a longer one is a text. */
const most = 60

/**
 * A section in which each paragraph that opens with a sentence in bold is an item of a list, where there are several in a row:
 * "**The login fails.** The certificate is old." Such headings within the line belong to what follows them.
 */
export function withRunIns(section: Section): Section {
  const {blocks} = section
  const isItem = (block: Block | undefined) => block !== undefined && hasRunIn(block)
  return {
    ...section,
    blocks: blocks.map((block, at) =>
      isItem(block) && (isItem(blocks[at - 1]) || isItem(blocks[at + 1])) ? {...block, kind: 'item'} : block
    )
  }
}

function hasRunIn(block: Block): block is Paragraph {
  if (block.type !== 'paragraph' || block.kind !== 'prose' || block.lead !== undefined) return false
  const [first, ...rest] = block.sentences
  if (!first || rest.length === 0) return false
  return wordCount(block) <= most && wholeMarks(first).some(({kind}) => kind === 'strong')
}
