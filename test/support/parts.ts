import {strFromU8, unzipSync} from 'fflate'
import {parseXml} from '../../src/pptx/parse-xml.ts'
import {type Element, elements} from '../../src/pptx/xml.ts'

/** The parts of a package as text, by name, in the order of the package. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)])
  )
}

/** Every element of that name in a part, in document order. */
export function all(part: string | undefined, name: string): Element[] {
  return within(parseXml(part ?? '<missing/>'), name)
}

/** Every element of that name in another, itself among them, in document order. */
export function within(root: Element, name: string): Element[] {
  return descendants(root).filter((one) => one.name === name)
}

function descendants(root: Element): Element[] {
  return [root, ...elements(root).flatMap(descendants)]
}

/** The text of a part or an element, a line a paragraph. */
export function textOf(root: Element): string {
  const paragraphs = within(root, 'a:p')
  return paragraphs
    .map((one) =>
      within(one, 'a:t')
        .flatMap((run) => run.children)
        .join('')
    )
    .join('\n')
}

/** An element a line, indented by depth, attributes as written: for comparing by eye. */
export function indented(root: Element, depth = 0): string {
  const attributes = Object.entries(root.attributes).map(([key, value]) => ` ${key}="${value}"`)
  const lines = root.children.map((one) =>
    typeof one === 'string' ? `${'  '.repeat(depth + 1)}${one}` : indented(one, depth + 1)
  )
  return [`${'  '.repeat(depth)}${root.name}${attributes.join('')}`, ...lines].join('\n')
}
