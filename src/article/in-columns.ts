import type {RootContent} from 'mdast'
import type {Div} from './divs.ts'
import type {Block, Column} from './types.ts'

/** The blocks of columns, each with its place; with fewer than two columns nothing stands beside anything. */
export function inColumns(
  {children, position}: Div,
  read: (node: RootContent) => readonly Block[]
): readonly Block[] {
  const columns = children.filter((child) => child.type === 'div' && child.name === 'column')
  return children.flatMap((child) => {
    const blocks = read(child)
    const index = columns.indexOf(child)
    if (index < 0 || columns.length < 2) return blocks
    const width = child.type === 'div' ? columnWidth(child.attributes) : undefined
    const set = position.start.offset ?? 0
    const column: Column = {set, index, of: columns.length, ...(width !== undefined && {width})}
    return blocks.map((block) => (block.type === 'break' ? block : {...block, column}))
  })
}

/** The `width` of a column, in per cent; undefined where none is given, or one that makes no column. */
function columnWidth(attributes: string): number | undefined {
  const [, number, unit] = /\bwidth\s*[=:]\s*(?:"\s*)?(\d+(?:\.\d+)?)\s*(%?)/.exec(attributes) ?? []
  const width = Number(number) * (unit === '%' || Number(number) > 1 ? 1 : 100)
  return width >= 5 && width <= 95 ? width : undefined
}
