import type {Element} from 'hast'
import {defaultHandlers, type Handle, type State} from 'hast-util-to-mdast'
import type {Paragraph, Table} from 'mdast'
import {boxedWords} from './boxed-words.ts'

/** A table with its caption, which the converter leaves out. */
export const captionHandlers: Readonly<Record<string, Handle>> = {
  table: (state: State, node: Element) => {
    const words = boxedWords(state, node)
    if (words) return words
    const table = defaultHandlers.table(state, node)
    const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption')
    if (table.type !== 'table' || caption?.type !== 'element') return table
    // The converter gives the inside of a caption as phrasing, unless the page puts blocks there.
    const children = state.all(caption) as Paragraph['children']
    return {...table, data: {...table.data, caption: {type: 'paragraph', children}}} satisfies Table
  }
}
