import type {Paragraph, PhrasingContent, Root, Text} from 'mdast'
import {visit} from 'unist-util-visit'
import {positionOf, type Source} from './positions.ts'

/**
 * A tree in which paragraphs whose every line begins with a bar, as pandoc has verses and addresses, have these lines and
 * no bars. One with a bar at the end of a line is what somebody meant for a table.
 */
export function withLineBlocks(tree: Root, source: Source): Root {
  if (!/^\|[ \t]/m.test(source.text)) return tree
  visit(tree, 'paragraph', (node: Paragraph) => {
    const from = node.position?.start.offset ?? 0
    const lines = source.text.slice(from, node.position?.end.offset).split(/\r\n?|\n/)
    if (lines.every((line) => /^[ \t]*\|(?:[ \t]|$)/.test(line) && !/\|[ \t]*$/.test(line)))
      node.children = node.children.flatMap((child) =>
        child.type === 'text' ? linesOf(child, from, source) : [child]
      )
  })
  return tree
}

/** A text without the bars that begin its lines, and a break for each line but the first. */
function linesOf(text: Text, start: number, source: Source): PhrasingContent[] {
  const from = text.position?.start.offset ?? 0
  // Written otherwise, as with a backslash, nobody knows where its bars stand.
  if (source.text.slice(from, text.position?.end.offset) !== text.value) return [text]
  const pieces: PhrasingContent[] = []
  let at = 0
  for (const {0: bar, index} of text.value.matchAll(/(?:^|(?:\r\n?|\n)[ \t]*)\|[ \t]*/g)) {
    if (index === 0 && from !== start && !/^[\r\n]/.test(bar)) continue
    pieces.push(...piece(text.value.slice(at, index), from + at, source))
    if (from + index > start)
      pieces.push({type: 'break', position: positionOf(source, from + index, from + index + bar.length)})
    at = index + bar.length
  }
  return [...pieces, ...piece(text.value.slice(at), from + at, source)]
}

function piece(value: string, from: number, source: Source): Text[] {
  return value === '' ? [] : [{type: 'text', value, position: positionOf(source, from, from + value.length)}]
}
