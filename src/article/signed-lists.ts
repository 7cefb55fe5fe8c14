import type {ListItem, Paragraph, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {linesOf} from './lines-of.ts'
import type {Source} from './positions.ts'

/**
 * A tree in which lines behind a sign each, "✅ Open to all", are items of a list that keep it, perhaps with a line before them
 * that says what they are.
 */
export function withSignedLists(tree: Root, source: Source): Root {
  return {
    ...tree,
    children: tree.children.flatMap((node): RootContent[] =>
      node.type === 'paragraph' && isSigned(textOf(node)) ? signedList(node, source) : [node]
    )
  }
}

const sign = /^\p{Extended_Pictographic}\uFE0F?\s*\S/u

/** Whether two lines or more open with a sign, and all do but for the first. */
function isSigned(text: string): boolean {
  const [first = '', ...rest] = text.split(/\r\n?|\n/)
  return rest.length > (sign.test(first) ? 0 : 1) && rest.every((line) => sign.test(line))
}

function signedList(node: Paragraph, source: Source): RootContent[] {
  const lines = linesOf(node, source) ?? []
  const [first, ...rest] = lines
  if (!first || rest.length === 0) return [node]
  const [before, items] = sign.test(textOf(first)) ? [[], lines] : [[first], rest]
  const children = items.map(
    (line): ListItem => ({
      type: 'listItem',
      children: [line],
      ...(line.position && {position: line.position})
    })
  )
  const [start, end] = [items[0]?.position?.start, items.at(-1)?.position?.end]
  return [
    ...before,
    {type: 'list', ordered: false, spread: false, children, ...(start && end && {position: {start, end}})}
  ]
}
