import type {Paragraph} from '../article/types.ts'
import type {Point} from './statement-types.ts'

/** A quotation set apart as its author wrote it, with who is named in a paragraph behind it; none where it is empty. */
export function quotationIn({sentences}: Paragraph, credit?: Paragraph): readonly Point[] {
  const [first, ...rest] = [...sentences, ...(credit?.sentences ?? [])]
  if (!first) return []
  const text = [first, ...rest].map((one) => one.text).join(' ')
  return [{type: 'point', kind: 'author', text, from: [first, ...rest]}]
}
