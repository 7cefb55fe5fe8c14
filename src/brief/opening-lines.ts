import {endsSentence} from '../article/ends-sentence.ts'
import {isQuestion} from '../article/is-question.ts'
import type {Article, Block, Paragraph, Sentence} from '../article/types.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import {isDateline, isSalutation, isTeaser} from './is-idle.ts'
import {isClause, isLabelled, opensRole} from './is-labelled.ts'
import {isSetApart} from './is-set-apart.ts'
import type {RoleBook} from './role-book.ts'
import {withoutPartOfList} from './without-part-of-list.ts'

/** Characters of a title and of a line, and lines of the head of a letter. */
const most = {letters: 160, lines: 4} as const

/** What the cover has room for under its title. */
const room = {letters: 260, lines: 6} as const

/** The first lines of an article, which tell nothing by themselves. */
export interface OpeningLines {
  /** The title, of an article that has none but for its first line, or for the subject of a letter; and the sentence that it is of. */
  readonly title?: {readonly text: string; readonly from: Sentence}
  /** What the document is rather than what it is about: "Interview by Ann Lee, 14 March", "Status: final". It belongs on the cover. */
  readonly under: readonly Sentence[]
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
  const letter = title === undefined && clauses ? letterhead(section.blocks, clauses) : undefined
  const titled = title === undefined ? titleBlock(section.blocks, clauses) : undefined
  const line = titleLine(titled, clauses) ?? titleQuestion(section.blocks)
  // Over a letter stands who writes it, and from where; over a speech, what it is.
  const first = line && (!letter || (letter.includes(line.from) && isTelling(line.text))) ? line : undefined
  const blocks = first ? section.blocks.filter((block) => block !== titled) : section.blocks
  // A logo or a badge stands among them.
  const end = blocks.findIndex((block) =>
    block.type === 'paragraph'
      ? !(isByline(block, clauses, book) || block.sentences.every((one) => presents(one, clauses)))
      : block.type !== 'aside' || block.kind !== 'image'
  )
  const isAll = end < 0 && rest.length === 0
  const run = withoutPartOfList(end < 0 ? blocks : blocks.slice(0, end), blocks[end]).filter(
    (block) => block.type === 'paragraph'
  )
  const lines = [
    ...(first ? [first.from] : []),
    ...run.flatMap(({sentences}) => sentences),
    ...overRole(blocks[end], clauses, book)
  ]
  const found = title === undefined ? (subjectOf(lines, clauses) ?? first) : undefined
  if (letter && !found) return {under: fitting(letter, clauses)}
  if (isAll) return {under: []}
  // Over a text without a title, a date says when; what else stands there may be a part of it.
  const under =
    title === undefined && !found
      ? lines
          .slice(0, 1)
          .filter((one) => presents(one, clauses) || (clauses && isDateline(one.text, clauses)))
      : lines.filter((one) => one !== found?.from)
  return {...(found && {title: found}), under: fitting(under, clauses)}
}

/** "The following statement was issued today by the spokesperson:". */
function presents({text}: Sentence, clauses: Clauses | undefined): boolean {
  return clauses !== undefined && text.length < 400 && clauses.presenting.test(text)
}

/** The lines, where the cover carries them; "For immediate release" says nothing there. */
function fitting(all: readonly Sentence[], clauses: Clauses | undefined): readonly Sentence[] {
  const lines = all.filter(({text}) => !(clauses && isTeaser(text, clauses)))
  const letters = lines.reduce((sum, {text}) => sum + text.length + 1, 0)
  const fits = lines.length <= room.lines && letters <= room.letters
  return fits && lines.every(({text}) => text.length < most.letters && !isLegend(text)) ? lines : []
}

/** What stands over the salutation of a letter: who writes, from where, and when; none where that says something. */
function letterhead(blocks: readonly Block[], clauses: Clauses): readonly Sentence[] | undefined {
  const end = blocks.findIndex(
    (block) => block.type === 'paragraph' && block.sentences.some(({text}) => isSalutation(text, clauses))
  )
  const head = blocks.slice(0, Math.max(0, end))
  const lines = head.flatMap((block) => (block.type === 'paragraph' && !block.asked ? block.sentences : []))
  const isHead =
    head.length > 0 && head.length <= most.lines && lines.every(({text}) => !isClause(text, clauses))
  return isHead && head.every(({type}) => type === 'paragraph') ? lines : undefined
}

