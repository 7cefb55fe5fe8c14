import {SaxesParser} from 'saxes'
import {growTree} from './grow-tree.ts'
import type {Element} from './xml.ts'

// Runs of text are `a:t`; other programs choose other prefixes.
const holdsText = /(?:^|:)t$/

/**
 * Read markup into a tree.
 *
 * White space between elements is left out; inside `a:t` it is text.
 *
 * @throws Error where the markup is not well-formed.
 */
export function parseXml(markup: string): Element {
  const parser = new SaxesParser<{xmlns: false}>({xmlns: false})
  const tree = growTree()
  parser.on('opentag', ({name, attributes}) => tree.open(name, attributes))
  parser.on('text', (text) => {
    if (holdsText.test(tree.inside()) || text.trim() !== '') tree.write(text)
  })
  parser.on('closetag', () => tree.close())
  parser.write(markup).close()
  const root = tree.root()
  if (root === undefined) throw new Error('Markup without an element')
  return root
}
