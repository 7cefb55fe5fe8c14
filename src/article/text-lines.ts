import type {ListItem, Paragraph, PhrasingContent, Root, RootContent, Text} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {endsSentence} from './ends-sentence.ts'
import {titleHeading} from './outline.ts'
import {paragraphOf} from './paragraph-of.ts'
import {positionOf, type Source} from './positions.ts'

/** A line of fewer letters is a title, a name or a day, and may end as no sentence does. */
const short = 60

const least = {lines: 4, sentences: 3} as const

/**
 * A tree in which every line is a paragraph, of a text that has no other: it was copied from where paragraphs are lines.
 *
 * Where a longer line goes on in the next one, its author only kept lines short.
 */
export function withTextLines(tree: Root, source: Source): Root {
  const title = titleHeading(tree)
  const [only, another] = tree.children.filter((node) => node !== title && node.type !== 'yaml')
  if (only?.type !== 'paragraph' || another) return tree
  const lines = linesOf(only, source)
  if (!lines || lines.length < least.lines) return tree
  const long = lines.map((line) => textOf(line)).filter((text) => text.length > short)
  if (long.length < least.sentences || !long.every(endsSentence)) return tree
  return {...tree, children: tree.children.flatMap((node): RootContent[] => (node === only ? lines : [node]))}
}

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

/** The lines of a paragraph; none where what one of them says stands otherwise in the source. */
function linesOf({children}: Paragraph, source: Source): Paragraph[] | undefined {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'break') lines.push([])
    const pieces = child.type === 'text' ? piecesOf(child, source) : [child]
    if (!pieces) return undefined
    if (child.type === 'break') continue
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) lines.push([])
      if (piece.type !== 'text' || piece.value !== '') lines.at(-1)?.push(piece)
    }
  }
  return lines.filter((line) => line.length > 0).map(paragraphOf)
}

function piecesOf({value, position}: Text, source: Source): Text[] | undefined {
  const start = position?.start.offset ?? 0
  const raw = source.text.slice(start, position?.end.offset).split(/\r\n?|\n/)
  const values = value.split(/\r\n?|\n/)
  if (raw.length !== values.length) return undefined
  let from = start
  return values.map((one, index) => {
    const written = raw[index] ?? ''
    const at = from + written.length - written.trimStart().length
    const to = from + written.trimEnd().length
    const end = source.text.startsWith('\r\n', from + written.length) ? 2 : 1
    from += written.length + end
    return {type: 'text', value: one, position: positionOf(source, at, Math.max(at, to))}
  })
}
