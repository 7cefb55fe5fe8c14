import type {FootnoteDefinition, PhrasingContent, Root, Text} from 'mdast'
import {visit} from 'unist-util-visit'
import {positionOf, type Source} from './positions.ts'

/**
 * A tree in which notes that stand where they are referred to, as pandoc has them, are footnotes: `words^[A note.]`.
 *
 * One that nothing closes in its paragraph stays the author's signs.
 */
export function gatherInlineNotes(tree: Root, source: Source): Root {
  if (!source.text.includes('^[')) return tree
  const notes: FootnoteDefinition[] = []
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell' && node.type !== 'heading') return
    for (let found = noteIn(node.children, source); found; found = noteIn(node.children, source)) {
      const {from, count, before, inside, after} = found
      const position = positionOf(source, found.start, found.end)
      // No label has a blank in it, so no other note has this name.
      const identifier = `note at ${found.start}`
      node.children.splice(
        from,
        count,
        ...before,
        {type: 'footnoteReference', identifier, position},
        ...after
      )
      notes.push({
        type: 'footnoteDefinition',
        identifier,
        children: [{type: 'paragraph', children: inside, position}],
        position
      })
    }
  })
  return notes.length === 0 ? tree : {...tree, children: [...tree.children, ...notes]}
}

interface Found {
  /** The first of the siblings that hold it, and how many they are. */
  readonly from: number
  readonly count: number
  readonly before: PhrasingContent[]
  readonly inside: PhrasingContent[]
  readonly after: PhrasingContent[]
  /** Offsets of the first sign and behind the last. */
  readonly start: number
  readonly end: number
}

/** The first note among siblings that something closes. */
function noteIn(siblings: readonly PhrasingContent[], source: Source): Found | undefined {
  for (const [from, node] of siblings.entries()) {
    if (node.type !== 'text') continue
    for (let at = node.value.indexOf('^['); at >= 0; at = node.value.indexOf('^[', at + 1)) {
      const found = closedFrom(siblings, {from, node, at}, source)
      if (found) return found
    }
  }
  return undefined
}

function closedFrom(
  siblings: readonly PhrasingContent[],
  {from, node, at}: {readonly from: number; readonly node: Text; readonly at: number},
  source: Source
): Found | undefined {
  const own = closing(node.value.slice(at + 2, at + 2 + mostLetters), 1)
  if (own.at === undefined && (node.value.length > at + mostLetters || siblings.length === from + 1))
    return undefined
  const [before, opened] = parted(node, at, 2, source) ?? []
  if (!before || !opened) return undefined
  const inside: PhrasingContent[] = []
  let depth = 1
  for (const [index, one] of [opened, ...siblings.slice(from + 1, from + mostSiblings)].entries()) {
    const end = one.type === 'text' ? closing(one.value, depth) : {depth}
    depth = end.depth
    if (one.type !== 'text' || end.at === undefined) {
      inside.push(one)
      continue
    }
    const [last, after] = parted(one, end.at, 1, source) ?? []
    if (!last || !after) return undefined
    const isWritten = (text: Text) => text.value !== ''
    return {
      from,
      count: index + 1,
      before: [before].filter(isWritten),
      inside: [...inside, ...[last].filter(isWritten)],
      after: [after].filter(isWritten),
      start: before.position?.end.offset ?? 0,
      end: after.position?.start.offset ?? 0
    }
  }
  return undefined
}

/** A note with more in it is none, and looking for its end behind each of many signs would take minutes. */
const mostLetters = 4000
const mostSiblings = 100

/** Where the bracket closes that stands open, and how many do behind a text. */
function closing(text: string, open: number): {readonly at?: number; readonly depth: number} {
  let depth = open
  for (const {0: sign, index} of text.matchAll(/[[\]]/g)) {
    depth += sign === '[' ? 1 : -1
    if (depth === 0) return {at: index, depth}
  }
  return {depth}
}

/** A text before and behind some signs in it; undefined where these are written otherwise, as with a backslash. */
function parted(node: Text, at: number, length: number, source: Source): readonly [Text, Text] | undefined {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  const signs = node.value.slice(at, at + length)
  const isSame = source.text.slice(start, end) === node.value
  const offset = isSame ? start + at : source.text.indexOf(signs, start)
  const isFirst = isSame || node.value.indexOf(signs) === at
  if (offset < 0 || offset + length > end || !isFirst) return undefined
  return [
    {type: 'text', value: node.value.slice(0, at), position: positionOf(source, start, offset)},
    {type: 'text', value: node.value.slice(at + length), position: positionOf(source, offset + length, end)}
  ]
}
