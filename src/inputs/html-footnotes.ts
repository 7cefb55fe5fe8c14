import type {Element} from 'hast'
import {defaultHandlers, type Handle, type State} from 'hast-util-to-mdast'
import type {FootnoteDefinition, Link, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {textOf} from './text-of.ts'

/** The id of a footnote, as mammoth, pandoc and GitHub write it. */
const note = /^#?(?:user-content-)?(?:foot|end)?(?:note|fn)-?:?-?([\w-]+)$/
/** The id of the place that refers to a footnote, as they and Wikipedia write it; `fn-preface` is none. */
const back = /(?:^#|fn|note|[-_:])ref(?![a-z])/

/** Handlers for what HTML makes of footnotes: a link to an item of a list whose ids are those of notes. */
export const footnoteHandlers: Readonly<Record<string, Handle>> = {
  a: (state: State, node: Element) => {
    const href = String(node.properties.href ?? '')
    const [, key] = note.exec(href) ?? []
    if (key && !back.test(href)) return {type: 'footnoteReference', identifier: key, label: key}
    // The way back from a note to its place.
    if (href.startsWith('#') && back.test(href) && !/\p{L}/u.test(textOf(node))) return undefined
    return defaultHandlers.a(state, node) as Link
  },
  li: (state: State, node: Element) => {
    const item = defaultHandlers.li(state, node)
    const [, key] = note.exec(String(node.properties.id ?? '')) ?? []
    if (key) item.data = {note: key}
    return item
  }
}

declare module 'mdast' {
  interface ListItemData {
    /** The name of the footnote that the item is. */
    note?: string
  }
}

/** A tree in which lists of notes are footnotes. */
export function withFootnotes(tree: Root): Root {
  const definitions: FootnoteDefinition[] = []
  visit(tree, 'list', (list, index, parent) => {
    if (!parent || index === undefined || !list.children.every(({data}) => data?.note)) return undefined
    for (const {data, children, position} of list.children) {
      const identifier = data?.note ?? ''
      definitions.push({
        ...{type: 'footnoteDefinition', identifier, label: identifier, children},
        ...(position && {position})
      })
    }
    parent.children.splice(index, 1)
    return index
  })
  return {...tree, children: [...tree.children, ...definitions]}
}
