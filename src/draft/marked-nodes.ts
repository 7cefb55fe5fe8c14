import type {PhrasingContent} from 'mdast'
import type {Mark} from '../article/types.ts'

/**
 * Words with what their author set apart in them, as Markdown has it.
 *
 * @param lineEnd
 *   What ends a line within them.
 */
export function markedNodes(
  text: string,
  marks: readonly Mark[],
  lineEnd: PhrasingContent = {type: 'break'}
): PhrasingContent[] {
  const points = marks.filter(isPoint)
  const ranges = marks.filter((mark) => !isPoint(mark) && mark.start < mark.end)
  return between({text, points, lineEnd}, 0, text.length, ranges)
}

/** Words, and what stands at a place among them. */
interface Words {
  readonly text: string
  readonly points: readonly Mark[]
  readonly lineEnd: PhrasingContent
}

function isPoint({kind}: Mark): boolean {
  return kind === 'note' || kind === 'break'
}

/** A stretch of the text: the marks in it, in the order in which they open, and the words between them. */
function between(words: Words, start: number, end: number, marks: readonly Mark[]): PhrasingContent[] {
  const [mark, ...rest] = marks
  if (!mark) return plain(words, start, end)
  const inside = rest.filter((one) => one.end <= mark.end)
  const after = rest.filter((one) => one.start >= mark.end)
  // A line that ends where a mark does ends behind it: Markdown has no mark that closes in the next line.
  const ends = words.points.filter((one) => one.kind === 'break' && one.end === mark.end)
  const within = {...words, points: words.points.filter((one) => !ends.includes(one))}
  return [
    ...between(words, start, mark.start, []),
    ...nodesOf(mark, within, () => between(within, mark.start, mark.end, inside)),
    ...ends.map(() => words.lineEnd),
    ...between(words, mark.end, end, after)
  ]
}

/** Words without marks: a line ends, and the number of a footnote stands, behind a part of them. */
function plain(words: Words, start: number, end: number): PhrasingContent[] {
  if (start >= end) return []
  const {text, points} = words
  const stop = points.find((one) => one.end > start && one.end < end)?.end ?? end
  const isAfterBreak = points.some(({kind, end: at}) => kind === 'break' && at === start)
  const value = text.slice(start, stop)
  const node: PhrasingContent = {type: 'text', value: isAfterBreak ? value.replace(/^ /, '') : value}
  return [node, ...pointNodes(words, stop), ...plain(words, stop, end)]
}

function pointNodes({points, lineEnd}: Words, at: number): PhrasingContent[] {
  return points
    .filter(({end}) => end === at)
    .map(({note}) => (note ? {type: 'raw', value: `[^${note.number}]`} : lineEnd))
}

function nodesOf(
  {kind, start, end, url, equation}: Mark,
  words: Words,
  inside: () => PhrasingContent[]
): PhrasingContent[] {
  if (kind === 'code')
    return [{type: 'inlineCode', value: words.text.slice(start, end)}, ...pointNodes(words, end)]
  if (kind === 'math' && equation)
    return [{type: 'inlineMath', value: equation.source, isDisplayed: false}, ...pointNodes(words, end)]
  if (kind === 'link') return [{type: 'link', url: url ?? '', children: inside()}]
  if (kind === 'strong' || kind === 'emphasis' || kind === 'delete') return [{type: kind, children: inside()}]
  const tag = tags[kind]
  if (!tag) return inside()
  return [{type: 'html', value: `<${tag}>`}, ...inside(), {type: 'html', value: `</${tag}>`}]
}

/** What Markdown has no marks for. */
const tags: Partial<Readonly<Record<Mark['kind'], string>>> = {
  superscript: 'sup',
  subscript: 'sub',
  underline: 'u',
  highlight: 'mark'
}
