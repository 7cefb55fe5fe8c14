import type {PlainText} from './plain-text.ts'
import type {Range} from './sentences.ts'

/** A bold text of more characters is no label. */
const longest = 40

/**
 * The sentences of a paragraph that begins with a label, with each further label beginning one of its own:
 * "**Present:** Ann Lee **Apologies:** Bob Stone". What parts them, such as "·" or "|", belongs to neither.
 */
export function atLabels(ranges: readonly Range[], {text, marks}: PlainText): readonly Range[] {
  const labels = marks(0, text.length)
    .filter(({kind, start, end}) => kind === 'strong' && end - start <= longest && isLabel(text, start, end))
    .map(({start}) => start)
  if (labels.length < 2) return ranges
  return ranges.flatMap(({start, end}) => {
    const cuts = [start, ...labels.filter((at) => at > start && at < end), end]
    return cuts.slice(1).flatMap((to, at) => {
      const from = cuts[at] ?? start
      const length = text.slice(from, to).replace(/[\s·•|;,–—]+$/u, '').length
      return length > 0 ? [{start: from, end: from + length}] : []
    })
  })
}

function isLabel(text: string, start: number, end: number): boolean {
  return /[:：]\s*$/u.test(text.slice(start, end)) || /^\s?[:：]/u.test(text.slice(end))
}
