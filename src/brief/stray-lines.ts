import {isFinished} from '../article/ends-sentence.ts'
import type {Article, Block, Paragraph, Section, Sentence} from '../article/types.ts'
import {wordCount} from '../article/word-count.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import {reach} from './contact.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {readTokens, type Token} from './tokens.ts'

/**
 * What stands between the paragraphs of an article and is none of its statements, as it comes with a text that was copied from a
 * page: names and places on a line of their own, subheads without a mark, menus ("Read more | Subscribe"), where more is to be
 * had ("For more information, visit …", a link to pictures), the announcement of something that is not there ("Watch the speech here:"),
 * and what stood over it word by word: the title, or the same sentence, as a page has it again for a smaller screen.
 *
 * A label with what it labels, a figure, a link, what introduces a list or a table, and what is all that stands under a heading are
 * told; so are the lines of a text of lines.
 */
export function strayLines({title, sections}: Article, clauses: Clauses | undefined): readonly Sentence[] {
  if (!clauses) return []
  const prose = sections.flatMap(({blocks}) => blocks.filter(isProse))
  const lines = prose.filter((paragraph) => isLine(paragraph, clauses))
  const isOfLines = lines.length * 2 > prose.length
  return sections.flatMap((section) => [
    ...strayIn(section, isOfLines, clauses),
    ...saidAgain(section, title ?? '')
  ])
}

/** The sentences of some length in a section's prose that stood before in it, or as the title; its first one tells what the title says. */
function saidAgain({blocks}: Section, title: string): readonly Sentence[] {
  const sentences = blocks.filter(isProse).flatMap((paragraph) => paragraph.sentences)
  const seen = new Set([wordsOf(title)])
  return sentences.filter(({text}, at) => {
    const words = wordsOf(text)
    const isAgain = at > 0 && seen.has(words) && words.length >= leastAgain
    seen.add(words)
    return isAgain
  })
}

/** Letters of a sentence that nobody says twice by chance. */
const leastAgain = 30

function wordsOf(text: string): string {
  return text.replace(/\.$/, '').toLowerCase()
}

function strayIn({heading, blocks}: Section, isOfLines: boolean, clauses: Clauses): readonly Sentence[] {
  const stray = blocks.flatMap((block, at): readonly Sentence[] => {
    if (!isProse(block)) return []
    const next = blocks[at + 1]
    const isOver = next !== undefined && !isProse(next)
    if (!isOfLines && !isOver && isLine(block, clauses)) return block.sentences
    return block.sentences.filter(
      (one) =>
        refers(one, clauses) ||
        pointsAway(one, clauses) ||
        hasLostLink(one, clauses) ||
        saysWhere(one) ||
        isToBeHad(one, clauses) ||
        (next === undefined && announcesNothing(one, block))
    )
  })
  const left = new Set(stray)
  const isAll = blocks.every(
    (block) => block.type === 'paragraph' && block.sentences.every((one) => left.has(one))
  )
  return heading && isAll ? [] : stray
}

function isProse(block: Block): block is Paragraph {
  return block.type === 'paragraph' && block.kind === 'prose' && !block.asked
}

/** More words tell something, whatever ends them. */
const most = 20

/** Whether a paragraph is a line that is no sentence, or a row of names. */
function isLine(paragraph: Paragraph, clauses: Clauses): boolean {
  const {sentences, lead} = paragraph
  if (lead !== undefined || wordCount(paragraph) > most) return false
  if (sentences.some(({marks = []}) => marks.some(({url}) => url !== undefined))) return false
  const text = sentences.map((one) => one.text).join(' ')
  const isSentence = sentences.some((one) => isFinished(one.text)) && !isRowOfNames(text)
  const isLabel = /^[^:|]{2,40}:\s/.test(text)
  return !isSentence && !isLabel && !tellsFigure(text, clauses) && !mayBeClause(text, clauses)
}

