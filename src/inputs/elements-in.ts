import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'

/** The elements of some names inside a part of a page, itself among them, in the order of the page. */
export function elementsIn(node: Element | Root, ...names: readonly string[]): readonly Element[] {
  const found: Element[] = []
  visit(node, 'element', (one) => {
    if (names.includes(one.tagName)) found.push(one)
  })
  return found
}
