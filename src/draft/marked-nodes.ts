import type {PhrasingContent} from 'mdast'
import type {Mark} from '../article/types.ts'

/** Words with what their author set apart in them, as Markdown has it. */
export function markedNodes(text: string, marks: readonly Mark[]): PhrasingContent[] {
  return between(
    text,
    0,
    text.length,
    marks.filter(({start, end}) => start < end)
  )
}

/** A stretch of the text: the marks in it, in the order in which they open, and the words between them. */
function between(text: string, start: number, end: number, marks: readonly Mark[]): PhrasingContent[] {
  const [mark, ...rest] = marks
  if (!mark) return start < end ? [{type: 'text', value: text.slice(start, end)}] : []
  const inside = rest.filter((one) => one.end <= mark.end)
  const after = rest.filter((one) => one.start >= mark.end)
  return [
    ...between(text, start, mark.start, []),
    nodeOf(mark, text, between(text, mark.start, mark.end, mark.kind === 'code' ? [] : inside)),
    ...between(text, mark.end, end, after)
  ]
}

function nodeOf({kind, start, end, url}: Mark, text: string, children: PhrasingContent[]): PhrasingContent {
  if (kind === 'code') return {type: 'inlineCode', value: text.slice(start, end)}
  if (kind === 'link') return {type: 'link', url: url ?? '', children}
  return {type: kind, children}
}
