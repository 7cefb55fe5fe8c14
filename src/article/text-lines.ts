import type {Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {endsSentence} from './ends-sentence.ts'
import {linesOf} from './lines-of.ts'
import {titleHeading} from './outline.ts'
import type {Source} from './positions.ts'

/** A line of fewer letters is a title, a name or a day, and may end as no sentence does. */
const short = 60

const least = {lines: 4, sentences: 3} as const

/**
 * A tree in which every line is a paragraph, of a text that has no other: it was copied from where paragraphs are lines.
 *
 * Where a longer line goes on in the next one, its author only kept lines short.
 */
export function withTextLines(tree: Root, source: Source): Root {
  const title = titleHeading(tree)
  const [only, another] = tree.children.filter((node) => node !== title && node.type !== 'yaml')
  if (only?.type !== 'paragraph' || another) return tree
  const lines = linesOf(only, source)
  if (!lines || lines.length < least.lines) return tree
  const long = lines.map((line) => textOf(line)).filter((text) => text.length > short)
  if (long.length < least.sentences || !long.every(endsSentence)) return tree
  return {...tree, children: tree.children.flatMap((node): RootContent[] => (node === only ? lines : [node]))}
}
