import type {Nodes, Root, RootContent} from 'mdast'
import type {Fenced} from './fences.ts'
import {positionOf, type Source} from './positions.ts'

/** Blocks between fences: `::: notes` … `:::`. */
export interface Div {
  readonly type: 'div'
  readonly name: string
  /** What stands in braces after its fence, without them; empty where nothing does. */
  readonly attributes: string
  /** Whether a fence closes it. */
  readonly isClosed: boolean
  readonly children: RootContent[]
  readonly position: NonNullable<Root['position']>
}

/** Whether a block is what its author put into the notes. */
export function isNotes(node: Nodes): boolean {
  return node.type === 'div' && node.name === 'notes'
}

declare module 'mdast' {
  interface RootContentMap {
    div: Div
  }
}

/** A tree in which the blocks between fences are gathered, each in its place, one in another where their fences are. */
export function gatherDivs(tree: Root, fences: readonly Fenced[], source: Source): Root {
  if (fences.length === 0) return tree
  const divs = fences.map((fenced) => divOf(fenced, source))
  const children: RootContent[] = []
  const all: RootContent[] = [...tree.children, ...divs]
  const own = new Set<RootContent>(divs)
  // The divs that are open, the outermost first: of those that hold a node, the last to open is the innermost.
  const open: Div[] = []
  for (const node of all.sort((a, b) => offsetOf(a) - offsetOf(b))) {
    while ((open.at(-1)?.position.end.offset ?? Number.POSITIVE_INFINITY) <= offsetOf(node)) open.pop()
    ;(open.at(-1)?.children ?? children).push(node)
    if (node.type === 'div' && own.has(node)) open.push(node)
  }
  return {...tree, children}
}

function divOf({name, attributes, from, to, closing}: Fenced, source: Source): Div {
  const position = positionOf(source, from, to)
  return {type: 'div', name, attributes, isClosed: closing < to, children: [], position}
}

function offsetOf({position}: RootContent): number {
  return position?.start.offset ?? 0
}
