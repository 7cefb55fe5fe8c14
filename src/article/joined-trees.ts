import type {Root} from 'mdast'
import type {Point} from 'unist'
import {visit} from 'unist-util-visit'

/**
 * The tree of a text, of the trees of its stretches in order; every position is that in the text.
 *
 * Changes the trees, which nobody else has seen.
 */
export function joinedTrees([first, ...more]: readonly Root[]): Root {
  const tree: Root = first ?? {type: 'root', children: []}
  for (const next of more) {
    const end = tree.position?.end
    visit(next, ({position}) => {
      moveBehind(position?.start, end)
      moveBehind(position?.end, end)
    })
    tree.children.push(...next.children)
    if (tree.position && next.position) tree.position.end = next.position.end
  }
  return tree
}

/** Stretches begin at the start of a line, so columns stay. */
function moveBehind(point: Point | undefined, end: Point | undefined): void {
  if (!point || !end) return
  point.line += end.line - 1
  point.offset = (point.offset ?? 0) + (end.offset ?? 0)
}
