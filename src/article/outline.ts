import type {Heading, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {endsSentence} from './ends-sentence.ts'

/** Lines before a title, such as a logo, "For immediate release" and a reference; more are a text. */
const most = {lines: 3, letters: 80} as const

/**
 * The heading that is the title of the whole: the only one of the first level, where the document opens with it, or with a few
 * lines that say nothing by themselves.
 */
export function titleHeading(tree: Root): Heading | undefined {
  const [only, another] = headingsOf(tree).filter(({depth}) => depth === 1)
  if (!only || another) return undefined
  const before = tree.children.slice(0, tree.children.indexOf(only)).filter((node) => !isSilent(node))
  return before.length <= most.lines && before.every(isLine) ? only : undefined
}

/** Whether a document has no heading but its title: then the way that a text is set may show some. */
export function isHeadless(tree: Root): boolean {
  const title = titleHeading(tree)
  return !tree.children.some((node) => node.type === 'heading' && node !== title)
}

/** A short line that ends as no sentence does, a picture, or HTML. */
function isLine(node: RootContent): boolean {
  if (node.type === 'html') return true
  const text = node.type === 'paragraph' ? textOf(node).trim() : undefined
  return text !== undefined && text.length <= most.letters && !endsSentence(text)
}

/**
 * The depth of the headings that open a slide: in pandoc's manner, the highest that is followed right away by content.
 *
 * Where none is, the lowest of all; 0 where there is no heading besides titles.
 */
export function slideLevelOf(tree: Root, title: Heading | undefined): number {
  const nodes = tree.children.filter((node) => node !== title && !isSilent(node) && !opensFile(node))
  const headings = nodes.filter((node) => node.type === 'heading')
  const leading = nodes.filter((node, index): node is Heading => {
    const next = nodes[index + 1]
    return node.type === 'heading' && next !== undefined && next.type !== 'heading'
  })
  if (leading.length > 0) return leading.reduce((level, {depth}) => Math.min(level, depth), 6)
  return headings.reduce((level, {depth}) => Math.max(level, depth), 0)
}

/** The headings of a document that open a section: those not inside something else. */
function headingsOf(tree: Root): readonly Heading[] {
  return tree.children.filter((node) => node.type === 'heading')
}

function opensFile(node: RootContent): boolean {
  return node.type === 'heading' && node.data?.opensFile === true
}

/** Nothing that a reader would see. */
function isSilent(node: RootContent): boolean {
  return (
    node.type === 'yaml' ||
    node.type === 'definition' ||
    node.type === 'thematicBreak' ||
    (node.type === 'html' && /^\s*(?:<!--[\s\S]*?-->\s*)*$/.test(node.value))
  )
}
