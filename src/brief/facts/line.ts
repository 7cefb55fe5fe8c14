import type {Article, Paragraph, Sentence} from '../../article/types.ts'
import {closeQuotation} from '../close-quotation.ts'
import {datelineOf, placeOf} from './dateline-of.ts'
import {type QuotedSpan, quotedSpans} from './quotes.ts'
import {type Word, wordsOf} from './words.ts'

/** A sentence made ready for reading: its words, and where it is quoted. */
export interface Line {
  readonly sentence: Sentence
  /** Without its dateline. */
  readonly text: string
  /** The place and the agency before it, as written; empty where there are none. */
  readonly dateline: string
  readonly words: readonly Word[]
  readonly spans: readonly QuotedSpan[]
  /** Wholly inside a quotation that runs over several sentences, or in a quoted block. */
  readonly quoted: boolean
  /** Longer than a sentence that can be understood by rules. */
  readonly long: boolean
  /** Counts one more at a question as a heading: what stands under it answers that, and nothing above it. */
  readonly paragraph: number
  /** How many questions stand as headings over it and before. */
  readonly questions: number
  /** Place among all sentences of the article, from 0. */
  readonly index: number
}

// A sentence over this length is a list or lost punctuation; rules for clauses say nothing about it.
const longest = 600

/** The sentences of an article in reading order. */
export function linesOf(article: Article): readonly Line[] {
  let questions = 0
  const paragraphs = article.sections.flatMap(({heading, blocks}) => {
    if (heading?.text.endsWith('?')) questions++
    const before = questions
    return blocks
      .filter((block): block is Paragraph => block.type === 'paragraph')
      .map((paragraph) => ({paragraph, before}))
  })
  let index = 0
  const place = placeOf(paragraphs.map(({paragraph}) => paragraph))
  return paragraphs.flatMap(({paragraph, before}, number) => {
    const spans = quotedSpans(
      paragraph.sentences.map((sentence) => sentence.text),
      paragraphs[number + 1]?.paragraph.sentences[0]?.text
    )
    return paragraph.sentences.map((sentence, at) =>
      lineOf(sentence, spans[at] ?? [], {
        dateline: sentence.id === place?.id ? place.text : datelineOf(sentence.text),
        inBlock: paragraph.kind === 'quote',
        paragraph: number + before,
        questions: before,
        index: index++
      })
    )
  })
}

function lineOf(
  sentence: Sentence,
  whole: readonly QuotedSpan[],
  {
    inBlock,
    dateline,
    paragraph,
    questions,
    index
  }: Pick<Line, 'dateline' | 'paragraph' | 'questions' | 'index'> & {readonly inBlock: boolean}
): Line {
  // A dateline would stand before the subject.
  const text = sentence.text.slice(dateline.length)
  const spans = movedBy(sentence.text.length - text.length, whole)
  const long = text.length > longest
  const inside = (place: number): boolean => spans.some((span) => place >= span.from && place < span.to)
  const goesOn = spans.some((span) => !span.complete && span.from === 0 && span.to >= text.trimEnd().length)
  const lone = spans.some((span) => span.complete && span.from === 0 && span.to >= text.trimEnd().length - 1)
  return {
    sentence,
    text,
    dateline,
    words: long ? [] : withoutAcronyms(wordsOf(text, inside)),
    spans,
    quoted: inBlock || goesOn || lone,
    long,
    paragraph,
    questions,
    index
  }
}

function movedBy(length: number, spans: readonly QuotedSpan[]): readonly QuotedSpan[] {
  return length === 0
    ? spans
    : spans.map((span) => ({
        ...span,
        from: Math.max(0, span.from - length),
        to: Math.max(0, span.to - length)
      }))
}

/** Without "(WHO)" after the name it stands for: it would part the name from what follows. */
function withoutAcronyms(words: readonly Word[]): readonly Word[] {
  const isAcronym = (at: number): boolean =>
    words[at]?.text === '(' &&
    words[at + 2]?.text === ')' &&
    words[at - 1]?.kind === 'word' &&
    /^\p{Lu}\S*\p{Lu}s?$/u.test(words[at + 1]?.text ?? '')
  return words.filter((_, at) => !isAcronym(at) && !isAcronym(at - 1) && !isAcronym(at - 2))
}

/** The words of a line from one place up to another, as they stand in the source. */
export function surface(line: Line, from: number, to: number): string {
  const first = line.words[from]
  const last = line.words[to - 1]
  return first === undefined || last === undefined || to <= from ? '' : line.text.slice(first.start, last.end)
}

/** Text as it stands alone: no full stop or comma at its end, a capital at its start. */
export function alone(text: string): string {
  const trimmed = text.trim()
  let end = trimmed.length
  while (end > 0 && '.,;:'.includes(trimmed[end - 1] ?? ' ') && !closesInitials(trimmed, end)) end -= 1
  return trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1, end)
}

/** Words of a line with both marks of a quotation that opens or closes in another sentence. */
export function withMarks({spans}: Line, text: string): string {
  return spans.some(({complete}) => !complete) ? closeQuotation(text, false) : text
}

/** "the U.S." keeps its last full stop. */
function closesInitials(text: string, end: number): boolean {
  return text[end - 1] === '.' && text[end - 3] === '.' && /[A-Za-z]/.test(text[end - 2] ?? ' ')
}

/** The mark after a plural possessive: "the parents’ council". */
export function isApostrophe({words}: Line, at: number): boolean {
  const word = words[at]
  return (word?.text === '’' || word?.text === "'") && words[at - 1]?.possessive === true
}

/** How many words a text has, marks not counted. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((piece) => piece.length > 1 || /[^\s!-/:-@[-`{-~–—“”„«»…]/.test(piece))
    .length
}
