import type {List, ListItem, Paragraph, Root, RootContent} from 'mdast'
import {toString as wordsOf} from 'mdast-util-to-string'
import {spanOf} from './span-of.ts'

/**
 * A tree in which lines behind a colon are a list: "Members of the mission:", and under it a paragraph for each with a name and an
 * office, as pages set them. Two at least, none of them a sentence; so none of them is told without the others.
 */
export function announcedLists(tree: Root): Root {
  const children: RootContent[] = []
  let at = 0
  while (at < tree.children.length) {
    const node = tree.children[at]
    if (!node) break
    children.push(node)
    at += 1
    if (!announces(node)) continue
    const lines = linesFrom(tree.children, at)
    if (lines.length < 2) continue
    children.push(listOf(lines))
    at += lines.length
  }
  return {...tree, children}
}

function announces(node: RootContent): boolean {
  return node.type === 'paragraph' && /\p{L}:$/u.test(plainly(node))
}

function plainly(node: RootContent): string {
  return wordsOf(node, {includeHtml: false}).trim()
}

function linesFrom(nodes: readonly RootContent[], at: number): readonly Paragraph[] {
  const lines: Paragraph[] = []
  for (const node of nodes.slice(at)) {
    if (node.type !== 'paragraph' || !isLine(node)) break
    lines.push(node)
  }
  return lines
}

/** Letters of a name with a long office. */
const most = 200

function isLine(node: Paragraph): boolean {
  const text = plainly(node)
  const isPlain = node.children.every(({type}) => type !== 'image' && type !== 'html' && type !== 'break')
  return isPlain && text.length <= most && /^\p{Lu}/u.test(text) && !/[.!?:;,…]["”»)]?$/u.test(text)
}

function listOf(lines: readonly Paragraph[]): List {
  const items = lines.map(
    (line): ListItem => ({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [line],
      ...(line.position && {position: line.position})
    })
  )
  return {
    type: 'list',
    ordered: false,
    start: null,
    spread: true,
    children: items,
    ...spanOf(lines)
  }
}
