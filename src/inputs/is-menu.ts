import type {Element, ElementContent} from 'hast'
import {elementsIn} from './elements-in.ts'
import {textOf} from './text-of.ts'

/**
 * Whether an element leads through the pages of a site rather than tells something: by its class, as DocBook, Drupal, MediaWiki and
 * themes of blogs write it, or because its words are nothing but links to pages beside this one and to places in it.
 */
export function isMenu(node: Element): boolean {
  const links = elementsIn(node, 'a').filter(({properties}) => properties.href !== undefined)
  if (links.length === 0) return false
  const {className} = node.properties
  if (Array.isArray(className) && className.some((one) => leading.test(String(one)))) return true
  // A single link may be what a paragraph or an item is about.
  return holders.has(node.tagName) && links.length > 1 && links.every(staysInside) && !hasOtherWords(node)
}

const leading =
  /^(?:(?:book|site|main|page|post|top|bottom)?[-_]?nav(?:igation|bar|header|footer|links?)?|breadcrumbs?|pagination|pager|toc|table-of-contents|skip-?links?|share-?(?:links?|buttons?)|social-?(?:links?|share)|cookie-?(?:banner|notice|consent)|mw-editsection|mw-jump-link|catlinks)$/i

const holders: ReadonlySet<string> = new Set(['div', 'dl', 'ol', 'p', 'section', 'table', 'ul'])

/** A place in the page, or a page that is named without its site. */
function staysInside({properties}: Element): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(String(properties.href))
}

/** Whether there is a letter or a digit outside the links, or a picture that no link shows. */
function hasOtherWords(node: Element): boolean {
  return node.children.some((child) => {
    if (child.type === 'text') return /[\p{L}\p{N}]/u.test(child.value)
    return isOther(child) && (child.tagName === 'img' || hasOtherWords(child))
  })
}

function isOther(child: ElementContent): child is Element {
  return child.type === 'element' && !(child.tagName === 'a' && textOf(child) !== '')
}
