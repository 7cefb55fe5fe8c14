import type {
  Blockquote,
  FootnoteDefinition,
  Heading,
  Html,
  List,
  Nodes,
  Paragraph as ParagraphNode,
  Root,
  RootContent,
  Table
} from 'mdast'
import type {VFile} from 'vfile'
import {info, warn} from '../messages.ts'
import {asideOf} from './aside-of.ts'
import {atLabels} from './at-labels.ts'
import {besidesReader} from './besides-reader.ts'
import {chartReader} from './charts.ts'
import {codeOf, equationOf, isMaths} from './code-blocks.ts'
import type {Div} from './divs.ts'
import {foldedWords, footnotesOf} from './footnotes.ts'
import type {ChartNode} from './gather-charts.ts'
import {wordsOfHtml} from './html.ts'
import {htmlParagraphs, isForSpeaker} from './html-paragraphs.ts'
import {imageReader} from './images.ts'
import {inColumns} from './in-columns.ts'
import {includeIn} from './include-in.ts'
import {type ItemSigns, itemSigns} from './item-signs.ts'
import {leadOf} from './lead.ts'
import {linkDefinitions} from './link-definitions.ts'
import type {FindFile, PictureReader} from './picture-reader.ts'
import {type PlainText, plainText} from './plain-text.ts'
import {placeOf, type Source} from './positions.ts'
import {rawOf} from './raw-blocks.ts'
import {sanitise} from './sanitise.ts'
import type {Range} from './sentences.ts'
import {tableAside} from './table-aside.ts'
import type {Block, Paragraph, Sentence} from './types.ts'
import {wholeFormulas} from './whole-formulas.ts'
import {wordsInside} from './words-inside.ts'

/** What reading the blocks of a document needs, and how many paragraphs it has met. */
export interface BlockReader {
  blocksOf(node: RootContent): readonly Block[]
  /** The pictures in a heading that opens a section: the first of its blocks. */
  picturesIn(heading: Heading): readonly Block[]
}

interface Settings {
  readonly file: VFile
  readonly source: Source
  readonly tree: Root
  /** BCP 47 tag. */
  readonly lang: string
  split(text: string): readonly Range[]
  readonly pictureOf: PictureReader
  /** Finds the files of charts; without it there are none. */
  readonly find?: FindFile | undefined
}

/** What kind of paragraph stands where. */
type Place = Pick<Paragraph, 'kind' | 'depth'> & ItemSigns

/**
 * A reader of blocks that numbers the paragraphs of one document, in the order in which it is given them.
 *
 * It says what will not be drawn: HTML, pictures in tables, and those that cannot be.
 */
