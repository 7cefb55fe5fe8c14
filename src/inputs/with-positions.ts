import type {Nodes, Root} from 'mdast'
import type {Position} from 'unist'

/** A tree whose every node has a place: one that the conversion made has that of what it stands in, or behind. */
export function withPositions(tree: Root): Root {
  const start = {line: 1, column: 1, offset: 0}
  return placed(tree, {start, end: start})
}

function placed<Node extends Nodes>(node: Node, around: Position): Node {
  const position = node.position ?? around
  if (!('children' in node)) return {...node, position}
  let end = position.start
  const children = node.children.map((child) => {
    const one = placed(child, {start: end, end})
    end = one.position?.end ?? end
    return one
  })
  return {...node, position, children}
}
