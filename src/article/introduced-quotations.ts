import type {Paragraph, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {paragraphOf} from './paragraph-of.ts'
import {positionOf, type Source} from './positions.ts'

/** Characters of the longest paragraph that is still only about who speaks. */
const longestIntroduction = 240

/**
 * A tree in which a paragraph that ends "The minister said:" and the quotation in the next one are one paragraph, as press
 * releases set them: nobody has said anything without the other, and the words are nobody's.
 *
 * Where several whole quotations follow each other, the line above is about all of them, and stays what it is.
 */
export function withIntroducedQuotations(tree: Root, source: Source): Root {
  const children: RootContent[] = []
  let taken: RootContent | undefined
  tree.children.forEach((node, at) => {
    if (node === taken) return
    const next = tree.children[at + 1]
    const said = next && introducedBy(node, next, tree.children[at + 2])
    if (next && said) taken = next
    children.push(said && node.type === 'paragraph' ? joined(node, said, source) : node)
  })
  return taken ? {...tree, children} : tree
}

/** The quotation in the paragraph behind an introduction. */
function introducedBy(
  node: RootContent,
  next: RootContent,
  after: RootContent | undefined
): Paragraph | undefined {
  if (node.type !== 'paragraph' || !introduces(textOf(node))) return undefined
  const said = quotationIn(next)
  if (!said) return undefined
  const isOneOfSeveral = closes(textOf(said)) && after !== undefined && quotationIn(after) !== undefined
  return isOneOfSeveral ? undefined : said
}

function introduces(text: string): boolean {
  return text.length <= longestIntroduction && /\S\s\S.*[:：]\s*$/su.test(text)
}

/** What opens with a quotation mark, or is set apart and does. */
function quotationIn(node: RootContent): Paragraph | undefined {
  const [only, another] = node.type === 'blockquote' ? node.children : [node]
  if (only?.type !== 'paragraph' || another) return undefined
  return /^["“„«‘'「『]\s?\S+\s/u.test(textOf(only)) ? only : undefined
}

function closes(text: string): boolean {
  return /["”“»’'」』][.!?…]?\s*$/u.test(text)
}

function joined(introduction: Paragraph, said: Paragraph, source: Source): Paragraph {
  const [only, another] = introduction.children
  // What is bold to stand out from its quotation would stand out on a slide for nothing.
  const opening = only?.type === 'strong' && !another ? only.children : introduction.children
  const from = introduction.position?.end.offset ?? 0
  const to = said.position?.start.offset ?? from
  return paragraphOf([
    ...opening,
    {type: 'text', value: '\n', position: positionOf(source, from, to)},
    ...said.children
  ])
}
