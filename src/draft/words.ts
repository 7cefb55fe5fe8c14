import type {PhrasingContent, RootContent} from 'mdast'
import {align} from '../article/align.ts'
import {plainText} from '../article/plain-text.ts'
import type {Source} from '../article/positions.ts'
import {sanitise} from '../article/sanitise.ts'

/**
 * The words of inline Markdown up to an offset of the source: marks go, and line ends become spaces.
 *
 * Other white space stays: what a draft says is taken to the letter.
 */
export function wordsOf(nodes: readonly PhrasingContent[], source: Source, until: number): string {
  return sanitise(nodes.map((node) => wordsIn(node, source, until)).join('')).replace(
    /[ \t]*[\r\n]+[ \t]*/g,
    ' '
  )
}

function wordsIn(node: PhrasingContent, source: Source, until: number): string {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  if (from >= until) return ''
  if (node.type === 'text') return to <= until ? node.value : cut(node.value, source, {from, to, until})
  if (node.type === 'inlineCode') return node.value
  if (node.type === 'inlineMath') return plainText([node], source).text
  if (node.type === 'break') return ' '
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  return 'children' in node ? node.children.map((child) => wordsIn(child, source, until)).join('') : ''
}

/** The part of a text that stands before an offset. */
function cut(
  value: string,
  source: Source,
  {from, to, until}: {from: number; to: number; until: number}
): string {
  return align(value, source.text, from, to)
    .map((stretch) => {
      if (stretch.to <= until) return stretch.text
      const isExact = stretch.text.length === stretch.to - stretch.from
      return isExact ? stretch.text.slice(0, Math.max(0, until - stretch.from)) : ''
    })
    .join('')
}

/** The words of paragraphs and of what else stands among them, in one line. */
export function paragraphWords(nodes: readonly RootContent[], source: Source): string {
  return nodes
    .map((node) => {
      if (node.type === 'paragraph') return wordsOf(node.children, source, Number.POSITIVE_INFINITY)
      return 'children' in node ? paragraphWords(node.children, source) : ''
    })
    .join(' ')
    .trim()
}
