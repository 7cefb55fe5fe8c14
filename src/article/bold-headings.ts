import type {Heading, Root, RootContent, Strong} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {isQuestion} from './is-question.ts'
import {titleHeading} from './outline.ts'

/** Characters of a line that opens a section. */
const most = 160

/**
 * A tree with the bold lines between its paragraphs as headings of the second level, where it has none but its title:
 * the questions of an interview, the subheads of a text that comes from a word processor.
 *
 * One bold line alone, or one that ends with a full stop, is a statement that its author stresses; between questions it is what
 * an interviewer puts to somebody.
 */
export function boldHeadings(tree: Root): Root {
  const title = titleHeading(tree)
  const {children} = tree
  if (children.some((node) => node.type === 'heading' && node !== title)) return tree
  const all = new Map(
    children.flatMap((node, at) => {
      const next = children[at + 1]
      const bold = boldOf(node)
      return bold && next && !boldOf(next) ? [[node, bold] as const] : []
    })
  )
  const asked = [...all.values()].filter((bold) => isQuestion(textOf(bold)))
  const lines =
    asked.length < 2 ? new Map([...all].filter(([, bold]) => !/[.…]["”’]?$/.test(textOf(bold)))) : all
  if (lines.size < 2) return tree
  return {
    ...tree,
    children: children.map((node): RootContent => {
      const bold = lines.get(node)
      return bold
        ? ({type: 'heading', depth: 2, children: bold.children, position: node.position} as Heading)
        : node
    })
  }
}

/** What is bold in a paragraph that has nothing else. */
function boldOf(node: RootContent): Strong | undefined {
  if (node.type !== 'paragraph') return undefined
  const [only, another] = node.children
  if (only?.type !== 'strong' || another) return undefined
  return textOf(only).length <= most ? only : undefined
}
