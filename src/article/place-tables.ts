import type {Nodes, PhrasingContent, Root, RootContent, Table} from 'mdast'
import type {Position} from 'unist'
import {visit} from 'unist-util-visit'
import {positionOf, type Source} from './positions.ts'
import type {LaidTable, Piece} from './table-pieces.ts'

/** A tree with tables in place of what stands for them. */
export function placeTables(
  tree: Root,
  tables: readonly LaidTable[],
  source: Source,
  treeOf: (text: string) => Root
): Root {
  if (tables.length === 0) return tree
  const byPlace = new Map(tables.map((table) => [table.from, table]))
  visit(tree, 'paragraph', (node, index, parent) => {
    const start = node.position?.start.offset ?? 0
    const at = start - ((node.position?.start.column ?? 1) - 1)
    const laid = byPlace.get(start) ?? byPlace.get(at)
    // The parent holds what a paragraph may be: blocks.
    if (laid && parent && index !== undefined)
      (parent.children as RootContent[]).splice(index, 1, tableOf(laid, source, treeOf))
  })
  return tree
}

function tableOf({from, to, align, rows}: LaidTable, source: Source, treeOf: (text: string) => Root): Table {
  const position = positionOf(source, from, to)
  return {
    type: 'table',
    align: [...align],
    position,
    children: rows.map((cells) => ({
      type: 'tableRow',
      position,
      children: cells.map((pieces) => ({
        type: 'tableCell',
        children: wordsIn(pieces, source, treeOf),
        position
      }))
    }))
  }
}

/** What stands in a cell, read by itself; paragraphs and items in it are lines of their own. */
function wordsIn(
  pieces: readonly Piece[],
  source: Source,
  treeOf: (text: string) => Root
): PhrasingContent[] {
  return groupsOf(pieces, source).flatMap((group, index): PhrasingContent[] => {
    const words = groupWords(group, source, treeOf)
    const at = group[0]?.from ?? 0
    return index === 0 ? words : [{type: 'break', position: positionOf(source, at, at)}, ...words]
  })
}

/** Pieces of a cell up to an empty one, or to the next item of a list. */
function groupsOf(pieces: readonly Piece[], source: Source): Piece[][] {
  const groups: Piece[][] = []
  let isOpen = false
  for (const piece of pieces) {
    const {from, to} = piece
    if (from === to) {
      isOpen = false
      continue
    }
    if (!isOpen || /^(?:[-*+]|\d+[.)])\s/.test(source.text.slice(from, to))) groups.push([])
    groups.at(-1)?.push(piece)
    isOpen = true
  }
  return groups
}

function groupWords(
  pieces: readonly Piece[],
  source: Source,
  treeOf: (text: string) => Root
): PhrasingContent[] {
  const start = pieces[0]?.from ?? 0
  // Blanks stand for what is in other cells, so that every offset stays.
  const text = pieces.reduce(
    (before, {from, to}) =>
      before +
      source.text.slice(start + before.length, from).replace(/[^\r\n]/g, ' ') +
      source.text.slice(from, to),
    ''
  )
  // Blanks at the end of a line would break it.
  const flat = text.replace(/ *(?:\r\n?|\n) */g, (gap) => `\n${' '.repeat(gap.length - 1)}`)
  const tree = treeOf(flat + definitionsFor(flat, source.text))
  const words: PhrasingContent[] = []
  visit(tree, (node: Nodes, _, parent) => {
    const placed: {position?: Position | undefined} = node
    const {start: first, end} = placed.position ?? {}
    if (first?.offset !== undefined && end?.offset !== undefined)
      placed.position = positionOf(source, start + first.offset, start + end.offset)
    if (node.type === 'paragraph' && parent?.type !== 'footnoteDefinition') words.push(...node.children)
  })
  return words
}

/** Footnotes and links are told from brackets by their definitions, which stand elsewhere. */
function definitionsFor(cell: string, text: string): string {
  const labels = [...cell.matchAll(/\[([^[\]]{1,99})\]/g)].map(([, label = '']) => label)
  return [...new Set(labels)]
    .filter((label) => text.includes(`[${label}]:`))
    .map((label) => `\n\n[${label}]: x`)
    .join('')
}
