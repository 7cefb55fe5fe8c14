import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {elementsIn} from './elements-in.ts'
import {hasClass} from './has-class.ts'
import {isMenu} from './is-menu.ts'
import {textOf} from './text-of.ts'

/** A page without what is none of its words, and how much of what was left out. */
export interface Pruned {
  readonly body: Root
  readonly left: readonly {readonly what: string; readonly count: number}[]
}

/** Leave out scripts, menus, forms and the like; put the caption of a figure into its picture; set the title apart. */
export function pruned(page: Root): Pruned {
  const counts = new Map<string, number>()
  visit(page, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    const what = whatIs(node)
    if (what === undefined && !isOwnLink(node, parent)) {
      if (node.tagName === 'figure') captionPicture(node)
      return undefined
    }
    parent.children.splice(index, 1)
    // What stands in the head is nothing that anybody would miss.
    const isMissed = !('tagName' in parent) || parent.tagName !== 'head'
    if (what !== undefined && isMissed) counts.set(what, (counts.get(what) ?? 0) + 1)
    return index
  })
  lowerUnderTitle(page)
  return {body: page, left: [...counts].map(([what, count]) => ({what, count}))}
}

/** What a reader of the page does not read as part of it, by the word for it. */
const dropped: Readonly<Record<string, string>> = {
  script: 'script',
  style: 'style sheet',
  template: 'template',
  noscript: 'text for browsers without scripts',
  nav: 'menu',
  form: 'form',
  iframe: 'page of others',
  object: 'object',
  embed: 'object',
  svg: 'drawing',
  canvas: 'drawing',
  audio: 'sound',
  video: 'film'
}

/** The same by the role that a page gives an element for those who have it read to them (WAI-ARIA, landmarks). */
const droppedRoles: Readonly<Record<string, string>> = {
  navigation: 'menu',
  search: 'form',
  contentinfo: 'foot of the page'
}

/** What is left out of a page, by the word for it. */
function whatIs(node: Element): string | undefined {
  const {
    tagName,
    properties: {role, hidden}
  } = node
  const byRole =
    typeof role === 'string' && Object.hasOwn(droppedRoles, role) ? droppedRoles[role] : undefined
  if (dropped[tagName] !== undefined || byRole !== undefined) return dropped[tagName] ?? byRole
  if (hidden === true) return 'hidden part'
  return isMenu(node) ? 'menu' : undefined
}

/** Whether a link is the sign behind a heading that leads to the heading itself: "¶". */
function isOwnLink(node: Element, parent: Element | Root): boolean {
  return (
    node.tagName === 'a' &&
    'tagName' in parent &&
    /^h[1-6]$/.test(parent.tagName) &&
    String(node.properties.href).startsWith('#') &&
    !/[\p{L}\p{N}]/u.test(textOf(node))
  )
}

/** The caption of the only picture of a figure becomes its title, as Markdown has it. */
function captionPicture(figure: Element): void {
  const at = figure.children.findIndex((child) => child.type === 'element' && child.tagName === 'figcaption')
  const [picture, another] = elementsIn(figure, 'img')
  const caption = figure.children[at]
  if (!picture || another || !caption) return
  picture.properties.title = textOf(caption)
  figure.children.splice(at, 1)
}

/** Where a heading is the title by its class, as pandoc and Word's converters write it, other headings stand under it. */
function lowerUnderTitle(page: Root): void {
  const headings = elementsIn(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')
  const title = headings.find((one) => one.tagName === 'h1' && hasClass(one, 'title'))
  if (!title || !headings.some((one) => one !== title && one.tagName === 'h1')) return
  for (const one of headings)
    if (one !== title) one.tagName = `h${Math.min(6, Number(one.tagName.slice(1)) + 1)}`
}
