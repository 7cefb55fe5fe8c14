import type {List, ListItem, Paragraph, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {paragraphOf} from './paragraph-of.ts'
import {positionOf, type Source} from './positions.ts'

/** Items that make an agenda, and the words under each on average: fewer are steps, which make one list. */
const least = {items: 2, words: 15} as const

/**
 * Nodes in which the items of numbered lists that open with a line of their own are that line, with its number, and what stands
 * under it: "2. Dredging", "The tender closed on 1 October." The other items of such a list stay one each.
 *
 * @param isLine
 *   Whether an opening line may be a heading.
 */
export function partedItems(
  nodes: readonly RootContent[],
  source: Source,
  isLine: (line: Paragraph) => boolean
): readonly RootContent[] {
  return nodes.flatMap((node) =>
    node.type === 'list' && node.ordered ? partsOf(node, source, isLine) : [node]
  )
}

function partsOf(list: List, source: Source, isLine: (line: Paragraph) => boolean): readonly RootContent[] {
  const items = list.children.map((item) => partOf(item, source))
  const parted = items.map((one) => (one && isLine(one.line) ? one : undefined))
  const found = parted.filter((one) => one !== undefined)
  const words = found
    .flatMap(({under}) => under)
    .reduce((sum, node) => sum + textOf(node).split(/\s+/).length, 0)
  const isAgenda = found.length >= least.items && 2 * found.length >= items.length
  if (!isAgenda || words < least.words * found.length) return [list]
  return list.children.flatMap((item, at): RootContent[] => {
    const one = parted[at]
    if (!one) return [{...list, start: (list.start ?? 1) + at, children: [item], ...placed(item)}]
    return [withNumber(one.line, item, source), ...one.under]
  })
}

interface ItemPart {
  readonly line: Paragraph
  readonly under: readonly RootContent[]
}

/** The first line of an item and what begins under it; none where the line goes on in the next one. */
function partOf({children}: ListItem, source: Source): ItemPart | undefined {
  const [first, ...others] = children
  if (first?.type !== 'paragraph') return undefined
  const {line, rest} = splitAtLine(first, source)
  const under = rest ? [rest, ...others] : others
  return under.length > 0 && !(rest && /^\P{L}*\p{Ll}/u.test(textOf(rest))) ? {line, under} : undefined
}

/** The first line of a paragraph and those under it. */
function splitAtLine(paragraph: Paragraph, source: Source): {line: Paragraph; rest?: Paragraph} {
  const {children} = paragraph
  const at = children.findIndex(
    (node) => node.type === 'break' || (node.type === 'text' && end.test(node.value))
  )
  const node = children[at]
  if (node?.type !== 'text') {
    return at < 0
      ? {line: paragraph}
      : {line: paragraphOf(children.slice(0, at)), rest: paragraphOf(children.slice(at + 1))}
  }
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  const raw = source.text.slice(from, to)
  const cut = raw.search(end)
  const next = from + cut + (/\S/.exec(raw.slice(cut))?.index ?? 0)
  const [before = '', after = ''] = node.value.split(/(?:\r\n?|\n)([\s\S]*)/)
  const head = {...node, value: before, position: positionOf(source, from, from + cut)}
  const tail = {...node, value: after, position: positionOf(source, next, to)}
  return {
    line: paragraphOf([...children.slice(0, at), head]),
    rest: paragraphOf([tail, ...children.slice(at + 1)])
  }
}

const end = /\r\n?|\n/

function withNumber(line: Paragraph, {position}: ListItem, source: Source): Paragraph {
  const [from, to] = [position?.start.offset ?? 0, line.position?.start.offset ?? 0]
  const number = {
    type: 'text',
    value: source.text.slice(from, to),
    position: positionOf(source, from, to)
  } as const
  return paragraphOf([number, ...line.children])
}

function placed({position}: ListItem): Pick<List, 'position'> {
  return position ? {position} : {}
}
