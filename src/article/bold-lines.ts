import type {List, Paragraph, PhrasingContent, Root, RootContent, Strong} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {paragraphOf} from './paragraph-of.ts'
import {positionOf, type Source} from './positions.ts'

/** Characters of a bold line that is a heading, or a label. */
export const longestBoldLine = 160

/**
 * A tree in which a bold line that opens a paragraph is one by itself: "**Costs**" with "They rose." in the next line. At the
 * start of an item of a list, where it is a label, its line ends.
 */
export function withBoldLines(tree: Root, source: Source): Root {
  const children = tree.children.flatMap((node): readonly RootContent[] => {
    if (node.type === 'list') return [withLabelLines(node, source)]
    const parts = node.type === 'paragraph' ? partsOf(node, source) : undefined
    return parts ? [paragraphOf([parts.line]), paragraphOf(parts.rest)] : [node]
  })
  return {...tree, children}
}

function withLabelLines(list: List, source: Source): List {
  const children = list.children.map((item) => ({
    ...item,
    children: item.children.map((node, at) => {
      if (node.type === 'list') return withLabelLines(node, source)
      const parts = node.type === 'paragraph' && at === 0 ? partsOf(node, source) : undefined
      return parts ? paragraphOf([parts.line, parts.end, ...parts.rest]) : node
    })
  }))
  return {...list, children}
}

interface Parts {
  readonly line: Strong
  /** The end of its line. */
  readonly end: PhrasingContent
  /** What stands in the next lines: one node at least. */
  readonly rest: readonly PhrasingContent[]
}

/** The bold line at the start of a paragraph and what is behind it; none where its author only happened to end a line there. */
function partsOf({children}: Paragraph, source: Source): Parts | undefined {
  const [line, next, ...others] = children
  if (line?.type !== 'strong' || !next || !isLine(textOf(line))) return undefined
  const from = line.position?.end.offset ?? 0
  if (next.type === 'break' || (next.type === 'html' && /^<br\b/i.test(next.value))) {
    return others.length > 0 ? {line, end: next, rest: others} : undefined
  }
  if (next.type !== 'text' || !/^\s*[\r\n]/.test(next.value)) return undefined
  const value = next.value.trimStart()
  const to = next.position?.end.offset ?? from
  const start = from + (/\S/.exec(source.text.slice(from, to))?.index ?? 0)
  if (!isBrokenAtWill(line, start, source)) return undefined
  const end: PhrasingContent = {type: 'break', position: positionOf(source, from, start)}
  const text: PhrasingContent = {type: 'text', value, position: positionOf(source, start, to)}
  return {line, end, rest: value === '' ? others : [text, ...others]}
}

/** A label with a colon stands in front of its words, wherever the line ends. */
function isLine(text: string): boolean {
  return text.length <= longestBoldLine && /[^\s:：]$/u.test(text)
}

/** Whether the next word would have found room in the line, for its author's longest, and begins something of its own. */
function isBrokenAtWill(line: Strong, next: number, source: Source): boolean {
  const {start, end} = line.position ?? {}
  if (!start || !end || start.line !== end.line) return false
  const length = end.column - start.column
  const word = /^\S+/.exec(source.text.slice(next, next + longestBoldLine))?.[0] ?? ''
  return /^[^\p{L}]*\p{Lu}|^\p{Lo}/u.test(word) && length + 1 + word.length <= longestLineOf(source)
}

const longestLines = new WeakMap<Source, number>()

function longestLineOf(source: Source): number {
  const known = longestLines.get(source)
  if (known !== undefined) return known
  // An address, a row of a table or a line of code is as long as it has to be.
  const longest = source.text
    .split(/[\r\n]/)
    .filter((line) => /\S\s\S+\s\S+\s/.test(line) && !/^\s*\||^\s{4}|https?:/.test(line))
    .reduce((length, line) => Math.max(length, line.length), 0)
  longestLines.set(source, longest)
  return longest
}
