import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import {closedTables} from './closed-tables.ts'
import {colonsOf, gatherDefinitions, listedAt} from './definitions.ts'
import {gatherDivs} from './divs.ts'
import {withDottedLists} from './dotted-lists.ts'
import {brokenAtFences, type Fenced, fencesOf} from './fences.ts'
import {gatherCaptions} from './gather-captions.ts'
import {gatherCharts} from './gather-charts.ts'
import {isIndentedProse} from './indented-prose.ts'
import {gatherInlineNotes} from './inline-notes.ts'
import {joinedTrees} from './joined-trees.ts'
import {laidTables} from './laid-tables.ts'
import {withLetteredLists} from './lettered-lists.ts'
import {withLineBlocks} from './line-blocks.ts'
import {mathNodes, mathSyntax} from './math-syntax.ts'
import {takePictureWishes} from './picture-wishes.ts'
import {placeTables} from './place-tables.ts'
import type {Source} from './positions.ts'
import {refuseDeep} from './refuse-deep.ts'
import {refuseNested} from './refuse-nested.ts'
import {withSimpleTables} from './simple-tables.ts'
import {stretchesOf} from './stretches.ts'
import {wikiHeadings} from './wiki-headings.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(bareAddressesAsText)
  .use(remarkFrontmatter)
  .use(mathematics)
  .freeze()

/** The same for plain text in which no line is code for its indentation. */
const plain = processor().use(noIndentedCode).freeze()

/**
 * The Markdown tree of a source: CommonMark, tables, footnotes, task lists, strikethrough and front matter.
 *
 * Stops the run where it is nested too deep.
 *
 * @param divs
 *   Names of the divs that are told from their surroundings: what stands between `::: NAME` and `:::`. Of those with
 *   other names the content is read as if they were not there.
 */
export function parse(file: VFile, source: Source, divs: readonly string[] = articleDivs): Root {
  refuseNested(source, file)
  const fences = fencesOf(source.text)
  // The parser would turn NUL into U+FFFD, which is then no longer told from the author's own.
  const {tables, text} = laidTables(brokenAtFences(wikiHeadings(closedMatter(source.text)), fences))
  const reader = file.extname === '.txt' && isIndentedProse(source.text) ? plain : processor
  const read = withDottedLists(withSimpleTables(text).replaceAll('\0', '\x01'), (dotted) =>
    withLetteredLists(dotted, (one) => withDefinitions(one, reader))
  )
  const tree = placeTables(read, tables, source, (cell) => processor.parse(cell))
  const gathered = gatherDivs(
    withoutBreaks(tree, fences),
    fences.filter(({name}) => divs.includes(name)),
    source
  )
  refuseDeep(gathered, file)
  const charted = gatherCharts(closedTables(gathered, source), source)
  const whole = gatherInlineNotes(gatherCaptions(charted, source), source)
  takePictureWishes(whole, source, file)
  return withLineBlocks(whole, source)
}

/** A text whose front matter ends with `---`: YAML and pandoc know three dots for it too. */
function closedMatter(text: string): string {
  return text.replace(dottedMatter, '$1---')
}

const dottedMatter =
  /^(---[ \t]*\r?\n(?=[\w-]+:)(?:(?!---|\.\.\.)[^\r\n]*\r?\n){1,500})\.\.\.(?=[ \t]*(?:[\r\n]|$))/

/** The tree of a text with the definitions in it; colons that open none stay the author's. */
function withDefinitions(text: string, reader: typeof processor): Root {
  const colons = colonsOf(text)
  const read = (some: readonly number[]) => gatherDefinitions(treeOf(listedAt(text, some), reader), some)
  const first = read(colons)
  if (first.strange.length === 0) return first.tree
  const strange = new Set(first.strange)
  const second = read(colons.filter((one) => !strange.has(one)))
  return second.strange.length === 0 ? second.tree : treeOf(text, reader)
}

function treeOf(text: string, reader: typeof processor): Root {
  return joinedTrees(stretchesOf(text).map((stretch) => reader.parse(stretch)))
}

/** A tree without the thematic breaks that stand for fences. */
function withoutBreaks(tree: Root, fences: readonly Fenced[]): Root {
  if (fences.length === 0) return tree
  const places = new Set(fences.flatMap(({from, closing}) => [from, closing]))
  const children = tree.children.filter(
    (node) => node.type !== 'thematicBreak' || !places.has(node.position?.start.offset ?? -1)
  )
  return {...tree, children}
}

const articleDivs = ['notes', 'columns', 'column', 'incremental']

type Extension = Record<string, unknown>
type Construct = {readonly name?: string}

/**
 * Leave bare addresses as the text they are.
 *
 * Recognising them looks at every letter, which doubles the time of reading, and gives links without a position.
 */
function bareAddressesAsText(this: Processor): void {
  // The lists are typed by plugins that augment unified's data; here only their shape matters.
  const data = this.data() as Record<string, Extension[] | undefined>
  data.micromarkExtensions = data.micromarkExtensions?.map(withoutAutolinks)
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat()
    .filter((extension) => !('transforms' in extension))
}

function mathematics(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), mathSyntax]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mathNodes]
}

function noIndentedCode(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {disable: {null: ['codeIndented']}}]
}

function withoutAutolinks(extension: Extension): Extension {
  if (typeof extension.text !== 'object') return extension
  const text: Record<string, readonly Construct[]> = {}
  for (const [code, constructs] of Object.entries(extension.text ?? {})) {
    const kept = [constructs].flat().filter((construct: Construct) => !construct.name?.endsWith('Autolink'))
    if (kept.length > 0) text[code] = kept
  }
  return {...extension, text}
}
