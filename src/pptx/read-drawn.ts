import {growTree} from './grow-tree.ts'
import type {Element} from './xml.ts'

/**
 * Read into a tree what pptxgenjs wrote: elements, attributes in double quotes, and text; white space between elements is left out.
 *
 * A reader of any XML looks at each character by itself: a twenty-fifth part of a run.
 */
export function readDrawn(markup: string): Element | undefined {
  const tree = growTree()
  for (const [, closes, name = '', attributes = '', isEmpty, text = ''] of markup.matchAll(tags)) {
    if (!closes) tree.open(name, attributesOf(attributes))
    if (closes || isEmpty) tree.close()
    if (tree.inside() === 'a:t' ? text !== '' : text.trim() !== '') tree.write(plain(text))
  }
  return tree.root()
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
