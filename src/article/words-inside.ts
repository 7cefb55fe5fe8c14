import type {Nodes} from 'mdast'
import {plainText} from './plain-text.ts'
import type {Source} from './positions.ts'
import {sanitise} from './sanitise.ts'

/** The words of what goes to the notes as a whole, descriptions of pictures in their places. */
export function wordsInside(node: Nodes, source: Source): string {
  const inside = (child: Nodes) => wordsInside(child, source)
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
    const {text, images} = plainText(node.children, source)
    return [text, ...images.map(({alt}) => sanitise(alt ?? ''))].filter(Boolean).join(' ')
  }
  if (node.type === 'tableRow') return node.children.map(inside).join(' | ')
  if (node.type === 'code' || node.type === 'html') return sanitise(node.value)
  return 'children' in node ? node.children.map(inside).filter(Boolean).join('\n') : ''
}
