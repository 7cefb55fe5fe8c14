import type {Definition, Image, ImageReference, PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import {isRead, readEquation} from '../maths/read-equation.ts'
import type {InlineEquation, Unread} from '../maths/types.ts'
import {align} from './align.ts'
import {foldedPage} from './folded-page.ts'
import {type InlineTag, inlineTags, isWritten} from './inline-tags.ts'
import {linkTarget} from './link-target.ts'
import {markWithin} from './mark-within.ts'
import {marksByPlace} from './marks-by-place.ts'
import type {InlineMath} from './math-syntax.ts'
import {positionOf, type Source} from './positions.ts'
import {sanitise} from './sanitise.ts'
import {type SignReader, writeText} from './signed-text.ts'
import type {Footnote, Mark} from './types.ts'

/** The words of a paragraph without its marks, white space folded and ends trimmed, and where they stand. */
export interface PlainText {
  readonly text: string
  /** The pictures between the words, in order. */
  readonly images: readonly (Image | ImageReference)[]
  /** The links that no slide may follow, in order; their words stand in the text. */
  readonly refused: readonly RefusedLink[]
  /** The tags of HTML that nothing is made of, in order; what stands between them is text. */
  readonly unread: readonly string[]
  /** The formulas among the words, in order. */
  readonly formulas: readonly Formula[]
  /** What is set apart between `start` and `end`, counted from `start`. */
  marks(start: number, end: number): readonly Mark[]
  /** Where a part of the text stands in the source, its end not included. */
  position(start: number, end: number): Position
}

/** A formula among words, and what was read of it; or why it stands as text. */
export interface Formula {
  readonly node: InlineMath
  readonly read: InlineEquation | Unread
}

/** A link to what is neither of the web nor inside the deck. */
export interface RefusedLink {
  readonly node: PhrasingContent
  readonly url: string
}

/** Where reference links and pictures lead, by identifier. */
export type Definitions = ReadonlyMap<string, Definition>

/** The footnotes of a document, by identifier. */
export type Footnotes = ReadonlyMap<string, Footnote>

/** The plain text of inline content: emphasis, links and code become their text; tags, notes and pictures go. */
export function plainText(
  nodes: readonly PhrasingContent[],
  source: Source,
  definitions: Definitions = new Map(),
  footnotes: Footnotes = new Map()
): PlainText {
  const page = foldedPage()
  const images: (Image | ImageReference)[] = []
  const marks: Mark[] = []
  const refused: RefusedLink[] = []
  const unread: string[] = []
  const formulas: Formula[] = []
  const read: Reader = {
    write(text, from, to) {
      for (const stretch of align(text, source.text, from, to))
        page.write(stretch.text, stretch.from, stretch.to)
    },
    code(text, from, to) {
      const start = source.text.indexOf(text, from)
      const found = start !== -1 && start + text.length <= to
      if (found) page.write(text, start, start + text.length)
      else page.write(text, from, to)
    },
    source: (from, to) => source.text.slice(from, to),
    image: (node) => images.push(node),
    formula(node, from, to) {
      const found = readEquation(sanitise(node.value), node.isDisplayed ? 'displayed' : 'inline')
      formulas.push({node, read: found})
      if (!isRead(found)) return page.write(source.text.slice(from, to), from, to)
      page.write(found.text, from, to)
      const start = page.length() - found.text.length
      marks.push({kind: 'math', start, end: page.length(), equation: found})
    },
    begin(mark) {
      const start = page.length()
      const at = marks.push({...mark, start, end: start}) - 1
      return () => {
        marks[at] = {...mark, start, end: page.length()}
      }
    },
    after(mark) {
      const {start, end} = page.lastWord()
      if (start < end) marks.push({...mark, start, end})
    },
    noteOf: (identifier) => footnotes.get(identifier),
    unread: (tag) => unread.push(tag),
    urlOf: (identifier) => definitions.get(identifier)?.url,
    refused: (node, url) => refused.push({node, url})
  }
  visitAll(nodes, read)
  const {text, offsetOf} = page.end()
  const marksIn = marksByPlace(marks)
  return {
    text,
    images,
    refused,
    unread,
    formulas,
    marks: (start, end) => marksIn(start, end).flatMap((mark) => markWithin(mark, text, start, end)),
    position: (start, end) => positionOf(source, offsetOf(start, 'from'), offsetOf(end - 1, 'to'))
  }
}

interface Reader extends SignReader {
  code(text: string, from: number, to: number): void
  image(node: Image | ImageReference): void
  formula(node: InlineMath, from: number, to: number): void
  /** What stands behind the last word so far. */
  after(mark: Pick<Mark, 'kind' | 'note'>): void
  noteOf(identifier: string): Footnote | undefined
  unread(tag: string): void
  urlOf(identifier: string): string | undefined
  refused(link: PhrasingContent, url: string): void
}

function visitAll(nodes: readonly PhrasingContent[], read: Reader): void {
  const tags = inlineTags(nodes)
  // A list and no recursion: tags may be nested by the thousand.
  const open: {readonly close: number; end(): void}[] = []
  for (const [index, node] of nodes.entries()) {
    const around = open.at(-1)
    if (index === around?.close) {
      around.end()
      open.pop()
      continue
    }
    const tag = tags.get(index)
    // One that closes behind the tag around it is none.
    if (tag && tag.close < (around?.close ?? nodes.length)) {
      open.push({close: tag.close, end: beginTag(tag, read)})
      continue
    }
    visit(node, read)
  }
}

/** Begin what a tag asks for; the answer ends it. Tags of another kind leave what is between them. */
function beginTag({kind, name}: InlineTag, read: Reader): () => void {
  if (kind) return read.begin({kind})
  read.unread(name)
  return () => {}
}

function visit(node: PhrasingContent, read: Reader): void {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  if (node.type === 'text') writeText(node.value, from, to, read)
  else if (node.type === 'inlineCode') {
    const end = read.begin({kind: 'code'})
    read.code(node.value, from, to)
    end()
  } else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) {
    read.after({kind: 'break'})
    read.write(' ', from, to)
  } else if (node.type === 'html') {
    if (isWritten(node.value)) read.write(node.value, from, to)
  } else if (node.type === 'footnoteReference') {
    const note = read.noteOf(node.identifier)
    if (note) read.after({kind: 'note', note})
  } else if (node.type === 'inlineMath') read.formula(node, from, to)
  else if (node.type === 'image' || node.type === 'imageReference') read.image(node)
  else if ('children' in node) {
    const mark = isLowered(node, read) ? ({kind: 'subscript'} as const) : markOf(node, read)
    const end = mark && read.begin(mark)
    visitAll(node.children, read)
    end?.()
  }
}

/** What pandoc lowers, `H~2~O`: one tilde on each side, behind a letter or digit, without a blank. */
function isLowered({type, position}: PhrasingContent, read: Reader): boolean {
  if (type !== 'delete') return false
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  return from > 0 && /^[\p{L}\p{N})]~[^\s~]{1,20}~$/u.test(read.source(from - 1, to))
}

function markOf(node: PhrasingContent, read: Reader): Pick<Mark, 'kind' | 'url'> | undefined {
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') return {kind: node.type}
  const url =
    node.type === 'link' ? node.url : node.type === 'linkReference' ? read.urlOf(node.identifier) : ''
  const target = linkTarget(url ?? '')
  if (url && target === undefined) read.refused(node, url)
  return target === undefined ? undefined : {kind: 'link', url: target}
}
