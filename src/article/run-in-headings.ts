import type {Heading, Paragraph, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {endsSentence} from './ends-sentence.ts'
import {headingFrom} from './heading-from.ts'
import {isHeadless} from './outline.ts'
import {paragraphOf} from './paragraph-of.ts'
import {positionOf, type Source} from './positions.ts'

/** Labels that head a text; and what stands behind each, in words, where it is one sentence: of less they are those of a list. */
const least = {labels: 2, words: 15} as const

/**
 * A tree with the bold labels that open its paragraphs as headings of the second level, "**Background:** The depot opened …",
 * where it has no heading but its title and every label has something of a text behind it.
 */
export function runInHeadings(tree: Root, source: Source): Root {
  const {children} = tree
  if (!isHeadless(tree)) return tree
  const parts = children.map((node) => (node.type === 'paragraph' ? partsOf(node, source) : undefined))
  const found = parts.filter((one) => one !== undefined)
  const from = parts.findIndex((one) => one !== undefined)
  const isMost = 2 * found.length >= children.length - from
  if (found.length < least.labels || !isMost || !found.every(({text}) => isText(text))) return tree
  return {
    ...tree,
    children: children.flatMap((node, at): RootContent[] => {
      const one = parts[at]
      return one ? [one.heading, one.text] : [node]
    })
  }
}

interface Parts {
  readonly heading: Heading
  readonly text: Paragraph
}

/** The label of a paragraph without its colon, and the rest. */
function partsOf({children}: Paragraph, source: Source): Parts | undefined {
  const [label, next, ...others] = children
  if (label?.type !== 'strong' || next?.type !== 'text') return undefined
  const inside = /[:：]$/u.test(textOf(label))
  const behind = /^\s*[:：]\s+/u.exec(next.value)?.[0] ?? ''
  if (inside === (behind !== '') || (inside && !/^\s/.test(next.value))) return undefined
  const value = next.value.slice(behind.length).trimStart()
  const end = next.position?.end.offset ?? 0
  const start = (next.position?.start.offset ?? 0) + next.value.length - value.length
  const text = [{type: 'text', value, position: positionOf(source, start, end)} as const, ...others]
  return {heading: headingFrom(label), text: paragraphOf(value === '' ? others : text)}
}

function isText(paragraph: Paragraph): boolean {
  const text = textOf(paragraph).trim()
  const isLong = text.split(/\s+/).length >= least.words || /[.!?]["”’»)]?\s+["“„«(]?\p{Lu}/u.test(text)
  return endsSentence(text) && isLong
}
