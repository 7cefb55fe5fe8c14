import type {Nodes} from 'mdast'
import type {ChartNode} from './gather-charts.ts'
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
  if (node.type === 'code' || node.type === 'html' || node.type === 'math') return sanitise(node.value)
  if (node.type === 'image') return sanitise(node.alt ?? '')
  if (node.type === 'chart') return wordsOfChart(node, source)
  return 'children' in node ? node.children.map(inside).filter(Boolean).join('\n') : ''
}

/** A chart in notes is its numbers under its title; where it has none, what asks for it. */
function wordsOfChart({ask, of, position}: ChartNode, source: Source): string {
  const words = of ? wordsInside(of, source) : source.text.slice(position.start.offset, position.end.offset)
  return [sanitise(ask.get('title') ?? ''), words].filter(Boolean).join('\n')
}
