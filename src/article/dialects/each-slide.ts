import type {Root, RootContent} from 'mdast'

/** A document with each of its slides changed: what stands between two thematic breaks. */
export function eachSlide(
  tree: Root,
  change: (slide: readonly RootContent[]) => readonly RootContent[]
): Root {
  const children: RootContent[] = []
  let slide: RootContent[] = []
  for (const node of tree.children) {
    if (node.type !== 'thematicBreak') {
      slide.push(node)
      continue
    }
    children.push(...change(slide), node)
    slide = []
  }
  return {...tree, children: [...children, ...change(slide)]}
}
