import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {hasClass} from './has-class.ts'
import {textOf} from './text-of.ts'

/**
 * Put paragraphs of the class `caption`, as Word's and pandoc's style of that name become, into what they belong to: the table
 * right after them, or else the picture or the table right before. Any other stays a paragraph.
 */
export function placeCaptions(page: Root): void {
  visit(page, 'element', (node) => {
    const children = node.children.filter(isFilled)
    for (const [at, one] of children.entries()) {
      if (!isCaption(one)) continue
      const [before, after] = [children[at - 1], children[at + 1]]
      const picture = before && pictureIn(before)
      const table = [after, picture ? undefined : before].find(isOpenTable)
      if (table) table.children.unshift({...one, tagName: 'caption'})
      else if (picture && picture.properties.title === undefined) picture.properties.title = textOf(one)
      else continue
      node.children.splice(node.children.indexOf(one), 1)
    }
  })
}

/** Not the white space and the empty paragraphs between others. */
function isFilled(node: Element['children'][number]): node is Element {
  if (node.type !== 'element') return false
  return node.tagName !== 'p' || textOf(node) !== '' || pictureIn(node) !== undefined
}

function isCaption(node: Element): boolean {
  return node.tagName === 'p' && hasClass(node, 'caption')
}

function isOpenTable(node: Element | undefined): node is Element {
  const isTitled = (one: Element['children'][number]) => one.type === 'element' && one.tagName === 'caption'
  return node?.tagName === 'table' && !node.children.some(isTitled)
}

/** The picture that stands alone in a paragraph. */
function pictureIn(node: Element): Element | undefined {
  const [only, more] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const isAlone = only?.type === 'element' && !more
  if (!isAlone) return undefined
  return only.tagName === 'img' ? only : pictureIn(only)
}
