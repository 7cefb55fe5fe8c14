import type {Blockquote, List, ListItem, RootContent} from 'mdast'
import type {Div} from './divs.ts'

/** Whether a block holds others: a column, a list and its items, a quotation. */
export function isHolder(node: RootContent): node is Div | List | ListItem | Blockquote {
  return ['div', 'list', 'listItem', 'blockquote'].includes(node.type)
}
