import type {Article, Block, Paragraph, Sentence} from '../article/types.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {isSetApart} from './is-set-apart.ts'
import type {RoleBook} from './role-book.ts'

/** Characters that the cover has room for under its title, in at most so many lines. */
const most = {letters: 120, lines: 3} as const

/** The first lines of an article, which tell nothing by themselves. */
export interface OpeningLines {
  /** The title, of an article that has none but for its first line. */
  readonly title?: Sentence
  /** What the document is rather than what it is about: "Interview by Ann Lee, 14 March", "Status: final". It belongs on the cover. */
  readonly under: readonly Paragraph[]
}

/**
 * The lines with which an article opens.
 *
 * A label that opens a step of the argument, such as "Present:" in minutes, is none; nor is what may be a clause.
 */
export function openingLines(
  {title, sections}: Article,
  clauses: Clauses | undefined,
  book: RoleBook
): OpeningLines {
  const [section, ...rest] = sections
  if (!section || section.heading) return {under: []}
  const first = title === undefined ? titleLine(section.blocks[0]) : undefined
  if (title === undefined && !first) return {under: []}
  const blocks = first ? section.blocks.slice(1) : section.blocks
  const end = blocks.findIndex((block) => block.type !== 'paragraph' || !isByline(block, clauses, book))
  const lines = (end < 0 ? blocks : blocks.slice(0, end)).filter((block) => block.type === 'paragraph')
  const isAll = end < 0 && rest.length === 0
  if (isAll) return {under: []}
  const letters = lines.reduce((sum, one) => sum + textOf(one).length, 0)
  const isMore = lines.length > most.lines || letters > most.letters
  return {...(first && {title: first}), under: isMore ? [] : lines}
}

/** The sentence of a line that ends with no mark. */
function titleLine(block: Block | undefined): Sentence | undefined {
  if (block?.type !== 'paragraph' || block.kind !== 'prose' || block.asked || block.lead !== undefined)
    return undefined
  const [only, another] = block.sentences
  return only && !another && only.text.length <= most.letters && !endsSentence(only.text) ? only : undefined
}

function endsSentence(text: string): boolean {
  return /[.!?:;,…。！？]["”’»)]?$/u.test(text)
}

function isByline(paragraph: Paragraph, clauses: Clauses | undefined, book: RoleBook): boolean {
  const {kind, asked, lead, sentences} = paragraph
  // What leads somewhere belongs on a slide.
  if (kind !== 'prose' || asked || sentences.some(({marks = []}) => marks.some(({url}) => url !== undefined)))
    return false
  if (lead !== undefined || sentences.length > 1)
    return sentences.every(({text}) => {
      const label = /^([^:]+):/.exec(text)?.[1]
      return (
        label !== undefined &&
        !book.byHeading(label)?.whole &&
        !isClause(text.slice(label.length + 1), clauses)
      )
    })
  if (!clauses) return false
  const text = textOf(paragraph)
  return (isSetApart(paragraph) || !endsSentence(text)) && !isClause(text, clauses)
}

function isClause(text: string, clauses: Clauses | undefined): boolean {
  return clauses !== undefined && hasFiniteVerb(text, clauses)
}

function textOf({sentences}: Paragraph): string {
  return sentences.map(({text}) => text).join(' ')
}