/** The first block; or the one under a date, or under a place with one, such as "New York" over "29 June". */
function titleBlock(
  [first, second, third]: readonly Block[],
  clauses: Clauses | undefined
): Block | undefined {
  if (isDay(first, clauses)) return second
  const place = titleLine(first, clauses)?.text ?? ''
  const isPlaced = isDay(second, clauses) && place.split(/\s+/).length <= mostOfPlace
  return isPlaced && isTelling(titleLine(third, clauses)?.text ?? '') ? third : first
}

function isDay(block: Block | undefined, clauses: Clauses | undefined): boolean {
  const [only, another] = block?.type === 'paragraph' ? block.sentences : []
  return clauses !== undefined && only !== undefined && !another && isDateline(only.text, clauses)
}

const mostOfPlace = 2

/** A line of so many words without a number says what a text is. */
function isTelling(text: string): boolean {
  return text.split(/\s+/).length >= leastTelling && !/\d/.test(text)
}

const leastTelling = 4

/** The sentence of a line that ends with no mark, and is more than a date. */
export function titleLine(block: Block | undefined, clauses: Clauses | undefined): OpeningLines['title'] {
  if (block?.type !== 'paragraph' || block.kind !== 'prose' || block.asked || block.lead !== undefined)
    return undefined
  const [only, another] = block.sentences
  if (!only || another || only.text.length > most.letters || endsSentence(only.text)) return undefined
  if (isLegend(only.text)) return undefined
  // Several lines are the head of a letter, or verse.
  if (block.position.end.line > block.position.start.line) return undefined
  return clauses && isDateline(only.text, clauses) ? undefined : {text: only.text, from: only}
}

/** The legend of a map opens with what it stands for. */
function isLegend(text: string): boolean {
  return !/^[\p{L}\p{N}\p{P}\p{Sc}]/u.test(text)
}

/** "Why is the dam back in the headlines?" over a text; the first of several such lines is the first question of an interview. */
function titleQuestion(blocks: readonly Block[]): OpeningLines['title'] {
  const [from, another] = blocks.flatMap((block) => {
    const [only, more] = block.type === 'paragraph' && block.kind === 'prose' ? block.sentences : []
    return only && !more && isQuestion(only.text) ? [only] : []
  })
  const [first] = blocks
  const isFirst = first?.type === 'paragraph' && !first.asked && first.sentences[0] === from
  return from && isFirst && !another && from.text.length <= most.letters ? {text: from.text, from} : undefined
}

/** What a letter or a memo says that it is about: "Subject: Closing of the office". */
function subjectOf(lines: readonly Sentence[], clauses: Clauses | undefined): OpeningLines['title'] {
  for (const from of lines) {
    const [, label = '', text] = /^([^:]+):\s+(.+)$/su.exec(from.text) ?? []
    if (text && clauses?.subjectLabels.has(label.trim().toLowerCase())) return {text, from}
  }
  return undefined
}

/** "Not for publication." */
const mostOfRemark = 4

function isByline(paragraph: Paragraph, clauses: Clauses | undefined, book: RoleBook): boolean {
  const {kind, asked, lead, sentences} = paragraph
  // What leads somewhere belongs on a slide, but for the address of who writes.
  const leads = sentences.some(({marks = []}) => marks.some(({url}) => url && !url.startsWith('mailto:')))
  // "- Status: draft" as well, in a list of such.
  if (kind === 'quote' || (kind === 'item' && paragraph.depth > 0) || asked || leads) return false
  // "Present: Ann Lee" opens a step of the argument.
  if (sentences.some((one) => opensRole(one, book))) return false
  const isLabel = (one: Sentence) => isLabelled(one, clauses)
  const isRemark = ({text}: Sentence) => text.split(' ').length <= mostOfRemark && !isClause(text, clauses)
  if (kind === 'item' || lead !== undefined || (sentences.length > 1 && !isSetApart(paragraph)))
    return sentences.some(isLabel) && sentences.every((one) => isLabel(one) || isRemark(one))
  if (!clauses) return false
  const text = textOf(paragraph)
  return (isSetApart(paragraph) || !endsSentence(text)) && !isClause(text, clauses)
}

/** "Date: 4 May" and "Place: Room 3" over "Present: Ann Lee" in the same paragraph, as minutes have them. */
function overRole(
  block: Block | undefined,
  clauses: Clauses | undefined,
  book: RoleBook
): readonly Sentence[] {
  if (block?.type !== 'paragraph' || block.asked) return []
  const at = block.sentences.findIndex((one) => opensRole(one, book))
  const over = block.sentences.slice(0, Math.max(0, at))
  return over.every((one) => isLabelled(one, clauses)) ? over : []
}

function textOf({sentences}: Paragraph): string {
  return sentences.map(({text}) => text).join(' ')
}
