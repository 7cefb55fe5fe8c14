import type {Heading as HeadingNode, Root, RootContent} from 'mdast'
import {takeAttributes, templateOfComment} from './attributes.ts'
import type {BlockReader} from './blocks.ts'
import {plainText} from './plain-text.ts'
import {positionOf, type Source} from './positions.ts'
import type {Block, Heading, Section} from './types.ts'

/**
 * The sections of a document, in order: each heading with what stands under it up to the next.
 *
 * What stands before the first heading, or right under the title, is a section without a heading.
 *
 * @param title
 *   The heading that is the title of the whole, and opens no section.
 */
export function sectionsOf(
  tree: Root,
  title: HeadingNode | undefined,
  source: Source,
  reader: BlockReader
): readonly Section[] {
  const sections: {heading?: Heading; blocks: Block[]}[] = [{blocks: []}]
  tree.children.forEach((node, index) => {
    const blocks = sections.at(-1)?.blocks
    if (node === title) return
    if (node.type === 'heading')
      sections.push({heading: headingOf(node, tree.children[index + 1], source), blocks: []})
    else for (const block of reader.blocksOf(node)) blocks?.push(block)
  })
  return sections.filter(({heading, blocks}) => heading || blocks.some(({type}) => type !== 'break'))
}

/** A heading without its attributes, and the template asked for after it or in a comment right under it. */
export function headingOf(node: HeadingNode, next: RootContent | undefined, source: Source): Heading {
  const {text, template} = takeAttributes(plainText(node.children, source).text)
  const asked = template ?? (next?.type === 'html' ? templateOfComment(next.value) : undefined)
  const position = node.position ?? positionOf(source, 0, 0)
  return {text, depth: node.depth, ...(asked && {template: asked}), position}
}
