import type {Paragraph} from 'mdast'
import type {VFile} from 'vfile'
import type {ChartReader} from '../article/charts.ts'
import type {ImageReader} from '../article/images.ts'
import type {ItemSigns} from '../article/item-signs.ts'
import type {PictureReader} from '../article/picture-reader.ts'
import type {Footnotes} from '../article/plain-text.ts'
import {placeOf, type Source} from '../article/positions.ts'
import type {Sentence} from '../article/types.ts'
import type {Addition, Point, Statement} from '../brief/statement-types.ts'
import {info, warn} from '../messages.ts'
import {type Citation, readCitation} from './citation.ts'
import {fieldNames, readFields} from './fields.ts'
import type {Sentences} from './read-sentences.ts'
import {reportStrange} from './report-strange.ts'
import {strangeness, usualKind} from './usual-kind.ts'
import {wordsOf} from './words.ts'

/** What reading a statement of a draft needs. */
export interface Reader {
  readonly file: VFile
  readonly source: Source
  readonly sentences: Sentences
  readonly pictureOf: PictureReader
  readonly imageOf: ImageReader
  readonly footnotes: Footnotes
  readonly chartOf: ChartReader
}

/** What the list a paragraph stands in tells of it. */
export interface Placed extends ItemSigns {
  readonly depth?: number
}

/**
 * A paragraph of a draft as a statement.
 *
 * Words that are no longer those of the sentences it cites are its author's; so are words that cite nothing.
 */
export function readStatement(node: Paragraph, place: Placed, reader: Reader): Statement {
  const {source, sentences} = reader
  const citation = citationOf(node, source)
  const {until, ids, classes, values} = citation
  const {label, text} = labelled(node, until, source)
  const isOwn = ids.length === 0 && label === undefined
  if (isOwn && classes.includes('label')) return {type: 'label', kind: 'author', text}
  if (isOwn && isEmphasis(node, until)) return {type: 'label', kind: 'label', text}
  const position = placeOf(node, source)
  reportStrange(values.keys(), fieldNames, position, reader.file)
  reportStrange(classes, classNames, position, reader.file)
  const from = cited(node, ids, reader)
  const depth = numberOf(values.get('depth')) ?? place.depth
  const named = values.get('label') ?? label
  const ordinal = values.has('ordinal') ? numberOf(values.get('ordinal')) : place.ordinal
  const checked = values.has('checked') ? values.get('checked') === 'true' : place.checked
  const fields = readFields(citation, sentences.find)
  const numbering = fields.numbering ?? place.numbering
  const rest = {
    text,
    ...(named !== undefined && {label: named}),
    ...fields,
    ...(depth !== undefined && {depth}),
    ...(ordinal !== undefined && {ordinal}),
    ...(numbering && {numbering}),
    ...(checked !== undefined && {checked})
  }
  const [first, ...more] = from
  if (!first) return {type: 'point', kind: 'author', from: [], ...rest} satisfies Addition
  const point: Point = {type: 'point', kind: kindOf(citation, from, reader), from: [first, ...more], ...rest}
  if (point.kind === 'author') return point
  const reason =
    from.length < ids.length
      ? 'it cites what the notes do not hold'
      : strangeness(point, classes.includes('extract'))
  if (reason === undefined) return point
  info(reader.file, 'draft-words', node.position, {reason})
  return {...point, kind: 'author'}
}

/** The citation of a paragraph or a heading, and the offset at which its words end. */
export function citationOf(
  node: Pick<Paragraph, 'position'>,
  source: Source
): Citation & {readonly until: number} {
  const from = node.position?.start.offset ?? 0
  const citation = readCitation(source.text.slice(from, node.position?.end.offset ?? from))
  return {...citation, until: from + citation.length}
}

/** The sentences that are cited; says which of them the notes do not hold. */
export function cited(
  node: Pick<Paragraph, 'position'>,
  ids: readonly string[],
  {file, sentences}: Reader
): Sentence[] {
  return ids.flatMap((id) => {
    const sentence = sentences.find(id)
    if (!sentence) warn(file, 'draft-id', node.position, {id})
    return sentence ?? []
  })
}

function kindOf({classes}: Citation, from: readonly Sentence[], {sentences}: Reader): Point['kind'] {
  if (classes.includes('author')) return 'author'
  return classes.includes('extract') ? 'extract' : usualKind(from, sentences.items)
}

/** The words, and the label that stands in bold before them or as their beginning. */
function labelled({children}: Paragraph, until: number, source: Source): {label?: string; text: string} {
  const [first, ...rest] = children
  if (first?.type !== 'strong') return {text: wordsOf(children, source, until)}
  const bold = wordsOf([first], source, until)
  const after = wordsOf(rest, source, until)
  if (bold.endsWith(':')) return {label: bold.slice(0, -1), text: after.replace(/^ /, '')}
  return {label: bold, text: `${bold}${after}`}
}

function isEmphasis({children}: Paragraph, until: number): boolean {
  const [first, second] = children
  const isAlone = second === undefined || (second.position?.start.offset ?? 0) >= until
  return first?.type === 'emphasis' && isAlone
}

const classNames = ['extract', 'author', 'label']

function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined
}
