import type {ListItem, Paragraph, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {linesOf} from './lines-of.ts'
import type {Source} from './positions.ts'
import {spanOf} from './span-of.ts'

/**
 * A tree in which lines behind a sign each, "✅ Open to all", or a time or a day each, "14:07 The bridge closes", are items of a
 * list that keep it, perhaps with a line before them that says what they are.
 */
export function withSignedLists(tree: Root, source: Source): Root {
  return {
    ...tree,
    children: tree.children.flatMap((node): RootContent[] => {
      const opener = node.type === 'paragraph' ? openerOf(textOf(node)) : undefined
      return node.type === 'paragraph' && opener ? signedList(node, opener, source) : [node]
    })
  }
}

const sign = /^\p{Extended_Pictographic}\uFE0F?\s*\S/u
/** "14:07 ", "14h07 – ", "9:30 a.m.: ", "12 May 2026: ", "3. März – ". */
const time =
  /^(?:\d{1,2}[:h]\d{2}(?:\s(?:UTC|GMT|Uhr|[ap]\.?m\.?))?(?::|\s[–—-])?\s+\p{Lu}|\d{1,2}\.?\s\p{Lu}\p{L}{2,}\.?(?:\s\d{4})?(?::|\s[–—-])\s+\S)/u

/** What two lines or more open with, and all do but for the first. */
function openerOf(text: string): RegExp | undefined {
  const [first = '', ...rest] = text.split(/\r\n?|\n/)
  return [sign, time].find(
    (opener) => rest.length > (opener.test(first) ? 0 : 1) && rest.every((line) => opener.test(line))
  )
}

function signedList(node: Paragraph, opener: RegExp, source: Source): RootContent[] {
  const lines = linesOf(node, source) ?? []
  const [first, ...rest] = lines
  if (!first || rest.length === 0) return [node]
  const [before, items] = opener.test(textOf(first)) ? [[], lines] : [[first], rest]
  const children = items.map(
    (line): ListItem => ({
      type: 'listItem',
      children: [line],
      ...(line.position && {position: line.position})
    })
  )
  return [...before, {type: 'list', ordered: false, spread: false, children, ...spanOf(items)}]
}
