import type {Nodes, Root} from 'mdast'
import type {Point} from 'unist'

/**
 * The tree of a text, of the trees of its stretches in order; every position is that in the text.
 *
 * Changes the trees, which nobody else has seen.
 */
export function joinedTrees([first, ...more]: readonly Root[]): Root {
  const tree: Root = first ?? {type: 'root', children: []}
  for (const next of more) {
    const end = tree.position?.end
    // A list and no recursion: nobody has looked yet how deep it is.
    let level: readonly Nodes[] = [next]
    while (level.length > 0) {
      for (const {position} of level) {
        moveBehind(position?.start, end)
        moveBehind(position?.end, end)
      }
      level = level.flatMap((node) => ('children' in node ? node.children : []))
    }
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
