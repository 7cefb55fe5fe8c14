import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'

/** A deck of Slidev's whose pictures with a path from `/` on stand where Slidev has them: in the folder `public`. */
export function inPublicFolder(tree: Root): Root {
  const copy = structuredClone(tree)
  visit(copy, ['image', 'definition'], (node) => {
    if (node.type === 'image' || node.type === 'definition') node.url = publicPath(node.url)
  })
  return copy
}

/** The path of a file that Slidev names from `/` on. */
export function publicPath(url: string): string {
  return /^\/(?!\/)/.test(url) ? `public${url}` : url
}
