import type {Root, RootContent} from 'mdast'
import type {Footnotes} from '../article/plain-text.ts'
import type {Source} from '../article/positions.ts'
import type {Footnote} from '../article/types.ts'
import {paragraphWords} from './words.ts'

/** The definitions of footnotes, each a paragraph, under the numbers that they have in the article. */
export function footnoteNodes(footnotes: readonly Footnote[]): RootContent[] {
  const byNumber = new Map(footnotes.map((one) => [one.number, one]))
  return [...byNumber.values()]
    .sort((a, b) => Number(a.number) - Number(b.number))
    .map(({number, text}) => ({
      type: 'paragraph',
      children: [
        {type: 'raw', value: `[^${number}]: `},
        {type: 'text', value: text}
      ]
    }))
}

/** The footnotes of a draft; their names are their numbers. */
export function draftFootnotes(tree: Root, source: Source): Footnotes {
  const found = new Map<string, Footnote>()
  for (const node of tree.children) {
    if (node.type !== 'footnoteDefinition') continue
    const text = paragraphWords(node.children, source)
    if (!found.has(node.identifier) && text !== '')
      found.set(node.identifier, {number: node.label ?? node.identifier, text})
  }
  return found
}