/** "The bridge is old", "Video shows the crowd": a verb behind a word and before another, neither of which opens a phrase ("Latest news on bridges"). */
function mayBeClause(text: string, clauses: Clauses): boolean {
  const tokens = readTokens(text)
  const isNoun = (token: Token | undefined) =>
    token !== undefined && token.word.length > 2 && !clauses.fronts.has(token.word)
  return (
    hasFiniteVerb(text, clauses) ||
    tokens.some(
      (token, at) =>
        token.text === token.word &&
        clauses.presentEndings.some((ending) => token.word.endsWith(ending)) &&
        isNoun(tokens[at - 1]) &&
        isNoun(tokens[at + 1])
    )
  )
}

/** "Ann Lee J. Bob Stone J.": with a capital each. */
function isRowOfNames(text: string): boolean {
  return readTokens(text).every((token) => /^\p{Lu}/u.test(token.text))
}

/** A digit that is none of a date. */
function tellsFigure(text: string, {dateWords}: Clauses): boolean {
  const undated = text.replace(/\b\d{1,4}([./-])\d{1,2}\1\d{1,4}\b|\b(?:1[5-9]|20)\d\d\b/g, ' ')
  const isDated = readTokens(text).some(({word}) => dateWords.has(word))
  return /\d/.test(
    isDated ? undated.replace(/\b\d{1,2}(?:st|nd|rd|th|er|\.)?(?![\d%]|[.,]\d)/g, ' ') : undated
  )
}

/** "For more information, visit …". */
function refers({text}: Sentence, {referrals}: Clauses): boolean {
  const lower = text.slice(0, 80).toLowerCase()
  const isOpened = referrals.some(
    (phrase) => lower.startsWith(phrase) && !/^[\p{L}’'-]/u.test(lower.slice(phrase.length))
  )
  return isOpened && text.split(' ').length <= mostOfReferral
}

const mostOfReferral = 30

/** "See pictures of the bridge", "Read also: New roads": a link that says nothing but where to look. */
function pointsAway({text, marks = []}: Sentence, {pointing, beforeLink}: Clauses): boolean {
  const link = marks.find(({url}) => url !== undefined)
  if (!link || !/^\W*$/.test(text.slice(link.end))) return false
  const before = readTokens(text.slice(0, link.start)).map(({word}) => word)
  const [first, another] = readTokens(text.slice(link.start, link.end))
  const isPointing = (word: string) => pointing.has(word)
  // "Read the order here".
  if (!another && beforeLink.has(first?.word ?? '') && isPointing(before[0] ?? '')) return true
  // "More: …", "PHOTOS: …" are labels of nothing else.
  const isLabel = /:\W*$/.test(text.slice(0, link.start))
  const opens = before.length === 0 ? isPointing(first?.word ?? '') : isLabel || before.some(isPointing)
  return opens && before.every((word) => isPointing(word) || beforeLink.has(word))
}

/** "See pictures of the bridge.", "(Watch our video “The bridge”.)": what pointed to a page, and lost its link. */
function hasLostLink({text}: Sentence, {pointing, viewed}: Clauses): boolean {
  const words = text.length < 160 ? readTokens(text).map(({word}) => word) : []
  return (
    pointing.has(words[0] ?? '') &&
    words.length <= mostOfLost &&
    words.slice(1, farthestViewed).some((word) => viewed.has(word))
  )
}

const mostOfLost = 14
/** "See the magazine's pictures". */
const farthestViewed = 5

/** "Ann Lee can be reached at ann@example.org", "Call +44 20 7946 0001 to listen": where to ask; a label says what for. */
function saysWhere({text, marks = []}: Sentence): boolean {
  const isLinked = marks.some(({url}) => url !== undefined && !url.startsWith('mailto:'))
  const isLabel = /^[^:]{2,40}:\s/.test(text)
  return !isLinked && !isLabel && text.split(' ').length <= mostOfWhere && reach.test(text)
}

const mostOfWhere = 20

/** "A list of helpers is available at www.example.org", "More can be found here": where to look, and nothing of what is there. */
function isToBeHad({text}: Sentence, {whereabouts}: Clauses): boolean {
  return text.split(' ').length <= mostOfReferral && whereabouts.test(text)
}

/** The last words of a section, with a colon behind which nothing comes. */
function announcesNothing(one: Sentence, {sentences}: Paragraph): boolean {
  return one === sentences.at(-1) && one.text.endsWith(':')
}