export function blockReader({file, source, tree, lang, split, pictureOf, find}: Settings): BlockReader {
  const definitions = linkDefinitions(tree)
  const imageOf = imageReader({file, definitions, pictureOf})
  const footnotes = footnotesOf(tree, (node) => wordsInside(node, source))
  const besidesOf = besidesReader({file, source, footnotes, imageOf})
  const chartOf = chartReader({file, source, lang, find})
  const placing = {file, source}
  let paragraphs = 0
  let isAnimated = false

  const readProse = (node: RootContent) => blocksOf(node, {kind: 'prose', depth: 0})

  function blocksOf(node: Nodes, place: Place): readonly Block[] {
    if (node.type === 'paragraph') return paragraphOf(node, place)
    if (node.type === 'list') return listOf(node, place)
    if (node.type === 'blockquote') return quoteOf(node)
    if (node.type === 'table') return tableOf(node)
    const raw = node.type === 'code' ? rawOf(node, placing) : undefined
    if (raw) return raw
    if (node.type === 'code') return isMaths(node) ? equationOf(node, placing) : codeOf(node, placing)
    if (node.type === 'math') return equationOf(node, placing)
    if (node.type === 'chart') return chartBlocks(node)
    if (node.type === 'html') return htmlOf(node, place)
    if (node.type === 'thematicBreak') return [{type: 'break', position: placeOf(node, source)}]
    if (node.type === 'footnoteDefinition') return footnoteOf(node)
    if (node.type === 'heading') return headingInside(node)
    if (node.type === 'div') return divOf(node)
    return []
  }

  function paragraphOf(node: ParagraphNode, place: Place): readonly Block[] {
    const [only, more] = node.children
    const include = includeIn(node, source)
    if (include) {
      warn(file, 'include-refused', placeOf(node, source), include)
      return asideOf(node, 'other', include.text, source)
    }
    if (only?.type === 'inlineMath' && only.isDisplayed && !more) return equationOf(only, placing)
    const plain = plainText(node.children, source, definitions, footnotes)
    const asides = besidesOf(node, [plain], {beside: plain.text})
    const lead = leadOf(node, source)
    const found = wholeFormulas(split(plain.text), plain.marks(0, plain.text.length))
    const ranges = atLabels(found, plain, lead !== undefined)
    if (ranges.length === 0) return asides
    const id = `p${++paragraphs}`
    const sentences = ranges.map((range, index) => sentenceOf(`${id}s${index + 1}`, range, plain))
    const position = placeOf(node, source)
    return [{type: 'paragraph', id, ...place, ...(lead && {lead}), sentences, position}, ...asides]
  }

  function listOf(list: List, around: Place): readonly Block[] {
    const depth = around.kind === 'item' ? around.depth + 1 : 0
    const signs = itemSigns(list, source)
    const rest: Place = {kind: 'item', depth}
    return list.children.flatMap((item, index) => {
      const first = {...rest, ...signs[index]}
      return item.children.flatMap((child, at) => blocksOf(child, at === 0 ? first : rest))
    })
  }

  function quoteOf(node: Blockquote): readonly Block[] {
    const [first] = node.children
    // "Key point: …" is set apart, and nobody is quoted.
    const kind = first?.type === 'paragraph' && leadOf(first, source) ? 'prose' : 'quote'
    return node.children
      .flatMap((child) => blocksOf(child, {kind, depth: 0}))
      .filter((block) => block.type !== 'break')
  }

  function tableOf(node: Table): readonly Block[] {
    const cells = node.children.map((row) =>
      row.children.map((cell) => plainText(cell.children, source, definitions, footnotes))
    )
    const {caption: called} = node.data ?? {}
    const caption = called && plainText(called.children, source, definitions, footnotes)
    return [
      tableAside({cells, caption}, node.align ?? [], placeOf(node, source)),
      ...besidesOf(node, [...(caption ? [caption] : []), ...cells.flat()], {isInTable: true})
    ]
  }

  /** A chart, and what a table that it is drawn from has besides its cells. */
  function chartBlocks(node: ChartNode): readonly Block[] {
    const [, ...besides] = node.of?.type === 'table' ? tableOf(node.of) : []
    return [...chartOf(node), ...besides]
  }

  function htmlOf(node: Html, place: Place): readonly Block[] {
    const paragraphs = isForSpeaker(node.value) ? undefined : htmlParagraphs(node, source)
    if (paragraphs) return paragraphs.flatMap((one) => paragraphOf(one, place))
    const text = sanitise(wordsOfHtml(node.value))
    if (text === '') return []
    warn(file, 'block-in-notes', placeOf(node, source), {kind: 'HTML'})
    return asideOf(node, 'html', text, source)
  }

  /** Unless it stands by what refers to it; of several with one name only the first does. */
  function footnoteOf(node: FootnoteDefinition): readonly Block[] {
    const text = wordsInside(node, source)
    const isTold = footnotes.get(node.identifier)?.text === foldedWords(text)
    return isTold ? [] : asideOf(node, 'footnote', text, source)
  }

  /** A heading in a quotation, an item or a column opens no section; its words go to the notes. */
  function headingInside(node: Nodes): readonly Block[] {
    return asideOf(node, 'other', wordsInside(node, source), source)
  }

  function divOf(node: Div): readonly Block[] {
    if (!node.isClosed) warn(file, 'notes-open', node.position.start, {name: node.name})
    // What the author put into the notes is no statement of the article.
    if (node.name === 'notes') return asideOf(node, 'notes', wordsInside(node, source), source)
    if (node.name === 'columns') return inColumns(node, readProse)
    if (node.name === 'incremental' && !isAnimated) {
      isAnimated = true
      info(file, 'incremental', node.position.start, undefined)
    }
    return node.children.flatMap(readProse)
  }

  return {
    blocksOf: readProse,
    picturesIn(heading) {
      const {text, images} = plainText(heading.children, source)
      return images.map((node) => imageOf({node, position: placeOf(heading, source), beside: text}))
    }
  }
}

function sentenceOf(id: string, {start, end}: Range, plain: PlainText): Sentence {
  const marks = plain.marks(start, end)
  return {
    id,
    text: plain.text.slice(start, end),
    ...(marks.length > 0 && {marks}),
    position: plain.position(start, end)
  }
}
