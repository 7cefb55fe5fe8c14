import type {Paragraph, PhrasingContent, Root, RootContent, Text} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {endsSentence} from './ends-sentence.ts'
import {headingFrom} from './heading-from.ts'
import {isHeadless, titleHeading} from './outline.ts'
import {partedItems} from './parted-items.ts'
import {positionOf, type Source} from './positions.ts'

/** A line of more is a statement, or a caption. */
const most = {letters: 60, words: 8} as const

/** Lines that are headings; fewer may be anything, and so may those with more blocks each: captions, links to other pages. */
const least = 2
const mostBlocks = 8

/**
 * A tree in which lines by themselves between paragraphs are headings of the second level, where it has none but its title: the
 * subheads of a text without marks, "Background", "NEXT STEPS", "Findings:" or "2. Findings", with something under each; and those
 * of an agenda, whose text stands in the next line.
 */
export function lineHeadings(tree: Root, source: Source): Root {
  if (!isHeadless(tree)) return tree
  const parted = partedItems(tree.children, source, isLine)
  const isParted = parted.length > tree.children.length
  return (isParted && headed({...tree, children: [...parted]}, source)) || headed(tree, source) || tree
}

function headed(tree: Root, source: Source): Root | undefined {
  const title = titleHeading(tree)
  const {children} = tree
  // The first line of a text without a title is one.
  const start = title ? children.indexOf(title) + 1 : 1
  const all = children.map((node, at) => (at < start ? undefined : lineOf(node, source)))
  const isNumbered = (line: Paragraph | undefined) => line !== undefined && number.test(textOf(line))
  // "5. Planning" with "Two applications were discussed:" and a list under it.
  const lines = all.map((line, at) => (isNumbered(all[at - 1]) && !isNumbered(line) ? undefined : line))
  const leads = lines.flatMap((line, at): Lead[] =>
    line && isProse(children[at + 1], lines[at + 1]) ? [{at, line, text: textOf(line)}] : []
  )
  const prose = children.findIndex((node, at) => at >= start && isProse(node, lines[at]))
  const chosen = headingsAmong(leads, prose)
  const [first] = chosen.keys()
  if (first === undefined || children.length - first > mostBlocks * chosen.size) return undefined
  return {
    ...tree,
    children: children.map((node, at): RootContent => {
      const lead = chosen.get(at)
      return lead ? headingFrom(lead.line) : node
    })
  }
}

/** A line with something under it. */
interface Lead {
  /** Which of the nodes. */
  readonly at: number
  readonly line: Paragraph
  readonly text: string
}

/** The lines that are headings, by where they stand: those that are marked as such, or all where those are few. */
function headingsAmong(leads: readonly Lead[], prose: number): ReadonlyMap<number, Lead> {
  const times = new Map<string, number>()
  for (const {text} of leads) times.set(text, (times.get(text) ?? 0) + 1)
  // "Advertisement" comes again and again.
  const heads = leads.filter(({at, text}) => times.get(text) === 1 && (at > prose || isNoByline(text)))
  const marked = heads.filter(({text}) => mark.test(text))
  if (marked.length >= least) return new Map(marked.map((one) => [one.at, one]))
  const isEnough = heads.filter(({at}) => at > prose).length >= least
  return new Map(isEnough ? heads.map((one) => [one.at, one]) : [])
}

/** A paragraph of one line that ends as no sentence does, or an item by itself that is one, with its number. */
function lineOf(node: RootContent, source: Source): Paragraph | undefined {
  if (node.type === 'paragraph') return isLine(node) ? node : undefined
  if (node.type !== 'list' || !node.ordered || node.children.length > 1) return undefined
  const [only, another] = node.children[0]?.children ?? []
  if (only?.type !== 'paragraph' || another || !isLine(only)) return undefined
  const [from, to] = [node.position?.start.offset ?? 0, only.position?.start.offset ?? 0]
  const number: Text = {
    type: 'text',
    value: source.text.slice(from, to),
    position: positionOf(source, from, to)
  }
  return {...only, children: [number, ...only.children]}
}

function isLine({children, position}: Paragraph): boolean {
  if (position && position.start.line < position.end.line) return false
  if (!children.every(isWords)) return false
  const text = textOf({type: 'paragraph', children}).trim()
  return (
    text.length <= most.letters &&
    text.split(/\s+/).length <= most.words &&
    // Behind a dash stands who said what is quoted.
    /^(?:[^\p{L}\p{Pd}][^\p{L}]{0,3})?[\p{Lu}\p{Lo}]/u.test(text) &&
    // "Video: How it began" is a link of a page.
    !/[|@©]|[:：]./u.test(text) &&
    !endsSentence(text.replace(/[:：]$/u, ''))
  )
}

function isWords({type}: PhrasingContent): boolean {
  return type === 'text' || type === 'strong' || type === 'emphasis'
}

const number = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVXLC]{1,6}[.)]|\p{L}\))\s/u

/** What only a heading has: a number, or a colon behind it. */
const mark = new RegExp(`${number.source}|[:：]$`, 'u')

/** Something that a heading can stand over. */
function isProse(node: RootContent | undefined, line: Paragraph | undefined): boolean {
  if (node === undefined || line !== undefined) return false
  return node.type === 'list' || (node.type === 'paragraph' && endsSentence(textOf(node).trim()))
}

/** Over the first paragraph a name, a day, or who wrote it stands rather than a heading. */
function isNoByline(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    !/\d{2}/.test(text) &&
    !/^(?:by|von|par|por)\s/i.test(text) &&
    (words.length === 1 ||
      mark.test(text) ||
      words.some((word) => /^\p{Ll}/u.test(word)) ||
      text === text.toUpperCase())
  )
}
