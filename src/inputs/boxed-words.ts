import type {Element, Root} from 'hast'
import type {State} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * What stands in a table of one column without a header, as pages draw boxes around words; undefined for a table.
 *
 * Several such rows may be what their author lists.
 */
export function boxedWords(state: State, table: Element): RootContent[] | undefined {
  const cells = cellsIn(table)
  const [only, another] = cells
  return only?.tagName === 'td' && !another ? (state.toFlow(state.all(only)) as RootContent[]) : undefined
}

/** The cells that hold anything; some only keep a distance. */
function cellsIn(table: Element | Root): readonly Element[] {
  const cells: Element[] = []
  visit(table, 'element', (node) => {
    if ((node.tagName === 'td' || node.tagName === 'th') && isFilled(node)) cells.push(node)
  })
  return cells
}

function isFilled(cell: Element): boolean {
  let filled = false
  visit(cell, (node) => {
    filled ||=
      node.type === 'text' ? /\S/.test(node.value) : node.type === 'element' && node.tagName === 'img'
  })
  return filled
}
