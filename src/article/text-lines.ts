import type {Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {endsSentence} from './ends-sentence.ts'
import {linesOf} from './lines-of.ts'
import {titleHeading} from './outline.ts'
import type {Source} from './positions.ts'

/** A line of fewer letters is a title, a name or a day, and may end as no sentence does. */
const short = 60

const least = {lines: 4, sentences: 3} as const

/** Of so many longer lines one may end otherwise: a headline, a caption. */
const mostOpen = 5

/**
 * A tree in which every line is a paragraph, of a text that has no other but lines above it: it was copied from where paragraphs
 * are lines.
 *
 * Where longer lines go on in the next one, their author only kept lines short.
 */
export function withTextLines(tree: Root, source: Source): Root {
  const title = titleHeading(tree)
  const nodes = tree.children.filter((node) => node !== title && node.type !== 'yaml')
  const text = nodes.at(-1)
  if (text?.type !== 'paragraph' || !nodes.slice(0, -1).every(isLine)) return tree
  const lines = linesOf(text, source)
  if (!lines || lines.length < least.lines) return tree
  const long = lines.map((line) => textOf(line)).filter((one) => one.length > short)
  const ended = long.filter(endsSentence).length
  if (ended < least.sentences || (long.length - ended) * mostOpen > long.length) return tree
  return {...tree, children: tree.children.flatMap((node): RootContent[] => (node === text ? lines : [node]))}
}

/** A title, a name or a day, as they stand over a text. */
function isLine(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.position?.start.line !== node.position?.end.line) return false
  return !endsSentence(textOf(node).trim())
}
