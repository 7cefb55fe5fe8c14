import type {Paragraph, Root} from 'mdast'
import type {VFile} from 'vfile'
import {readMatter} from '../matter.ts'
import type {Matter} from '../matter-types.ts'
import type {Source} from '../positions.ts'
import {withBareGrounds} from './bare-grounds.ts'
import {withCommentNotes, withLastComment} from './comment-notes.ts'
import {type Dialect, dialectOf} from './dialect-of.ts'
import {takeDirectives} from './directives.ts'
import {eachSlide} from './each-slide.ts'
import {takeFirstLines} from './first-lines.ts'
import {withHtmlColumns} from './html-columns.ts'
import {withMarpGrounds} from './marp-grounds.ts'
import {withNoteBlocks} from './note-blocks.ts'
import {withoutPictureWords} from './picture-words.ts'
import {withPlainBlocks} from './plain-blocks.ts'
import {inPublicFolder} from './public-folder.ts'
import {slideComments} from './slide-comments.ts'
import {withSlideHeadings} from './slide-headings.ts'
import {withoutSlideMatter} from './slide-matter.ts'
import {withSlotColumns} from './slot-columns.ts'
import {takeCover} from './take-cover.ts'
import {takeTitleBlock} from './title-block.ts'
import {withTrailingNotes} from './trailing-notes.ts'
import {withBreaks} from './vertical-breaks.ts'
import {withCards} from './with-cards.ts'

/** A document as if it had been written for us, and what it says of itself. */
export interface Translated {
  readonly tree: Root
  readonly matter: Matter
}

/**
 * What decks written for pandoc, Marp, Slidev, reveal.js and md2pptx say in their own manner, said in that of articles: their cover,
 * notes, columns, title and directives. An article comes back as it is, but for pandoc's pauses.
 *
 * Front matter wins over what is said elsewhere.
 */
export function readDialect(parsed: Root, source: Source, file: VFile): Translated {
  const lines = takeFirstLines(parsed, source, file)
  if (lines) {
    const level = lines.matter.slideLevel ?? 2
    return {...lines, tree: withCards(withTrailingNotes(lines.tree, level), level)}
  }
  const block = takeTitleBlock(withBareGrounds(withoutPauses(parsed), source), source)
  const bare = withoutSlideMatter(block.tree, source, file)
  const hasSlideMatter = bare.children.some((node, index) => node !== block.tree.children[index])
  const dialect = dialectOf(bare, hasSlideMatter)
  const {tree, matter: directed = {}} = dialect ? translators[dialect](bare, source, file) : {tree: bare}
  const matter = {...directed, ...block.matter, ...readMatter(file, tree)}
  if (!dialect) return {tree, matter}
  const covered = takeCover(tree, source, matter)
  const whole = {...covered.matter, ...matter}
  // Who names a level of headings for slides means it.
  if (whole.slideLevel !== undefined) return {tree: covered.tree, matter: whole}
  const slides = withSlideHeadings(covered.tree, {isCovered: covered.tree !== tree})
  return {tree: withCards(slides.tree, slides.depth), matter: whole}
}

type Translate = (tree: Root, source: Source, file: VFile) => {readonly tree: Root; readonly matter?: Matter}

const translators: Readonly<Record<Dialect, Translate>> = {
  reveal(tree, source, file) {
    const told = slideComments(file)
    return {
      tree: eachSlide(withBreaks(tree), (slide) =>
        withNoteBlocks(withPlainBlocks(withHtmlColumns(told(slide)), source), source)
      )
    }
  },
  slidev: (tree, source) => ({
    tree: eachSlide(inPublicFolder(tree), (slide) =>
      withSlotColumns(withPlainBlocks(withHtmlColumns(withLastComment(slide)), source), source)
    )
  }),
  marp(tree, source, file) {
    const grounds = withMarpGrounds(withoutPictureWords(tree))
    const deck = takeDirectives(grounds, file)
    return {
      tree: eachSlide(deck.tree, (slide) =>
        withPlainBlocks(withHtmlColumns(withCommentNotes(slide)), source)
      ),
      matter: deck.matter
    }
  }
}

function withoutPauses(tree: Root): Root {
  const children = tree.children.filter((node) => !(node.type === 'paragraph' && textOf(node) === '. . .'))
  return children.length < tree.children.length ? {...tree, children} : tree
}

/** The text of a paragraph that is nothing else. */
function textOf({children: [only, more]}: Paragraph): string | undefined {
  return only?.type === 'text' && !more ? only.value : undefined
}
