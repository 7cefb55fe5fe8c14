import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'

/** Where the items of all lists begin, as offsets: what was set as an item and is none begins nowhere. */
export function itemStarts(tree: Root): ReadonlySet<number> {
  const starts = new Set<number>()
  visit(tree, 'listItem', ({position}) => {
    starts.add(position?.start.offset ?? -1)
  })
  return starts
}
