import type {Nodes, Root, Text} from 'mdast'
import {frontmatterToMarkdown} from 'mdast-util-frontmatter'
import {gfmStrikethroughToMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemToMarkdown} from 'mdast-util-gfm-task-list-item'
import {defaultHandlers, type Handle, type Options, toMarkdown} from 'mdast-util-to-markdown'
import type {Node} from 'unist'
import type {DisplayedMath, InlineMath} from '../article/math-syntax.ts'

/** Markdown that is written as it is: a citation, a fence. */
export interface Raw extends Node {
  readonly type: 'raw'
  readonly value: string
}

declare module 'mdast' {
  interface RootContentMap {
    raw: Raw
  }
  interface PhrasingContentMap {
    raw: Raw
  }
}

/** A tree as Markdown that gives the same words again when it is read. */
export function markdownOf(tree: Root): string {
  return toMarkdown(tree, options)
}

const raw: Handle = (node: Raw) => node.value

const inlineMath: Handle = ({value}: InlineMath, _parent, state) => {
  const line = value.replace(/\s+/g, ' ')
  // A bare line would end the cell.
  const isCell = state.stack.includes('tableCell')
  return `$${isCell ? line.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ') : line}$`
}

const math: Handle = ({value}: DisplayedMath) => `$$\n${value}\n$$`

const text: Handle = (node: Text, parent, state, info) =>
  defaultHandlers.text(node, parent, state, info).replace(harmless, '[')

/**
 * A bracket of which nothing is made: the few words in it are no id, no footnote and no box to tick, and neither address
 * nor definition follows. So "[the] port" stays readable.
 */
const harmless = /\\\[(?=(?!p\d+s\d)[\p{L}\p{N}][\p{L}\p{N} ’.-]+\](?![([{:\\]|$))/gu

const options: Options = {
  bullet: '-',
  listItemIndent: 'one',
  extensions: [
    frontmatterToMarkdown('yaml'),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown({tablePipeAlign: false}),
    gfmTaskListItemToMarkdown(),
    {
      handlers: {raw, text, inlineMath, math},
      unsafe: [
        // Attributes, and fences.
        // Before a sign that is escaped the dollar is not, and would end a formula.
        {before: '(?<!\\$)', character: '{', inConstruct: 'phrasing'},
        {atBreak: true, character: ':', after: ':'},
        // What would close a formula: a sum of money has a digit behind it.
        {before: '\\S', character: '$', after: '[^A-Za-z0-9]', inConstruct: 'phrasing'},
        {before: '\\$', character: '$', inConstruct: 'phrasing'}
      ],
      // Notes read as one piece: no blank line between a fence and what stands in it.
      join: [
        (left, right) => (isOpening(left) || (isClosing(right) && left.type !== 'table') ? 0 : undefined)
      ]
    }
  ]
}

function isOpening(node: Nodes): boolean {
  return node.type === 'raw' && node.value.startsWith('::: ')
}

function isClosing(node: Nodes): boolean {
  return node.type === 'raw' && node.value === ':::'
}
