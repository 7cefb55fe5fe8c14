import type {Element, Node} from './xml.ts'

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Node[]
}

/**
 * Read into a tree what pptxgenjs wrote: elements, attributes in double quotes, and text; white space between elements is left out.
 *
 * A reader of any XML looks at each character by itself: a twenty-fifth part of a run.
 */
export function readDrawn(markup: string): Element | undefined {
  const root: Open = {name: '', attributes: {}, children: []}
  const open = [root]
  let innermost = root
  for (const [, closes, name = '', attributes = '', isEmpty, text = ''] of markup.matchAll(tags)) {
    if (closes) {
      open.pop()
      innermost = open.at(-1) ?? root
    } else {
      const one: Open = {name, attributes: attributesOf(attributes), children: []}
      innermost.children.push(one)
      if (!isEmpty) {
        open.push(one)
        innermost = one
      }
    }
    if (innermost.name === 'a:t' ? text !== '' : text.trim() !== '') innermost.children.push(plain(text))
  }
  return root.children.find((one) => typeof one !== 'string')
}

/** A tag, and the text up to the next. */
const tags = /<(\/?)([^\s/>?]+)((?:\s+[^\s=]+="[^"]*")*)\s*(\/?)>([^<]*)/g

const attribute = /([^\s=]+)="([^"]*)"/g

function attributesOf(written: string): Record<string, string> {
  const read: Record<string, string> = {}
  for (const [, name = '', value = ''] of written.matchAll(attribute)) read[name] = plain(value)
  return read
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

function plain(written: string): string {
  if (!written.includes('&')) return written
  return written.replace(/&(amp|lt|gt|quot|apos);/g, (all, name: string) => entities[name] ?? all)
}
