import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {textOf} from './text-of.ts'
import type {TitleBlock} from './title-block.ts'

/**
 * What the head of a page says of it, and the block under its title, as front matter in YAML; empty where they say nothing.
 *
 * @param block
 *   What stood under the title: that is what readers see, and goes before the head.
 */
export function matterOf(page: Root, block: TitleBlock): string {
  const fields = new Map<string, string | readonly string[]>(block)
  let headings = 0
  let title = ''
  visit(page, 'element', (node) => {
    const {tagName, properties} = node
    if (tagName === 'html' && typeof properties.lang === 'string') fields.set('lang', properties.lang)
    if (tagName === 'title' && title === '') title = textOf(node)
    if (tagName === 'h1') headings++
    const [name, content] = saidIn(node)
    if (names.has(name) && content !== '' && !fields.has(name)) fields.set(name, content)
  })
  // The title of a page has often the name of its site in it; a heading has not.
  if (headings !== 1 && title !== '') fields.set('title', title)
  // A text in JSON is one in YAML.
  return [...fields].map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n')
}

const names = new Set(['author', 'date', 'description', 'keywords', 'subject'])

function saidIn({tagName, properties}: Element): readonly [string, string] {
  if (tagName !== 'meta') return ['', '']
  return [String(properties.name ?? '').toLowerCase(), String(properties.content ?? '').trim()]
}
