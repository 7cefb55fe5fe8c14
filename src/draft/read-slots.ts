import type {BlockContent, DefinitionContent, Heading, Image, List, RootContent, Table} from 'mdast'
import {readCode} from '../article/code.ts'
import type {ChartNode} from '../article/gather-charts.ts'
import type {DisplayedMath} from '../article/math-syntax.ts'
import {numberingOf} from '../article/numbering-of.ts'
import {plainText} from '../article/plain-text.ts'
import {placeOf, type Source} from '../article/positions.ts'
import {sanitise} from '../article/sanitise.ts'
import {captionOf} from '../article/table-aside.ts'
import type {Label, Statement} from '../brief/types.ts'
import {isRead, readEquation} from '../maths/read-equation.ts'
import {warn} from '../messages.ts'
import {nearest} from '../nearest.ts'
import {rowMarks} from '../templates/blocks/cell-marks.ts'
import {chartStatement, isChart} from '../templates/chart.ts'
import {codeStatement} from '../templates/code.ts'
import {equationStatement} from '../templates/equation.ts'
import {pictureStatement} from '../templates/picture.ts'
import type {Slots, Template} from '../templates/types.ts'
import {type PlacedNote, readNotes} from './read-notes.ts'
import {type Placed, type Reader, readStatement} from './read-statement.ts'
import {mainSlot} from './slots.ts'
import {wordsOf} from './words.ts'

/** What stands under the heading of a slide. */
export interface Body {
  readonly message?: Statement
  readonly slots: Slots
  /** What is not drawn. */
  readonly notes: readonly PlacedNote[]
}

/** The message, the slots and what is left over under the heading of a slide, slot by slot under their headings. */
export function readSlots(
  nodes: readonly RootContent[],
  template: Template | undefined,
  reader: Reader
): Body {
  const slots: Record<string, Statement[]> = {}
  const notes: PlacedNote[] = []
  let message: Statement | undefined
  let slot = mainSlot(template)
  let block: RootContent[] = []
  const add = (name: string, more: readonly Statement[]) => {
    slots[name] = [...(slots[name] ?? []), ...more]
  }
  const end = () => {
    const read = statementsOf(block, reader)
    if (read.length > 0) add(slot, read)
    block = []
  }
  for (const node of nodes) {
    const mixed = template?.slots[slot]?.mixed ? drawnIn(node, reader) : []
    const own = drawnSlot(node, template)
    const isFirst = !message && block.length === 0 && Object.keys(slots).length === 0
    if (mixed.length > 0) {
      end()
      add(slot, mixed)
    } else if (node.type === 'heading') {
      end()
      slot = slotOf(node, template, reader)
      slots[slot] ??= []
    } else if (node.type === 'blockquote' && isFirst) message = statementsOf(node.children, reader)[0]
    else if (node.type === 'table' && template && 'rows' in template.slots)
      Object.assign(slots, rowsOf(node, reader))
    else if (own) add(own, drawnIn(node, reader))
    else if (isStatement(node)) block.push(node)
    else notes.push(...leftOver(node, reader))
  }
  end()
  return {...(message && {message}), slots, notes}
}

/** The slot that a template has for what a block draws; undefined for words, and where it has none. */
function drawnSlot(node: RootContent, template: Template | undefined): string | undefined {
  const isWords = node.type === 'paragraph' && imagesIn(node).length === 0
  const name = isWords ? undefined : drawnSlots[node.type]
  return name !== undefined && template && name in template.slots ? name : undefined
}

const drawnSlots: Partial<Readonly<Record<RootContent['type'], string>>> = {
  paragraph: 'pictures',
  code: 'code',
  math: 'equations',
  chart: 'charts'
}

/** The pictures of a paragraph with nothing else in it. */
function imagesIn(node: RootContent): readonly Image[] {
  const children = node.type === 'paragraph' ? node.children : []
  const images = children.filter((one) => one.type === 'image')
  const isPictures = children.every(
    (one) => one.type === 'image' || (one.type === 'text' && !one.value.trim())
  )
  return isPictures ? images : []
}

/** A formula as a statement; one that is not read stands as code. */
function equationsIn({value}: DisplayedMath): Statement[] {
  const read = readEquation(sanitise(value))
  if (!isRead(read)) return [codeStatement(readCode({value, lang: 'tex'}))]
  const {italics: _, ...equation} = read
  return [equationStatement(equation)]
}

/** The pictures, the chart, the formula or the code that a block is; nothing for words. */
function drawnIn(node: RootContent, reader: Reader): Statement[] {
  if (node.type === 'chart') return chartsIn(node, reader)
  if (node.type === 'math') return equationsIn(node)
  return node.type === 'code' ? [codeStatement(readCode(node))] : picturesOf(imagesIn(node), reader)
}

