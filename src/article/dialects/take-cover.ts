import type {Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import {takeAttributes} from '../attributes.ts'
import {isNotes} from '../divs.ts'
import type {Matter} from '../matter-types.ts'
import {plainText} from '../plain-text.ts'
import type {Source} from '../positions.ts'

/** What states something is told on a slide. */
const sentenceEnd = /[.!?…。！？]["”’»)]*$/

/** Letters of a subtitle that stands under a title. */
const mostLetters = 120

/**
 * A deck without the words of its cover, and title and subtitle that they are.
 *
 * The first slide is the cover where it has a heading and under it a line or two that are no sentences; any other stays a
 * slide.
 */
export function takeCover(
  tree: Root,
  source: Source,
  {title: named}: Matter
): {readonly tree: Root; readonly matter: Matter} {
  const none = {tree, matter: {}}
  const end = tree.children.findIndex(({type}) => type === 'thematicBreak')
  const [heading, ...lines] = tree.children.slice(0, Math.max(end, 0)).filter((node) => !isSilent(node))
  if (heading?.type !== 'heading' || heading.depth > 2 || !lines.every(isLine)) return none
  const {text: title, asked} = takeAttributes(plainText(heading.children, source).text)
  const texts = lines.flatMap(({children}) => linesOf(children)).map((line) => plainText(line, source).text)
  const subtitle = texts.join(' · ')
  const {background} = heading.data?.asked ?? {}
  const isOther = named !== undefined && named.toLowerCase() !== title.toLowerCase()
  const isMore =
    lines.length > 2 || subtitle.length > mostLetters || texts.some((text) => sentenceEnd.test(text))
  if (title === '' || isOther || isMore || Object.keys(asked).length > 0) return none
  const taken = new Set<RootContent>([heading, ...lines])
  return {
    tree: {...tree, children: tree.children.filter((node, index) => !taken.has(node) && index !== end)},
    matter: {title, ...(subtitle && {subtitle}), ...(background && {background})}
  }
}

/** What stands between hard breaks. */
function linesOf(children: readonly PhrasingContent[]): readonly PhrasingContent[][] {
  const found: PhrasingContent[][] = [[]]
  for (const child of children) child.type === 'break' ? found.push([]) : found.at(-1)?.push(child)
  return found
}

function isSilent(node: RootContent): boolean {
  // What a block of HTML says stands in the notes, of the cover too.
  return node.type === 'html' || node.type === 'yaml' || node.type === 'definition' || isNotes(node)
}

/** Words and nothing else: what is drawn, leads somewhere or is noted belongs on a slide. */
function isLine(node: RootContent): node is Paragraph {
  const isHeading = node.type === 'heading' && node.depth > 1
  return (node.type === 'paragraph' || isHeading) && node.children.every(({type}) => words.has(type))
}

const words: ReadonlySet<string> = new Set(['text', 'strong', 'emphasis', 'delete', 'break', 'html'])
