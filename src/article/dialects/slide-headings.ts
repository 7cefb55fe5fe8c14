import type {Heading, Root, RootContent} from 'mdast'
import {isNotes} from '../divs.ts'
import {eachSlide} from './each-slide.ts'

/**
 * A deck whose slides each open with their own heading: what stands before it on its slide, such as a picture, comes behind
 * it, and its depth is that of most slides, whatever the author took; those further down stand under it.
 *
 * A heading of a higher level that is alone on its slide stays a divider. The first slide stays as it is where it may be
 * the title of the whole.
 *
 * @returns
 *   Also the depth that the headings of slides have; 0 where none has any.
 */
export function withSlideHeadings(
  tree: Root,
  {isCovered}: {readonly isCovered: boolean}
): {readonly tree: Root; readonly depth: number} {
  const usual = usualDepth(tree)
  if (usual === undefined) return {tree, depth: 0}
  let isFirst = !isCovered
  const slides = eachSlide(tree, (slide) => {
    const isTitle = isFirst
    if (slide.some(isShown)) isFirst = false
    const ordered = headingFirst(slide)
    const at = ordered.findIndex(isHeading)
    const heading = ordered[at]
    if (heading?.type !== 'heading' || isTitle) return ordered
    const isDivider = heading.depth < usual && !isFull(ordered)
    const depth = isDivider ? heading.depth : usual
    return ordered.map((node, index) => {
      if (node.type !== 'heading') return node
      return index === at ? withDepth(node, depth) : withDepth(node, Math.max(node.depth, depth + 1))
    })
  })
  return {tree: slides, depth: usual}
}

/** The depth of the first heading of most slides that have more than it; the higher of two. */
function usualDepth(tree: Root): number | undefined {
  const counts = new Map<number, number>()
  eachSlide(tree, (slide) => {
    const heading = slide.find(isHeading)
    if (heading && isFull(slide)) counts.set(heading.depth, (counts.get(heading.depth) ?? 0) + 1)
    return slide
  })
  return [...counts].sort(([a, many], [b, more]) => more - many || a - b)[0]?.[0]
}

function headingFirst(slide: readonly RootContent[]): readonly RootContent[] {
  const at = slide.findIndex(isHeading)
  const heading = slide[at]
  // Comments before a heading are about nothing that could be moved.
  const moved = slide.slice(0, Math.max(at, 0)).filter(isShown)
  if (!heading || moved.length === 0) return slide
  const stays = slide.slice(0, at).filter((node) => !isShown(node))
  const behind = slide.slice(at + 1)
  // A comment right under a heading is about it.
  const own = behind[0]?.type === 'html' ? 1 : 0
  return [...stays, heading, ...behind.slice(0, own), ...moved, ...behind.slice(own)]
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading'
}

/** Whether a slide has more than headings. */
function isFull(slide: readonly RootContent[]): boolean {
  return slide.some((node) => isShown(node) && node.type !== 'heading')
}

function isShown(node: RootContent): boolean {
  return !isNotes(node) && node.type !== 'yaml' && node.type !== 'definition' && node.type !== 'html'
}

function withDepth(heading: Heading, depth: number): Heading {
  return {...heading, depth: Math.min(6, depth) as Heading['depth']}
}
