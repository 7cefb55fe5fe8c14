import type {Root, RootContent} from 'hast'
import {visit} from 'unist-util-visit'
import {hasClass} from './has-class.ts'
import {textOf} from './text-of.ts'

/** Fields of the front matter, by name. */
export type TitleBlock = ReadonlyMap<string, string | readonly string[]>

/**
 * Take what stands right under a title out of a page: subtitle, authors and date by their classes, as pandoc writes them.
 *
 * A date that is none by ISO 8601 stays where it is: the cover writes dates in the words of the language.
 */
export function takeTitleBlock(page: Root): TitleBlock {
  const found = new Map<string, string[]>()
  visit(page, 'element', (node, index, parent) => {
    if (!(node.tagName === 'h1' && hasClass(node, 'title')) || !parent || index === undefined)
      return undefined
    const under = parent.children.slice(index + 1)
    const end = under.findIndex((child) => !isBlank(child) && fieldOf(child) === undefined)
    const block = end < 0 ? under : under.slice(0, end)
    for (const child of block) {
      const field = fieldOf(child)
      if (field !== undefined) found.set(field, [...(found.get(field) ?? []), textOf(child)])
    }
    parent.children.splice(index + 1, block.length)
    return false
  })
  return new Map(
    [...found].map(([field, [first = '', ...more]]) => [field, more.length > 0 ? [first, ...more] : first])
  )
}

function fieldOf(node: RootContent): string | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined
  const field = fields.find((name) => hasClass(node, name))
  return field === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(textOf(node)) ? undefined : field
}

const fields = ['subtitle', 'author', 'date'] as const

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
