import type {Root, RootContent} from 'mdast'
import {isNotes} from '../divs.ts'
import {gathered} from './gathered.ts'
import {slidesAt} from './slides-at.ts'

/**
 * A deck in which two to four headings under that of a slide, each with words of its own, open columns: as Marp's users have
 * them between tags, and md2pptx its cards.
 *
 * A slide with anything before the first of them, or with more of them, stays as it is.
 */
export function withCards(tree: Root, slideLevel: number): Root {
  return {...tree, children: slidesAt(tree, slideLevel).flatMap(inCards)}
}

function inCards(slide: readonly RootContent[]): readonly RootContent[] {
  const [heading, ...under] = slide
  // Tags that only hold columns say nothing.
  const inner = under.filter((node) => !isTag(node) && !isNotes(node) && !isComment(node))
  const [first] = inner
  if (heading?.type !== 'heading' || first?.type !== 'heading') return slide
  const cards: RootContent[][] = []
  for (const node of inner) {
    if (node.type === 'heading' && node.depth <= first.depth) cards.push([])
    cards.at(-1)?.push(node)
  }
  const isCards = cards.length >= 2 && cards.length <= 4 && cards.every((one) => one.length > 1)
  if (!isCards || inner.some(isAlone)) return slide
  const columns = cards.flatMap((one) => gathered('column', one))
  return [heading, ...under.filter(isComment), ...gathered('columns', columns), ...under.filter(isNotes)]
}

/** What has a slide of its own, and what says something of the block after it. */
function isAlone({type}: RootContent): boolean {
  return type === 'table' || type === 'html' || type === 'chart'
}

function isTag(node: RootContent): boolean {
  return node.type === 'html' && /^\s*(?:<\/?(?:div|section|span)\b[^<>]*>\s*)+$/i.test(node.value)
}

/** What another program is told of the slide. */
function isComment(node: RootContent): boolean {
  return node.type === 'html' && /^<!--\s*(?!briefdeck:)[\w-]+:(?:(?!-->)[\s\S])*-->\s*$/.test(node.value)
}
