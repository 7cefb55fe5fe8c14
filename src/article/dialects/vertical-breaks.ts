import type {Root, RootContent} from 'mdast'

/** A deck with breaks for the `--` by which reveal.js parts slides that stand under each other. */
export function withBreaks(tree: Root): Root {
  return {...tree, children: tree.children.map(asBreak)}
}

function asBreak(node: RootContent): RootContent {
  const [only, more] = node.type === 'paragraph' ? node.children : []
  if (only?.type !== 'text' || only.value !== '--' || more) return node
  return {type: 'thematicBreak', ...(node.position && {position: node.position})}
}
