import type {Root, RootContent} from 'mdast'
import type {Fenced} from './fences.ts'
import {positionOf, type Source} from './positions.ts'

/** Blocks between fences: `::: notes` … `:::`. */
export interface Div {
  readonly type: 'div'
  readonly name: string
  /** Whether a fence closes it. */
  readonly isClosed: boolean
  readonly children: RootContent[]
  readonly position: NonNullable<Root['position']>
}

declare module 'mdast' {
  interface RootContentMap {
    div: Div
  }
}

/** A tree in which the blocks between fences are gathered, each in its place. One inside another adds nothing to it. */
export function gatherDivs(tree: Root, fences: readonly Fenced[], source: Source): Root {
  if (fences.length === 0) return tree
  const children: RootContent[] = []
  const left = [...fences]
  let div: Div | undefined
  for (const node of tree.children) {
    const offset = node.position?.start.offset ?? 0
    for (let next = left[0]; next && next.from < offset; next = left[0]) {
      left.shift()
      if (div && holds(div, next.from)) continue
      div = divOf(next, source)
      children.push(div)
    }
    if (div && holds(div, offset)) div.children.push(node)
    else children.push(node)
  }
  return {...tree, children}
}

function divOf({name, from, to, closing}: Fenced, source: Source): Div {
  return {type: 'div', name, isClosed: closing < to, children: [], position: positionOf(source, from, to)}
}

function holds({position}: Div, offset: number): boolean {
  return (position.start.offset ?? 0) < offset && offset < (position.end.offset ?? 0)
}
