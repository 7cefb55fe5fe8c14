import {SaxesParser} from 'saxes'
import type {VFile} from 'vfile'
import {fail} from '../../messages.ts'
import {type GrowingTree, growTree} from '../grow-tree.ts'
import {namespaces} from '../namespaces.ts'
import {decodePart} from '../part-text.ts'
import type {Element} from '../xml.ts'

// A layout of a hundred shapes has about 200 KB, and its shapes stand 20 deep.
const mostBytes = 20_000_000
const deepest = 200

const prefixes: Readonly<Record<string, string>> = {
  [namespaces.drawing]: 'a:',
  [namespaces.presentation]: 'p:',
  [namespaces.relationships]: 'r:',
  [namespaces.packageLinks]: '',
  [namespaces.contentTypes]: ''
}

/**
 * Read a part that somebody else wrote: as elements with the prefixes that we use, whatever the file calls them.
 *
 * Elements of other namespaces keep their local name alone. A document type, which is where entities are declared, is
 * refused.
 */
export function readTree(bytes: Uint8Array | undefined, name: string, file: VFile): Element {
  if (bytes === undefined) return fail(file, 'brand-broken', undefined, {reason: `it has no ${name}`})
  if (bytes.length > mostBytes)
    return fail(file, 'brand-refused', undefined, {reason: `${name} is larger than ${mostBytes / 1e6} MB`})
  const tree = growTree()
  try {
    parse(decodePart(bytes), tree, (reason) =>
      fail(file, 'brand-refused', undefined, {reason: `${name} ${reason}`})
    )
  } catch (error) {
    if (file.messages.some(({fatal}) => fatal)) throw error
    fail(file, 'brand-broken', undefined, {reason: `${name} is no XML`})
  }
  return tree.root() ?? fail(file, 'brand-broken', undefined, {reason: `${name} is empty`})
}

function parse(markup: string, tree: GrowingTree, refuse: (reason: string) => never): void {
  const parser = new SaxesParser<{xmlns: true}>({xmlns: true})
  parser.on('doctype', () => refuse('has a document type'))
  parser.on('opentag', ({uri, local, attributes}) => {
    if (tree.depth() >= deepest) refuse(`is more than ${deepest} elements deep`)
    const kept: Record<string, string> = {}
    for (const {uri: space, local: key, prefix, value} of Object.values(attributes))
      if (prefix !== 'xmlns' && key !== 'xmlns')
        kept[`${space ? (prefixes[space] ?? `${prefix}:`) : ''}${key}`] = value
    tree.open(`${prefixes[uri] ?? ''}${local}`, kept)
  })
  parser.on('text', (text) => {
    if (text.trim() !== '') tree.write(text)
  })
  parser.on('closetag', () => tree.close())
  parser.write(markup).close()
}
