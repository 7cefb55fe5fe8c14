import {type Element, elements, markup, type Node} from '../xml.ts'

/**
 * What an element says beyond what it inherits: attributes and children that the inherited element says too, in the same
 * words, are left out.
 */
export function beyond(own: Element, inherited: Element | undefined): Element {
  if (inherited === undefined) return own
  const attributes = Object.fromEntries(
    Object.entries(own.attributes).filter(([key, value]) => inherited.attributes[key] !== value)
  )
  return {name: own.name, attributes, children: own.children.filter((one) => !says(inherited, one))}
}

function says(inherited: Element, node: Node): boolean {
  if (typeof node === 'string') return false
  const text = markup(node)
  return elements(inherited, node.name).some((one) => markup(one) === text)
}

/** Whether an element says nothing. */
export function isSilent(one: Element): boolean {
  return one.children.length === 0 && Object.keys(one.attributes).length === 0
}
