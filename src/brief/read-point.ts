import type {Paragraph, Sentence} from '../article/types.ts'
import {wordCount} from '../article/word-count.ts'
import type {Lexicon} from '../lexicons/types.ts'
import {checkPoint} from './check-point.ts'
import {condense} from './condense.ts'
import type {Facts} from './facts/types.ts'
import {putName} from './put-name.ts'
import {quotationIn} from './quotation-in.ts'
import {statement} from './statement.ts'
import type {Point} from './statement-types.ts'

/** The points of a sentence, and why they are the whole sentence where shortening failed its check. */
export interface PointsOf {
  readonly points: readonly Point[]
  readonly failed?: string
}

/** Words of a quotation set apart that is shown as it is; a longer one is condensed as prose is. */
const mostQuoted = 60

/**
 * The points of a sentence: prose condensed, an item of a list or a short quotation as the author wrote it; such a quotation is
 * that of its first sentence. All are checked.
 *
 * @param credit
 *   The paragraph that says whose words a quotation is.
 */
export function pointsOf(
  sentence: Sentence,
  paragraph: Paragraph,
  facts: Facts,
  lexicon: Lexicon,
  credit?: Paragraph
): PointsOf {
  if (paragraph.kind === 'item') return {points: [itemOf(sentence, paragraph, lexicon)]}
  if (paragraph.kind === 'quote' && wordCount(paragraph) <= mostQuoted)
    return {points: paragraph.sentences[0] === sentence ? quotationIn(paragraph, credit) : []}
  const points = condense(sentence, facts, lexicon, paragraph.sentences[0] === sentence)
  const failed = points.map(checkPoint).find((reason) => reason !== undefined)
  if (failed === undefined) return {points: points.map((one) => named(one, facts, sentence))}
  return {points: [{type: 'point', kind: 'extract', text: sentence.text, from: [sentence]}], failed}
}

/** The point with the name of whom its pronoun means; as it is where its check fails. */
export function named(point: Point, {antecedent}: Pick<Facts, 'antecedent'>, {text}: Sentence): Point {
  const one = putName(point, antecedent, text)
  return checkPoint(one) === undefined ? one : point
}

/** A bold lead-in becomes the label; a number or a checked box belongs to the first sentence only. */
function itemOf(sentence: Sentence, paragraph: Paragraph, lexicon: Lexicon): Point {
  const isFirst = paragraph.sentences[0] === sentence
  const {lead, ordinal, numbering, checked, depth} = paragraph
  const rest = isFirst && lead !== undefined ? withoutLead(sentence.text, lead) : undefined
  return {
    type: 'point',
    kind: 'author',
    text: statement(rest ?? sentence.text, lexicon, sentence),
    from: [sentence],
    depth,
    ...(rest !== undefined && lead !== undefined && {label: lead}),
    ...(isFirst && ordinal !== undefined && {ordinal}),
    ...(isFirst && numbering && {numbering}),
    ...(isFirst && checked !== undefined && {checked})
  }
}

/** The text after its lead-in; undefined where nothing would be left. */
function withoutLead(text: string, lead: string): string | undefined {
  if (!text.startsWith(lead)) return undefined
  const rest = text.slice(lead.length).replace(/^\s*[:.–—-]?\s*/, '')
  return rest === '' ? undefined : rest
}
