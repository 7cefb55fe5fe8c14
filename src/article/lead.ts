import type {Paragraph} from 'mdast'
import {plainText} from './plain-text.ts'
import type {Source} from './positions.ts'

/** The bold lead-in of a paragraph, such as `**Budget:** …` or `**Budget**: …`, without its colon, or in a line by itself. */
export function leadOf(paragraph: Paragraph, source: Source): string | undefined {
  const [first, second] = paragraph.children
  if (first?.type !== 'strong' || !second) return undefined
  const text = plainText(first.children, source).text
  const inside = /^(.+?)\s*[:：]$/u.exec(text)?.[1]
  if (inside) return inside
  if (second.type === 'break' && text !== '') return text
  return second.type === 'text' && /^\s*[:：]\s*\S/u.test(second.value) && text !== '' ? text : undefined
}