/** A chart as a statement; what cannot be drawn is said. */
function chartsIn(node: ChartNode, {chartOf}: Reader): Statement[] {
  return chartOf(node).flatMap((one) => (isChart(one) ? [chartStatement(one.chart)] : []))
}

/** Pictures as statements; their captions are written out. */
function picturesOf(images: readonly Image[], {source, imageOf}: Reader): Statement[] {
  return images.flatMap((node) => {
    const {picture} = imageOf({node, position: placeOf(node, source), beside: ' '})
    return picture ? [pictureStatement(picture)] : []
  })
}

function isStatement(node: RootContent): boolean {
  return node.type === 'paragraph' || node.type === 'list' || node.type === 'blockquote'
}

/** The slot that a heading names, or the nearest there is. */
function slotOf(node: Heading, template: Template | undefined, reader: Reader): string {
  const name = wordsOf(node.children, reader.source, Number.POSITIVE_INFINITY).trim()
  const names = Object.keys(template?.slots ?? {})
  if (names.includes(name) || !template) return name
  const used = nearest(name, names) ?? mainSlot(template)
  const details = {name, template: template.name, used, slots: names.map((one) => `\`${one}\``).join(', ')}
  warn(reader.file, 'draft-slot', node.position, details)
  return used
}

interface Found {
  readonly node: Extract<RootContent, {type: 'paragraph'}>
  readonly place: Placed
}

/** Statements of paragraphs and lists. Where nothing tells a list of the author's from others, no depth is kept. */
function statementsOf(
  nodes: readonly (BlockContent | DefinitionContent | RootContent)[],
  reader: Reader
): Statement[] {
  const found = nodes.flatMap((node) => paragraphsIn(node, {}, reader.source))
  const read = found.map(({node, place}) => readStatement(node, place, reader))
  const isMixed = found.some(({place}) => place.depth === undefined)
  const isList = read.some((one) => one.type === 'point' && (isItem(one, reader) || isPlaced(one)))
  if (isMixed || isList) return read
  return read.map((one) => {
    if (one.type !== 'point') return one
    const {depth: _, ...rest} = one
    return rest as typeof one
  })
}

function isItem({kind, from}: Extract<Statement, {type: 'point'}>, {sentences}: Reader): boolean {
  return kind === 'author' && from.length > 0 && from.every(({id}) => sentences.items.has(id))
}

function isPlaced({depth = 0, ordinal, checked}: Extract<Statement, {type: 'point'}>): boolean {
  return depth > 0 || ordinal !== undefined || checked !== undefined
}

function paragraphsIn(
  node: BlockContent | DefinitionContent | RootContent,
  place: Placed,
  source: Source
): Found[] {
  if (node.type === 'paragraph') return [{node, place}]
  if (node.type === 'list') return itemsIn(node, place, source)
  if (node.type === 'blockquote') return node.children.flatMap((child) => paragraphsIn(child, place, source))
  return []
}

function itemsIn(list: List, around: Placed, source: Source): Found[] {
  const depth = around.depth === undefined ? 0 : around.depth + 1
  const numbering = numberingOf(list, source)
  return list.children.flatMap(({children, checked}, index) => {
    const first = {
      depth,
      ...(list.ordered && {ordinal: (list.start ?? 1) + index}),
      ...(numbering && {numbering}),
      ...(typeof checked === 'boolean' && {checked})
    }
    return children.flatMap((child, at) => paragraphsIn(child, at === 0 ? first : {depth}, source))
  })
}

function rowsOf(node: Table, {source, footnotes}: Reader): Slots {
  const width = node.children[0]?.children.length ?? 0
  const aligned = Array.from({length: width}, (_, column) => node.align?.[column] ?? null)
  const isAligned = aligned.some((one) => one !== null)
  const [header, ...rows] = node.children.map((row): Label => {
    const plain = row.children.map(({children}) => plainText(children, source, undefined, footnotes))
    const cells = Array.from({length: width}, (_, column) => ({
      text: plain[column]?.text ?? '',
      marks: plain[column]?.marks(0, plain[column]?.text.length ?? 0) ?? []
    }))
    const marks = rowMarks(cells)
    const text = cells.map((cell) => cell.text).join('\t')
    return {type: 'label', kind: 'author', text, ...(marks.length > 0 && {marks})}
  })
  const called =
    node.data?.caption && captionOf(plainText(node.data.caption.children, source, undefined, footnotes))
  return {
    header: header ? [{...header, ...(isAligned && {aligned})}] : [],
    rows,
    ...(called?.text && {caption: [{type: 'label', kind: 'author', ...called}]})
  }
}

/** The words of what a slide does not draw, for its notes. */
function leftOver(node: RootContent, {file, source}: Reader): PlacedNote[] {
  const notes = node.type === 'html' ? [] : readNotes([node], source)
  if (notes.length > 0) warn(file, 'block-in-notes', placeOf(node, source), {kind: node.type})
  return notes
}
