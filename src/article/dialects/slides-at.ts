import type {Root, RootContent} from 'mdast'

/** The parts of a deck that are slides: what a thematic break or a heading up to the level of slides opens. */
export function slidesAt({children}: Root, slideLevel: number): readonly (readonly RootContent[])[] {
  const slides: RootContent[][] = [[]]
  for (const node of children) {
    const opens = node.type === 'thematicBreak' || (node.type === 'heading' && node.depth <= slideLevel)
    if (opens) slides.push([])
    slides.at(-1)?.push(node)
  }
  return slides
}
