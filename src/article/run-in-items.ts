import type {Block, Paragraph, Section} from './types.ts'
import {wholeMarks} from './whole-marks.ts'
import {wordCount} from './word-count.ts'

/** Words of a paragraph that is read as an item of a list; a longer one is a text. */
const most = 60

/**
 * A section in which paragraphs in a row are items of a list where each opens with a sentence in bold, "**The login fails.** The
 * certificate is old.", a heading within the line, or each with a number of two parts, as minutes have them: "6.01) Approve the
 * minutes.", which Markdown takes for no list.
 */
export function withRunIns(section: Section): Section {
  return {...section, blocks: [hasRunIn, isNumbered].reduce(itemsInRows, section.blocks)}
}

function itemsInRows(blocks: readonly Block[], opens: (paragraph: Paragraph) => boolean): readonly Block[] {
  const isItem = (block: Block | undefined): block is Paragraph =>
    block?.type === 'paragraph' && block.kind === 'prose' && wordCount(block) <= most && opens(block)
  return blocks.map((block, at) =>
    isItem(block) && (isItem(blocks[at - 1]) || isItem(blocks[at + 1])) ? {...block, kind: 'item'} : block
  )
}

function hasRunIn({lead, sentences: [first, ...rest]}: Paragraph): boolean {
  if (lead !== undefined || !first || rest.length === 0) return false
  return wholeMarks(first).some(({kind}) => kind === 'strong')
}

function isNumbered({asked, sentences: [first]}: Paragraph): boolean {
  return !asked && /^\d{1,3}\.\d{1,3}[.)]?\s\p{Lu}/u.test(first?.text ?? '')
}
