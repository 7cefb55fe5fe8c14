import type {Node} from 'unist'

/** Where nodes beside each other stand, from the first to the last; nothing where the parser does not tell. */
export function spanOf(nodes: readonly Node[]): Pick<Node, 'position'> {
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  return start && end ? {position: {start, end}} : {}
}
