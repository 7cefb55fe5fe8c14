import type {Root, RootContent} from 'hast'
import {visit} from 'unist-util-visit'

/** The words of a part of a page, white space folded. */
export function textOf(node: RootContent | Root): string {
  const words: string[] = []
  visit(node, 'text', ({value}) => {
    words.push(value)
  })
  return words.join('').replace(/\s+/g, ' ').trim()
}
