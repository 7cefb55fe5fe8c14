import type {Definition, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Definitions} from './plain-text.ts'

/** Where the reference links and pictures of a document lead; of several definitions with one name the first counts. */
export function linkDefinitions(tree: Root): Definitions {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  return definitions
}
