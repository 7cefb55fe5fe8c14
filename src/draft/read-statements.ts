import type {BlockContent, DefinitionContent, List, RootContent} from 'mdast'
import {itemSigns} from '../article/item-signs.ts'
import type {Source} from '../article/positions.ts'
import type {Statement} from '../brief/statement-types.ts'
import {type Placed, type Reader, readStatement} from './read-statement.ts'

/** Statements of paragraphs and lists. Where nothing tells a list of the author's from others, no depth is kept. */
export function readStatements(
  nodes: readonly (BlockContent | DefinitionContent | RootContent)[],
  reader: Reader
): Statement[] {
  const found = nodes.flatMap((node) => paragraphsIn(node, {}, reader.source))
  const read = found.map(({node, place}) => readStatement(node, place, reader))
  const isMixed = found.some(({place}) => place.depth === undefined)
  const isList = read.some((one) => one.type === 'point' && (isItem(one, reader) || isPlaced(one)))
  if (isMixed || isList) return read
  return read.map((one) => {
    if (one.type !== 'point') return one
    const {depth: _, ...rest} = one
    return rest as typeof one
  })
}

function isItem({kind, from}: Extract<Statement, {type: 'point'}>, {sentences}: Reader): boolean {
  return kind === 'author' && from.length > 0 && from.every(({id}) => sentences.items.has(id))
}

function isPlaced({depth = 0, ordinal, checked}: Extract<Statement, {type: 'point'}>): boolean {
  return depth > 0 || ordinal !== undefined || checked !== undefined
}

interface Found {
  readonly node: Extract<RootContent, {type: 'paragraph'}>
  readonly place: Placed
}

function paragraphsIn(
  node: BlockContent | DefinitionContent | RootContent,
  place: Placed,
  source: Source
): Found[] {
  if (node.type === 'paragraph') return [{node, place}]
  if (node.type === 'list') return itemsIn(node, place, source)
  if (node.type === 'blockquote') return node.children.flatMap((child) => paragraphsIn(child, place, source))
  return []
}

function itemsIn(list: List, around: Placed, source: Source): Found[] {
  const depth = around.depth === undefined ? 0 : around.depth + 1
  const signs = itemSigns(list, source)
  return list.children.flatMap(({children}, index) =>
    children.flatMap((child, at) =>
      paragraphsIn(child, at === 0 ? {depth, ...signs[index]} : {depth}, source)
    )
  )
}
