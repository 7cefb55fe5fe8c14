import type {List, Nodes, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'

/** Items of a document whose paragraphs are numbered, and the words of a paragraph; fewer make steps that headings part. */
const least = {items: 4, words: 20, wordsUnheaded: 30} as const

/**
 * A tree whose numbered paragraphs are paragraphs and no lists: those of judgments, reports to a council and resolutions, whose
 * numbers run on under the next heading, and those of a communiqué that has no headings and much to say in each.
 *
 * A list under each heading, which begins at one again, stays a list, and so do steps in few words.
 */
export function numberedParagraphs(tree: Root): Root {
  const runs = runsIn(tree.children)
  const isHeaded = tree.children.filter(({type}) => type === 'heading').length > 1
  const all = runs.length > 0 && !isHeaded ? wordsIn(tree.children) : 0
  const numbered = new Set(
    runs.filter((run) => isOfParagraphs(run) || (!isHeaded && isAll(run, all))).flatMap(({lists}) => lists)
  )
  if (numbered.size === 0) return tree
  return {
    ...tree,
    children: tree.children.flatMap((node): RootContent[] =>
      node.type === 'list' && numbered.has(node) ? node.children.flatMap(({children}) => children) : [node]
    )
  }
}

/** Lists of which each goes on counting where the one before it ends. */
interface Run {
  readonly lists: List[]
  next: number
  crossesHeading: boolean
}

function runsIn(nodes: readonly RootContent[]): readonly Run[] {
  const runs: Run[] = []
  let headings = 0
  let before = 0
  for (const node of nodes) {
    if (node.type === 'heading') headings += 1
    if (node.type !== 'list' || !node.ordered || node.data?.numbering) continue
    const {start, children} = node
    const first = start ?? 1
    const last = runs.at(-1)
    if (last && last.next === first) {
      last.lists.push(node)
      last.next += children.length
      last.crossesHeading ||= headings > before
    } else runs.push({lists: [node], next: first + children.length, crossesHeading: false})
    before = headings
  }
  return runs
}

function isOfParagraphs({lists, crossesHeading}: Run): boolean {
  const items = lists.flatMap(({children}) => children)
  return crossesHeading && items.length >= least.items && wordsIn(items) >= least.words * items.length
}

/** Whether numbered paragraphs are most of what a document says. */
function isAll({lists}: Run, all: number): boolean {
  const items = lists.flatMap(({children}) => children)
  const words = wordsIn(items)
  return items.length >= least.items && words >= least.wordsUnheaded * items.length && words * 2 >= all
}

function wordsIn(nodes: readonly Nodes[]): number {
  return nodes.reduce((sum, one) => sum + textOf(one).split(/\s+/).length, 0)
}
