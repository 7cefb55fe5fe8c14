import type {Nodes, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'

/** A guess at the language of prose: a BCP 47 tag, or undefined where it is not to be told. */
export type Detect = (prose: string) => string | undefined

/**
 * Prose from all over a document, for guessing its language: about 2 000 characters, or all where there are fewer.
 *
 * Headings count only where there is no prose.
 */
export function proseOf(tree: Root): string {
  const paragraphs: Nodes[] = []
  const headings: Nodes[] = []
  visit(tree, (node) => {
    if (node.type === 'paragraph') paragraphs.push(node)
    if (node.type === 'heading') headings.push(node)
  })
  const nodes = paragraphs.length > 0 ? paragraphs : headings
  const step = Math.max(1, Math.floor(nodes.length / 20))
  const chosen = nodes.filter((_, index) => index % step === 0)
  const share = Math.max(100, Math.floor(2000 / Math.max(chosen.length, 1)))
  return chosen.map((node) => textOf(node).slice(0, share)).join('\n')
}
