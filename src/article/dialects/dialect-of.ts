import type {Root, RootContent} from 'mdast'
import {withBreaks} from './vertical-breaks.ts'

/** The program that a deck was written for, as far as that tells how to read it. */
export type Dialect = 'marp' | 'slidev' | 'reveal'

/**
 * Whose deck a document is; undefined for an article.
 *
 * Its front matter tells, or the fields that Slidev has for single slides. Where most headings follow a thematic break it
 * is a deck in reveal.js's manner: prose has its breaks between paragraphs.
 */
export function dialectOf(tree: Root, hasSlideMatter: boolean): Dialect | undefined {
  const {children} = tree
  const matter = children[0]?.type === 'yaml' ? children[0].value : ''
  if (/^marp:[ \t]*true\b/m.test(matter)) return 'marp'
  if (hasSlideMatter || slidevFields.test(matter)) return 'slidev'
  if (revealFields.test(matter) || children.some(isOfSlide)) return 'reveal'
  const told = withBreaks(tree).children.filter(({type}) => type !== 'html')
  const headings = told.flatMap((node, index) => (node.type === 'heading' ? [index] : [])).slice(1)
  const parted = headings.filter((index) => told[index - 1]?.type === 'thematicBreak')
  return parted.length > headings.length / 2 ? 'reveal' : undefined
}

/** What reveal.js alone reads in a comment. */
function isOfSlide(node: RootContent): boolean {
  return node.type === 'html' && /^<!--\s*\.slide:/.test(node.value)
}

/** Fields that no other program reads, and Slidev's usual themes and layouts: `layout: post` is a page of a site. */
const slidevFields =
  /^(?:theme:[ \t]*(?:default|seriph|apple-basic)[ \t]*$|(?:drawings|highlighter|mdc|routerMode|canvasWidth|colorSchema|themeConfig|selectable|transition|clicks):|layout:[ \t]*["']?(?:cover|intro|center|section|statement|fact|quote|end|full|none|two-cols(?:-header)?|image(?:-left|-right)?|iframe(?:-left|-right)?)["']?[ \t]*$)/m

/** Of reveal-md, HackMD and Quarto. */
const revealFields =
  /^(?:(?:revealOptions|slideOptions|verticalSeparator|notesSeparator|revealjs-url):|format:[ \t]*revealjs\b)/m
