/** An element of a package part. Names carry the prefix they are written with. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}

/** What stands in an element: another one, or text. */
export type Node = Element | string

/** Make an element; attributes that are undefined are left out, numbers are written as they print. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly Node[] = []
): Element {
  const kept: Record<string, string> = {}
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) kept[key] = String(value)
  }
  return {name, attributes: kept, children}
}

/** The first child of that name. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  return elements(parent).find((one) => one.name === name)
}

/** The children that are elements, in order; all of them, or those of one name. */
export function elements(parent: Element | undefined, name?: string): Element[] {
  const all = (parent?.children ?? []).filter((one): one is Element => typeof one !== 'string')
  return name === undefined ? all : all.filter((one) => one.name === name)
}

/** The same element with other children. */
export function withChildren(parent: Element, children: readonly Node[]): Element {
  return {name: parent.name, attributes: parent.attributes, children}
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A part as text: the declaration and the element. */
export function document(root: Element): string {
  return head + markup(root)
}

/** A part as text from markup that has its escapes already. */
export function documentOf(root: string): string {
  return head + root
}

/** An element as text, without line breaks: between elements they would be content to some readers. */
export function markup(node: Node): string {
  if (typeof node === 'string') return escaped(node)
  let start = `<${node.name}`
  for (const key in node.attributes) start += ` ${key}="${escaped(node.attributes[key] ?? '')}"`
  if (node.children.length === 0) return `${start}/>`
  let content = ''
  for (const one of node.children) content += markup(one)
  return `${start}>${content}</${node.name}>`
}

// XML 1.0, production 2: no control characters but tab and line ends, no lone surrogates, no U+FFFE and U+FFFF.
const unfitClass = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uD800-\\uDFFF\\uFFFE\\uFFFF'
const unfit = new RegExp(`[${unfitClass}]`, 'gu')
const odd = new RegExp(`[&<>"${unfitClass}]`, 'u')
const names: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** Text as it stands in markup; what XML cannot hold is left out. */
export function escaped(text: string): string {
  if (!odd.test(text)) return text
  return sanitise(text).replace(/[&<>"]/g, (one) => names[one] ?? one)
}

/** Text without the characters that make a part unreadable to every program. */
export function sanitise(text: string): string {
  return text.replace(unfit, '')
}
