import type {List, ListItem, Paragraph, Root, RootContent} from 'mdast'
import {replacedAt} from './replaced-at.ts'
import {sourceLines, type TextLine} from './source-lines.ts'

/**
 * Where definitions may begin: the offsets of colons that open a line under a line of its own, as pandoc and PHP Markdown
 * Extra have it.
 *
 * ```text
 * Term
 * : What it means
 * ```
 *
 * A caption of a table looks the same; it is told by the table under it, by an empty line between.
 */
export function colonsOf(text: string): readonly number[] {
  // Few documents have any, and looking at every line costs.
  if (!/^ {0,3}:[ \t]/m.test(text)) return []
  const lines = sourceLines(text)
  const isBlank = (at: number) => (lines[at]?.text ?? '').trim() === ''
  const found: number[] = []
  let isOpen = false
  for (const [at, {text: line, from}] of lines.entries()) {
    const before = isBlank(at - 1) ? at - 2 : at - 1
    const isUnderTerm =
      !isBlank(before) &&
      !colon.test(lines[before]?.text ?? '') &&
      (isBlank(before - 1) || opening.test(lines[before - 1]?.text ?? ''))
    if (!colon.test(line)) {
      isOpen &&= isBlank(at) || !isBlank(at - 1) || /^(?: {2,}|\t)/.test(line)
    } else if (isOpen || (isUnderTerm && !(before < at - 1 && isOverTable(lines, at)))) {
      found.push(from + line.indexOf(':'))
      isOpen = true
    }
  }
  return found
}

/** A definition, less what asks for a chart. */
const colon = /^ {0,3}:[ \t]+\S(?!.*\{[^{}]*\bchart=)/
/** A heading, or what stands for a fence: no empty line has to part them from a term. */
const opening = /^(?:#{1,6}[ \t]|\*{3})/

/** Whether the next block begins as a table. */
function isOverTable(lines: readonly TextLine[], at: number): boolean {
  let next = at
  while (lines[next]?.text) next++
  while (lines[next]?.text === '') next++
  const [row = '', rule = ''] = [lines[next]?.text, lines[next + 1]?.text]
  return row.includes('|') && /^[ \t|:-]*-[ \t|:-]*$/.test(rule)
}

/** Text in which definitions are items of lists: every offset stays. */
export function listedAt(text: string, colons: readonly number[]): string {
  return replacedAt(text, colons, '+')
}

/** A tree with its definitions gathered, and the colons that turned out to open none. */
export interface Gathered {
  readonly tree: Root
  readonly strange: readonly number[]
}

/** A tree in which a term and its definitions are a list: the term an item, set in bold, and they a list under it. */
export function gatherDefinitions(tree: Root, colons: readonly number[]): Gathered {
  if (colons.length === 0) return {tree, strange: []}
  const unused = new Set(colons)
  const children: RootContent[] = []
  const glossaries = new Set<RootContent>()
  for (const node of tree.children) {
    const term = children.at(-1)
    const starts = node.type === 'list' ? node.children.map((item) => item.position?.start.offset ?? -1) : []
    if (node.type !== 'list' || !isTerm(term) || !starts.every((start) => unused.has(start))) {
      children.push(node)
      continue
    }
    for (const start of starts) unused.delete(start)
    children.pop()
    const entry = entryOf(term, node)
    const before = children.at(-1)
    if (before?.type === 'list' && glossaries.has(before)) before.children.push(entry)
    else {
      const glossary: List = {...node, children: [entry]}
      glossaries.add(glossary)
      children.push(glossary)
    }
  }
  return {tree: {...tree, children}, strange: [...unused]}
}

/** A paragraph of one line. */
function isTerm(node: RootContent | undefined): node is Paragraph {
  return node?.type === 'paragraph' && node.position?.start.line === node.position?.end.line
}

/** A term in bold, and its definitions under it. */
function entryOf(term: Paragraph, definitions: List): ListItem {
  const bold: Paragraph = {...term, children: [{...term, type: 'strong'}]}
  const item: ListItem = {type: 'listItem', spread: false, children: [bold, definitions]}
  if (term.position && definitions.position)
    item.position = {start: term.position.start, end: definitions.position.end}
  return item
}
