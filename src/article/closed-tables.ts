import type {Paragraph, PhrasingContent, Root, RootContent, Table, TableRow} from 'mdast'
import {isHolder} from './holders.ts'
import {placeOf, positionOf, type Source} from './positions.ts'

/**
 * A tree in which a paragraph right under a table stands for itself.
 *
 * GFM ends a table at an empty line alone: what its author goes on to write on the next line is read as rows of one cell.
 */
export function closedTables(tree: Root, source: Source): Root {
  return {...tree, children: closed(tree.children, source)}
}

function closed(nodes: readonly RootContent[], source: Source): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (isHolder(node)) return [{...node, children: closed(node.children, source)} as RootContent]
    return node.type === 'table' ? parted(node, source) : [node]
  })
}

function parted(table: Table, source: Source): [Table] | [Table, Paragraph] {
  const {children: rows} = table
  if ((rows[0]?.children.length ?? 0) < 2) return [table]
  const last = rows.findLastIndex((row) => !isBare(row, source))
  const [first, ...more] = rows.slice(Math.max(last, 1) + 1)
  if (!first || !readsAsProse(first, source)) return [table]
  const kept = rows.slice(0, -1 - more.length)
  const {start} = placeOf(table, source)
  return [
    {...table, children: kept, position: {start, end: placeOf(kept.at(-1), source).end}},
    paragraphOf([first, ...more], source)
  ]
}

/** Whether a row is a line without a bar. */
function isBare(row: TableRow, source: Source): boolean {
  return row.children.length === 1 && !textOf(row, source).includes('|')
}

/** A line of few words may be the first cell of a row whose others are empty; one that opens like a caption is none. */
function readsAsProse(row: TableRow, source: Source): boolean {
  const text = textOf(row, source)
  return text.split(/\s+/).length >= fewest || /^(?:table)?:\s/i.test(text)
}

const fewest = 5

function textOf(row: TableRow, source: Source): string {
  const {start, end} = placeOf(row, source)
  return source.text.slice(start.offset, end.offset).trim()
}

/** Lines as one paragraph. */
function paragraphOf(rows: readonly [TableRow, ...TableRow[]], source: Source): Paragraph {
  const children = rows.flatMap((row, index): PhrasingContent[] => {
    const words = row.children.flatMap((cell) => cell.children)
    if (index === 0) return words
    const at = placeOf(row, source).start.offset ?? 0
    return [{type: 'text', value: '\n', position: positionOf(source, at - 1, at)}, ...words]
  })
  const {start} = placeOf(rows[0], source)
  return {type: 'paragraph', children, position: {start, end: placeOf(rows.at(-1), source).end}}
}
