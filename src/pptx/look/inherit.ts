import type {Element, Node} from '../xml.ts'

/**
 * What an element says beyond what it inherits: attributes and children that the inherited element says too, in the same
 * words, are left out.
 */
export function beyond(own: Element, inherited: Element | undefined): Element {
  if (inherited === undefined) return own
  const attributes: Record<string, string> = {}
  for (const key in own.attributes) {
    const value = own.attributes[key]
    if (value !== undefined && value !== inherited.attributes[key]) attributes[key] = value
  }
  const children = own.children.filter((one) => !inherited.children.some((other) => same(one, other)))
  return {name: own.name, attributes, children}
}

function same(one: Node, other: Node | undefined): boolean {
  if (one === other) return true
  if (typeof one === 'string' || typeof other !== 'object') return false
  if (one.name !== other.name || one.children.length !== other.children.length) return false
  const keys = Object.keys(one.attributes)
  return (
    keys.length === Object.keys(other.attributes).length &&
    keys.every((key) => one.attributes[key] === other.attributes[key]) &&
    one.children.every((child, index) => same(child, other.children[index]))
  )
}

/** Whether an element says nothing. */
export function isSilent(one: Element): boolean {
  return one.children.length === 0 && Object.keys(one.attributes).length === 0
}
