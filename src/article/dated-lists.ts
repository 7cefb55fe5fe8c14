import type {List, ListItem, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import {isHolder} from './holders.ts'
import {placeOf, positionOf, type Source} from './positions.ts'

/**
 * A tree in which a day before a month is no number of a list: "12. Mai 2026" alone is a paragraph, and of several such lines
 * each keeps its own day, which Markdown would count on from the first.
 */
export function datedLists(tree: Root, source: Source): Root {
  return {...tree, children: mended(tree.children, source)}
}

function mended(nodes: readonly RootContent[], source: Source): RootContent[] {
  return nodes.map((node) => {
    if (isOfDates(node)) return undated(node, source)
    return isHolder(node) ? ({...node, children: mended(node.children, source)} as RootContent) : node
  })
}

// German, and with it Danish, Norwegian and English as far as they write so.
const month =
  /^(?:Jan(?:uar|uary|\.)|Jänner|Feb(?:ruar|ruary|\.)|M(?:ärz|ars|arts|arch)|Apr(?:il|\.)|Mai|May|Maj|Jun[ie]|Jul[iy]|Aug(?:ust|\.)|Sep(?:tember|t?\.)|O[kc]t(?:ober|\.)|Nov(?:ember|\.)|De[zsc](?:ember|\.))(?![\p{L}\d])/iu

function isOfDates(node: RootContent): node is List {
  return (
    node.type === 'list' &&
    node.ordered === true &&
    node.children.every((item) => month.test(openingOf(item)))
  )
}

function openingOf({children: [first]}: ListItem): string {
  const [words] = first?.type === 'paragraph' ? first.children : []
  return words?.type === 'text' ? words.value : ''
}

function undated(list: List, source: Source): RootContent {
  const items = list.children.map((item) => withDay(item, source))
  const [only, another] = items
  const [line, more] = only?.children ?? []
  if (line?.type === 'paragraph' && !more && !another) return line
  return {...list, ordered: false, start: null, children: items}
}

/** An item whose words begin with what stood as its number. */
function withDay(item: ListItem, source: Source): ListItem {
  const [first, ...rest] = item.children
  const [words, ...more] = first?.type === 'paragraph' ? first.children : []
  if (first?.type !== 'paragraph' || words?.type !== 'text') return item
  const start = placeOf(item, source).start.offset ?? 0
  const own = placeOf(words, source)
  const day = source.text.slice(start, own.start.offset).replace(/\s+/g, ' ')
  const text: PhrasingContent = {
    type: 'text',
    value: `${day}${words.value}`,
    position: positionOf(source, start, own.end.offset ?? start)
  }
  const line: Paragraph = {
    ...first,
    children: [text, ...more],
    position: positionOf(source, start, placeOf(first, source).end.offset ?? start)
  }
  return {...item, children: [line, ...rest]}
}
