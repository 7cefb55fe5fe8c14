import type {Article, Block, Paragraph, Section, Sentence} from '../article/types.ts'
import {wordCount} from '../article/word-count.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import {contact} from './contact.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {wordsIn} from './statement-of.ts'

/**
 * What a release says at its end of whoever issues it, and not of its news: what the company is, whom to ask, how forecasts are
 * to be read, notes to editors; each under a heading or a line that says so.
 *
 * Notices of forecasts and to editors are known anywhere. “About …”, “Contact” and the like may head what a document is
 * about, and are notices only where nothing but such stands behind them, and much more before.
 */
export function noticeLines({sections}: Article, clauses: Clauses | undefined): readonly Sentence[] {
  if (!clauses) return []
  const end = sections.findLastIndex((section) => !isNotice(section, clauses)) + 1
  const closing = sections.slice(end)
  const isByTheWay = lengthOf(sections.slice(0, end)) >= leastBefore * lengthOf(closing)
  const plain = sections.filter(({heading}) => heading && isNamed(heading.text, clauses.notices))
  return [
    ...[...new Set([...(isByTheWay ? closing : []), ...plain])].flatMap(({blocks}) => sentencesIn(blocks)),
    ...sections.slice(0, end).flatMap(({blocks}, at) => underLines(blocks, at === end - 1, clauses))
  ]
}

/** So many times as long is what a release tells, at least. */
const leastBefore = 2

function isNotice({heading, blocks}: Section, clauses: Clauses): boolean {
  if (!heading || heading.role !== undefined || heading.template !== undefined) return false
  if (isNamed(heading.text, clauses.notices)) return true
  if (!blocks.every(isText)) return false
  if (opensAbout(heading.text, clauses)) return blocks.length <= mostBlocks
  return isNamed(heading.text, clauses.contacts) && blocks.some((block) => isText(block) && isAddress(block))
}

/** What a company says of itself is a paragraph or two. */
const mostBlocks = 3

/** What stands behind a line that heads a notice, as far as the next line that heads something else, or an aside. */
function underLines(blocks: readonly Block[], isLast: boolean, clauses: Clauses): readonly Sentence[] {
  const found: Sentence[] = []
  let under = false
  blocks.forEach((block, at) => {
    if (!isText(block)) under = false
    else if (isHeadLine(block, clauses)) {
      const text = block.sentences[0]?.text ?? ''
      const isAtEnd = isLast && at > 0 && closesWith(blocks.slice(at + 1), clauses)
      under = isNamed(text, clauses.notices) || (isAtEnd && opensAbout(text, clauses))
    }
    if (under && isText(block)) found.push(...block.sentences)
  })
  return found
}

/** Whether what follows is a notice of a paragraph or two, and other notices. */
function closesWith(blocks: readonly Block[], clauses: Clauses): boolean {
  const next = blocks.findIndex((block) => isText(block) && isHeadLine(block, clauses))
  const own = next < 0 ? blocks : blocks.slice(0, next)
  const line = blocks[next]
  const text = line && isText(line) ? (line.sentences[0]?.text ?? '') : ''
  const isOne = own.length > 0 && own.length <= mostBlocks && own.every(isText)
  return isOne && (next < 0 || isNamed(text, clauses.notices) || opensAbout(text, clauses))
}

function isHeadLine(block: Paragraph, clauses: Clauses): boolean {
  const [{text} = {text: ''}, another] = block.sentences
  if (block.kind !== 'prose' || another || wordCount(block) > mostOfLine) return false
  return !/[.!?:]$/.test(text) && !hasFiniteVerb(text, clauses)
}

const mostOfLine = 8

function isNamed(text: string, names: ReadonlySet<string>): boolean {
  return names.has(plainly(text))
}

/** "About Rye Ferries Ltd": a name, and no "About the accident". */
function opensAbout(text: string, {about, notices}: Clauses): boolean {
  const opener = about.find((one) => plainly(text).startsWith(`${one} `))
  if (opener === undefined || isNamed(text, notices)) return false
  const rest = text.replace(/^[^\p{L}]*/u, '').slice(opener.length + 1)
  return /^(?:\p{Ll}{1,3}[ ’'])?\p{Lu}/u.test(rest) && wordsIn(rest) <= mostOfLine
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}

function isText(block: Block): block is Paragraph {
  return block.type === 'paragraph' && !block.asked
}

function isAddress({sentences}: Paragraph): boolean {
  return sentences.some(
    ({text, marks = []}) => contact.test(text) || marks.some(({url}) => url !== undefined)
  )
}

function lengthOf(sections: readonly Section[]): number {
  return sections.flatMap(({blocks}) => blocks.filter(isText)).reduce((sum, one) => sum + wordCount(one), 0)
}

function sentencesIn(blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap((block) => (isText(block) ? block.sentences : []))
}
