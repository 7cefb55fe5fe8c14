import type {Heading as HeadingNode, Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {isRead} from '../maths/read-equation.ts'
import {info, warn} from '../messages.ts'
import {type Attributes, attributesOfComment, takeAttributes} from './attributes.ts'
import type {BlockReader} from './blocks.ts'
import type {PictureReader} from './picture-reader.ts'
import {plainText} from './plain-text.ts'
import {placeOf, type Source} from './positions.ts'
import type {SlideOptions} from './slide-options.ts'
import {slideOptionsOf} from './slide-options-of.ts'
import type {Asked, Block, Heading, Section} from './types.ts'
import {withBackground} from './with-background.ts'

/** What reading the sections leans on. */
export interface SectionReading {
  readonly file: VFile
  readonly source: Source
  readonly reader: BlockReader
  readonly pictureOf: PictureReader
  /** The heading that is the title of the whole, and opens no section. */
  readonly title: HeadingNode | undefined
}

/**
 * The sections of a document, in order: each heading with what stands under it up to the next.
 *
 * What stands before the first heading, or right under the title, is a section without a heading. A skipped heading skips
 * those under it. A comment of ours right under a heading is about the heading, any other about the block that follows.
 */
export function sectionsOf(tree: Root, reading: SectionReading): readonly Section[] {
  const {file, source, reader, title} = reading
  const sections: {heading?: Heading; blocks: Block[]}[] = [{blocks: []}]
  const inherited = inheritance()
  let skipped: Heading | undefined
  let asked: {readonly of: Asked; readonly position: Position | undefined} | undefined
  const spent = () => {
    if (asked) warn(file, 'override-unused', asked.position, undefined)
    asked = undefined
  }
  tree.children.forEach((node, index) => {
    if (node.type === 'heading') sayFormulas(node, reading)
    if (node === title) {
      const {notes, position} = headingOf(node, tree.children[index + 1], source)
      sections[0]?.blocks.push(...reader.picturesIn(node), ...notesFor(notes, position))
      return
    }
    const before = tree.children[index - 1]
    const isOfHeading = before?.type === 'heading' && before !== title
    const comment = node.type === 'html' && !isOfHeading ? attributesOfComment(node.value) : undefined
    if (comment) {
      reportUnread(file, comment, node.position)
      const of = withBackground(comment.asked, placeOf(node, source), reading)
      asked = {of: {...asked?.of, ...of}, position: node.position}
    } else if (node.type === 'heading') {
      spent()
      const own = headingOf(node, tree.children[index + 1], source, file)
      const heading = inherited(withBackground(own, own.position, reading))
      if (skipped && heading.depth <= skipped.depth) skipped = undefined
      skipped ??= heading.skip && heading
      const blocks = [...reader.picturesIn(node), ...notesFor(heading.notes, heading.position)]
      sections.push({heading: skipped ? {...heading, skip: true} : heading, blocks})
    } else {
      const blocks = reader.blocksOf(node).map((block) => asAsked(block, asked?.of))
      const first = blocks.find(({type}) => type !== 'break')
      const notes = first ? notesFor(asked?.of.notes, first.position) : []
      if (first) asked = undefined
      for (const block of [...blocks, ...notes]) sections.at(-1)?.blocks.push(block)
    }
  })
  spent()
  if (isEndMark(sections.at(-1))) sections.pop()
  return sections.filter(({heading, blocks}) => heading || blocks.some(({type}) => type !== 'break'))
}

/** "###", with which a press release ends, is read as a heading without a word. */
function isEndMark(
  last: {readonly heading?: Heading; readonly blocks: readonly Block[]} | undefined
): boolean {
  const {heading, blocks} = last ?? {}
  return (
    heading?.text === '' &&
    blocks?.length === 0 &&
    Object.keys(heading).every((key) => key === 'text' || key === 'depth' || key === 'position')
  )
}

/**
 * Gives headings, in order, how the slides of those above them are shown, where they do not say otherwise; what they are
 * set on is their own.
 */
function inheritance(): (heading: Heading) => Heading {
  const above: {readonly depth: number; readonly options: SlideOptions | undefined}[] = []
  return (heading) => {
    while ((above.at(-1)?.depth ?? 0) >= heading.depth) above.pop()
    const {hide, transition} = slideOptionsOf({...above.at(-1)?.options, ...slideOptionsOf(heading)}) ?? {}
    const options = {...(hide !== undefined && {hide}), ...(transition !== undefined && {transition})}
    above.push({depth: heading.depth, options})
    return {...heading, ...options}
  }
}

/** Say of formulas in a title that they stand there as text: outlines, links and lists of slides show titles, and text alone. */
function sayFormulas({children}: HeadingNode, {file, source}: SectionReading): void {
  for (const {node, read} of plainText(children, source).formulas) {
    const position = placeOf(node, source)
    if (isRead(read)) info(file, 'math-in-title', position, {source: node.value})
    else warn(file, 'math-unread', position, {source: node.value, reason: read.unread})
  }
}

/** Notes that an attribute holds. */
function notesFor(text: string | undefined, position: Position): readonly Block[] {
  return text ? [{type: 'aside', kind: 'notes', text, position}] : []
}

/** A heading without its attributes, with what they or a comment right under it ask for; those after it go first. */
export function headingOf(
  node: HeadingNode,
  next: RootContent | undefined,
  source: Source,
  file?: VFile
): Heading {
  const {text, ...braces} = takeAttributes(plainText(node.children, source).text)
  const comment = next?.type === 'html' ? attributesOfComment(next.value) : undefined
  const position = placeOf(node, source)
  if (file) reportUnread(file, braces, position)
  if (file && comment) reportUnread(file, comment, next?.position)
  const {asked, opensFile} = node.data ?? {}
  return {
    text,
    depth: node.depth,
    ...(opensFile && {opensFile}),
    ...asked,
    ...comment?.asked,
    ...braces.asked,
    position
  }
}

/** A block with what the comment before it asks for: of what is no prose, only a mark, or to be skipped. */
function asAsked(block: Block, asked: Asked | undefined): Block {
  if (!asked || Object.keys(asked).length === 0) return block
  if (block.type === 'paragraph') return {...block, asked}
  if (block.type === 'break') return block
  const {skip, marking} = asked
  return {...block, ...(skip && {skip}), ...(marking !== undefined && {marking})}
}

function reportUnread(file: VFile, {unread}: Attributes, position: Position | undefined): void {
  for (const one of unread) {
    if ('expected' in one) warn(file, 'attribute-value', position, one)
    else warn(file, 'attribute-unknown', position, one)
  }
}
