import type {Element} from 'hast'
import type {State} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'
import {visit} from 'unist-util-visit'
import {elementsIn} from './elements-in.ts'

/**
 * What stands in a table of one column without a header, as pages draw boxes around words; undefined for a table.
 *
 * Several such rows may be what their author lists.
 */
export function boxedWords(state: State, table: Element): RootContent[] | undefined {
  // Some cells only keep a distance.
  const [only, another] = elementsIn(table, 'td', 'th').filter(isFilled)
  return only?.tagName === 'td' && !another ? (state.toFlow(state.all(only)) as RootContent[]) : undefined
}

function isFilled(cell: Element): boolean {
  let filled = false
  visit(cell, (node) => {
    filled ||=
      node.type === 'text' ? /\S/.test(node.value) : node.type === 'element' && node.tagName === 'img'
  })
  return filled
}
