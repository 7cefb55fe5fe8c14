import type {Heading, Root, RootContent, Strong} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {longestBoldLine} from './bold-lines.ts'
import {isQuestion} from './is-question.ts'
import {isHeadless, titleHeading} from './outline.ts'

/**
 * A tree with the bold lines between its paragraphs as headings: the questions of an interview, the subheads of a text that
 * comes from a word processor. They are of the second level where there is no heading but the title; else of the level under
 * the heading whose text opens with one.
 *
 * One bold line alone, or one that ends with a full stop, is a statement that its author stresses; between questions it is what
 * an interviewer puts to somebody.
 */
export function boldHeadings(tree: Root): Root {
  const title = titleHeading(tree)
  if (isHeadless(tree)) {
    // What stands over the title says whose the text is.
    const from = title ? tree.children.indexOf(title) + 1 : 0
    return {
      ...tree,
      children: [...tree.children.slice(0, from), ...withHeadings(tree.children.slice(from), 2)]
    }
  }
  const sections: {readonly head?: Heading; readonly nodes: RootContent[]}[] = [{nodes: []}]
  for (const node of tree.children) {
    if (node.type === 'heading' && node !== title) sections.push({head: node, nodes: []})
    else sections.at(-1)?.nodes.push(node)
  }
  const children = sections.flatMap(({head, nodes}) => {
    const opens = head && head.depth < 6 && nodes[0] && boldOf(nodes[0])
    return [...(head ? [head] : []), ...(opens ? withHeadings(nodes, head.depth + 1) : nodes)]
  })
  return {...tree, children}
}

/** Nodes with their bold lines as headings, where there are two of them at least. */
function withHeadings(nodes: readonly RootContent[], depth: number): RootContent[] {
  const all = new Map(
    nodes.flatMap((node, at) => {
      const next = nodes[at + 1]
      const bold = boldOf(node)
      return bold && next && !boldOf(next) ? [[node, bold] as const] : []
    })
  )
  const asked = [...all.values()].filter((bold) => isQuestion(textOf(bold)))
  const lines =
    asked.length < 2 ? new Map([...all].filter(([, bold]) => !/[.…]["”’]?$/.test(textOf(bold)))) : all
  if (lines.size < 2) return [...nodes]
  return nodes.map((node): RootContent => {
    const bold = lines.get(node)
    return bold
      ? ({type: 'heading', depth, children: bold.children, position: node.position} as Heading)
      : node
  })
}

/** What is bold in a paragraph that has nothing else. */
function boldOf(node: RootContent): Strong | undefined {
  if (node.type !== 'paragraph') return undefined
  const [only, another] = node.children
  if (only?.type !== 'strong' || another) return undefined
  return textOf(only).length <= longestBoldLine ? only : undefined
}
