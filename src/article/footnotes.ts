import type {FootnoteDefinition, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {isNotes} from './divs.ts'
import type {Footnotes} from './plain-text.ts'

/**
 * The footnotes that the paragraphs and tables of a document refer to, numbered in that order.
 *
 * @param wordsOf
 *   The words of a definition, a block a line.
 */
export function footnotesOf(tree: Root, wordsOf: (node: FootnoteDefinition) => string): Footnotes {
  const definitions = new Map<string, FootnoteDefinition>()
  visit(tree, 'footnoteDefinition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  const found = new Map<string, {number: string; text: string}>()
  if (definitions.size === 0) return found
  visit(tree, (node) => {
    // What a heading, another footnote or notes refer to has no place on a slide.
    if (node.type === 'heading' || node.type === 'footnoteDefinition' || isNotes(node)) return 'skip'
    if (node.type !== 'footnoteReference' || found.has(node.identifier)) return true
    const definition = definitions.get(node.identifier)
    const text = definition ? foldedWords(wordsOf(definition)) : ''
    if (text !== '') found.set(node.identifier, {number: `${found.size + 1}`, text})
    return true
  })
  return found
}

/** The words of a footnote in one line. */
export function foldedWords(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
