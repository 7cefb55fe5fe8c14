import type {Paragraph, PhrasingContent, RootContent, Text} from 'mdast'
import {paragraphOf} from '../paragraph-of.ts'
import {positionOf, type Source} from '../positions.ts'

/** A paragraph in two at the beginning of one of its lines. */
export interface Parted {
  /** What the line begins with. */
  readonly mark: string
  /** Nothing where there is nothing before the mark, or behind it. */
  readonly before: readonly Paragraph[]
  readonly after: readonly Paragraph[]
}

/**
 * A paragraph parted at the first of its lines that begins with a mark; undefined for anything else.
 *
 * @param mark
 *   Matches at the start of a line.
 */
export function partedAt(node: RootContent, mark: RegExp, source: Source): Parted | undefined {
  if (node.type !== 'paragraph') return undefined
  for (const [index, child] of node.children.entries()) {
    if (child.type !== 'text') continue
    const isLineStart = index === 0 || node.children[index - 1]?.type === 'break'
    const found = partedText(child, {mark, source, isLineStart})
    if (!found) continue
    return {
      mark: found.mark,
      before: paragraphsOf([...node.children.slice(0, index), found.before]),
      after: paragraphsOf([found.after, ...node.children.slice(index + 1)])
    }
  }
  return undefined
}

interface Looking {
  readonly mark: RegExp
  readonly source: Source
  readonly isLineStart: boolean
}

function partedText(text: Text, {mark, source, isLineStart}: Looking) {
  const from = text.position?.start.offset ?? 0
  const to = text.position?.end.offset ?? from
  const lines = text.value.split('\n')
  const starts = [from]
  for (const {0: ending, index} of source.text.slice(from, to).matchAll(/\r\n?|\n/g))
    starts.push(from + index + ending.length)
  const at = lines.findIndex((line, index) => (index > 0 || isLineStart) && mark.test(line))
  const line = lines[at]
  const start = starts[at]
  const found = line === undefined ? undefined : mark.exec(line)?.[0]
  // A line end written as a reference counts as a line in the text and not in the source.
  if (line === undefined || start === undefined || found === undefined || starts.length !== lines.length)
    return undefined
  const end = source.text.indexOf(found, start) + found.length
  const rest = [line.slice(found.length), ...lines.slice(at + 1)].join('\n')
  return {
    mark: found.trim(),
    before: textOf(lines.slice(0, at).join('\n'), source, from, start),
    after: textOf(rest.trimStart(), source, end, to)
  }
}

function textOf(value: string, source: Source, from: number, to: number): Text {
  return {type: 'text', value, position: positionOf(source, from, to)}
}

function paragraphsOf(children: readonly PhrasingContent[]): readonly Paragraph[] {
  const kept = children.filter((child) => child.type !== 'text' || child.value !== '')
  return kept.every(({type}) => type === 'break') ? [] : [paragraphOf(kept)]
}
