import type {List, ListItem, Root, RootContent, Text} from 'mdast'
import type {Point} from 'unist'
import {visit} from 'unist-util-visit'
import type {Numbering} from '../numbering.ts'
import {itemStarts} from './item-starts.ts'
import {type LetteredItem, letteredItems, numberedAt} from './lettered-items.ts'
import {spanOf} from './span-of.ts'

declare module 'mdast' {
  interface ListData {
    /** How its items are numbered, other than `1.` */
    numbering?: Numbering
  }
}

/**
 * The tree of a text in which the lists of letters, of Roman numerals and of examples are lists, and those who refer to
 * an example say its number. What only looks like one, in code for example, stays as it is.
 */
export function withLetteredLists(text: string, read: (text: string) => Root): Root {
  const items = letteredItems(text)
  if (items.length === 0) return read(text)
  const first = read(numberedAt(text, items))
  const strange = strangeIn(first, items)
  if (strange.size === 0) return lettered(first, items)
  const kept = items.filter(({list}) => !strange.has(list))
  const second = read(numberedAt(text, kept))
  return strangeIn(second, kept).size === 0 ? lettered(second, kept) : read(text)
}

/** Where the digit of an item stands: behind its bracket. */
function placeOf({from, numbering}: LetteredItem): number {
  return numbering?.startsWith('(') ? from + 1 : from
}

/** The lists of which an item turned out to be none. */
function strangeIn(tree: Root, items: readonly LetteredItem[]): ReadonlySet<number> {
  const starts = itemStarts(tree)
  return new Set(items.flatMap((one) => (starts.has(placeOf(one)) ? [] : [one.list])))
}

function lettered(tree: Root, items: readonly LetteredItem[]): Root {
  const byPlace = new Map(items.map((one) => [placeOf(one), one]))
  const numbers = new Map(items.flatMap(({label, value}) => (label ? [[label, value] as const] : [])))
  const itemOf = ({position}: ListItem) => byPlace.get(position?.start.offset ?? -1)
  visit(tree, 'list', (list, index, parent) => {
    const parts = partedBy(list, (item) => itemOf(item)?.list)
    const lists = parts.map((children) => numbered(list, children, itemOf(children[0])))
    if (parent && index !== undefined && parts.some(([first]) => itemOf(first)))
      parent.children.splice(index, 1, ...(lists as RootContent[]))
  })
  if (numbers.size > 0)
    visit(tree, 'text', (text, index, parent) => {
      const pieces = referring(text, numbers)
      if (!parent || index === undefined || pieces.length === 0) return undefined
      parent.children.splice(index, 1, ...pieces)
      return index + pieces.length
    })
  return tree
}

type Items = [ListItem, ...ListItem[]]

/** Items in rows of one key. */
function partedBy({children}: List, keyOf: (item: ListItem) => number | undefined): readonly Items[] {
  const parts: Items[] = []
  for (const item of children) {
    const last = parts.at(-1)
    if (last && keyOf(last[0]) === keyOf(item)) last.push(item)
    else parts.push([item])
  }
  return parts
}

/** A part of a list, numbered as its author has it. */
function numbered(list: List, children: Items, item: LetteredItem | undefined): List {
  return {
    ...list,
    children,
    ...(item && {start: item.value}),
    ...(item?.numbering && {data: {...list.data, numbering: item.numbering}}),
    ...spanOf(children)
  }
}

/** A text in pieces, each `(@label)` as its number in brackets; none where it refers to nothing. */
function referring({value, position}: Text, numbers: ReadonlyMap<string, number>): Text[] {
  const from = position?.start.offset
  // Written otherwise, as with a backslash, nobody knows where its letters stand.
  const isPlain = position && from !== undefined && position.end.offset === from + value.length
  if (!isPlain || !value.includes('(@') || position.start.line !== position.end.line) return []
  const pieces: Text[] = []
  let at = 0
  const piece = (text: string, start: number, end: number) => {
    if (end > start)
      pieces.push({
        type: 'text',
        value: text,
        position: {start: pointIn(position.start, start), end: pointIn(position.start, end)}
      })
  }
  for (const {0: reference, 1: label = '', index} of value.matchAll(/\(@([\w-]{1,6})\)/g)) {
    const number = numbers.get(label)
    if (number === undefined) continue
    piece(value.slice(at, index), at, index)
    piece(`(${number})`, index, index + reference.length)
    at = index + reference.length
  }
  if (at > 0) piece(value.slice(at), at, value.length)
  return pieces
}

function pointIn(start: Point, by: number): Point {
  return {line: start.line, column: start.column + by, offset: (start.offset ?? 0) + by}
}
