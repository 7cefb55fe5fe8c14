import {SaxesParser} from 'saxes'
import type {Element, Node} from './xml.ts'

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Node[]
}

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
  const root: Open = {name: '', attributes: {}, children: []}
  const open = [root]
  let innermost = root
  parser.on('opentag', (tag) => {
    const one: Open = {name: tag.name, attributes: tag.attributes, children: []}
    innermost.children.push(one)
    open.push(one)
    innermost = one
  })
  parser.on('text', (text) => {
    if (holdsText.test(innermost.name) || text.trim() !== '') innermost.children.push(text)
  })
  parser.on('closetag', () => {
    open.pop()
    innermost = open.at(-1) ?? root
  })
  parser.write(markup).close()
  const [first] = root.children.filter((one) => typeof one !== 'string')
  if (first === undefined) throw new Error('Markup without an element')
  return first
}
