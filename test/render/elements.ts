import type {Element, ElementContent, Root, RootContent} from 'xast'

/** The children of a node that are elements. */
export function elementsOf(node: Root | Element): readonly Element[] {
  const children: readonly (ElementContent | RootContent)[] = node.children
  return children.filter((one): one is Element => one.type === 'element')
}

/** Every element of that name at any depth, in order. */
export function descendants(node: Root | Element, name: string): readonly Element[] {
  return elementsOf(node).flatMap((one) => (one.name === name ? [one] : []).concat(descendants(one, name)))
}

/** The element at the end of a path of names: `elementAt(shape, 'p:spPr', 'a:xfrm')`. */
export function elementAt(node: Root | Element, ...path: readonly string[]): Element | undefined {
  return path.reduce<Root | Element | undefined>(
    (at, name) => at && elementsOf(at).find((one) => one.name === name),
    node
  ) as Element | undefined // A path has at least one name, so the root itself never comes back.
}

/** The words of a shape, a table or a paragraph: each paragraph on its own line, fields and breaks counted. */
export function wordsOf(node: Root | Element): string {
  const paragraphs = descendants(node, 'a:p')
  return paragraphs.map((one) => descendants(one, 'a:t').map(plain).join('')).join('\n')
}

function plain(node: Element): string {
  return node.children.map((one) => (one.type === 'text' ? one.value : '')).join('')
}

/** The element that holds an object's name, id and alternative text. */
export function identityOf(object: Element): Readonly<Record<string, string | null | undefined>> {
  return descendants(object, 'p:cNvPr')[0]?.attributes ?? {}
}
