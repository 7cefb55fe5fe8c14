import type {PlainText} from './plain-text.ts'
import type {Range} from './sentences.ts'

/** A bold text of more characters is no label. */
const longest = 40

/** A paragraph of more characters is no list of labels, line by line. */
const longestLines = 600

/**
 * The sentences of a paragraph of labels, with each further label beginning one of its own: labels in bold behind one that opens
 * it ("**Present:** Ann Lee **Apologies:** Bob Stone"), or in every line ("Owner: Ann Lee", "Status: draft"). What parts them,
 * such as "·" or "|", belongs to neither.
 *
 * @param opens
 *   Whether a label in bold opens the paragraph.
 */
export function atLabels(ranges: readonly Range[], plain: PlainText, opens: boolean): readonly Range[] {
  const labels = opens ? boldLabels(plain) : labelledLines(plain)
  if (labels.length < 2) return ranges
  const {text} = plain
  return ranges.flatMap(({start, end}) => {
    const cuts = [start, ...labels.filter((at) => at > start && at < end), end]
    return cuts.slice(1).flatMap((to, at) => {
      const from = cuts[at] ?? start
      const length = text.slice(from, to).replace(/[\s·•|;,–—]+$/u, '').length
      return length > 0 ? [{start: from, end: from + length}] : []
    })
  })
}

function boldLabels({text, marks}: PlainText): readonly number[] {
  return marks(0, text.length)
    .filter(({kind, start, end}) => kind === 'strong' && end - start <= longest && isLabel(text, start, end))
    .map(({start}) => start)
}

function isLabel(text: string, start: number, end: number): boolean {
  return /[:：]\s*$/u.test(text.slice(start, end)) || /^\s?[:：]/u.test(text.slice(end))
}

/** Where the lines of the source begin, when each of them begins with a label. */
function labelledLines({text, position}: PlainText): readonly number[] {
  if (text.length > longestLines || !label.test(text)) return []
  const lineAt = (index: number) => position(index, index + 1).start.line
  const words = [...text.matchAll(/\S+/g)].map(({index}) => index)
  const starts = words.filter((index, at) => at === 0 || lineAt(index) > lineAt(words[at - 1] ?? 0))
  return starts.every((index) => label.test(text.slice(index))) ? starts : []
}

const label = /^\p{Lu}[^:.!?]{0,30}: \S/u
