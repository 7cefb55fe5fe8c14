import type {Abbreviations} from '../lexicons/abbreviations.ts'
import {goesOn} from './goes-on.ts'
import {sentenceEnds} from './sentence-ends.ts'

/** A stretch of a paragraph's text, the end not included. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * A splitter of paragraphs into sentences, for one language.
 *
 * The boundaries of Unicode (UAX #29), less those where an abbreviation, an initial, an ordinal number, a bracket or a
 * quotation goes on.
 *
 * @param lang
 *   BCP 47 tag.
 */
export function sentenceSplitter(
  lang: string,
  abbreviations: Abbreviations
): (text: string) => readonly Range[] {
  const endsOf = sentenceEnds(lang)
  return (text) => {
    const ranges: Range[] = []
    let start = 0
    let brackets = 0
    let counted = 0
    const ends = atCitations(text, pastMarks(text, endsOf(text)))
    for (const end of atNumbers(text, ends, abbreviations)) {
      brackets += openBrackets(text, counted, end)
      counted = end
      const inBrackets = brackets > 0 && end - start < longestBracketed && closesSoon(text, end)
      if (end < text.length && (inBrackets || goesOn(text, start, end, abbreviations))) continue
      ranges.push({start, end})
      start = end
      brackets = 0
    }
    return ranges.map((range) => trimmed(text, range)).filter((range) => range.end > range.start)
  }
}

/**
 * Where Unicode ends sentences, and where one begins with a number: behind that Unicode looks for a capital letter, "… at the
 * bank. 212,000 payments …". A word of fewer letters may be an abbreviation that no list has.
 */
function* atNumbers(
  text: string,
  ends: Iterable<number>,
  {hard, compounds = ''}: Abbreviations
): Generator<number> {
  let start = 0
  for (const end of ends) {
    if (hard.size > 0) {
      for (const found of text.slice(start, end).matchAll(/\p{Ll}{4}[.!?]["”’»)]?\s+(?=\d)/gu)) {
        const isAddress = compounds !== '' && found[0].trimEnd().endsWith(`${compounds}.`)
        if (!isAddress) yield start + found.index + found[0].length
      }
    }
    yield end
    start = end
  }
}

/**
 * Where sentences end, behind what they cite: "… in 1911.[1][2] It is …", which Unicode ends within the mark, and "… in 1911. [1] It is
 * …", where it ends too early. In a paragraph that opens with such a mark it stands before what it numbers.
 */
function* atCitations(text: string, ends: Iterable<number>): Generator<number> {
  const isCited = text.includes('[') && !/^\s*\[\d/.test(text)
  const marks = isCited ? [...text.matchAll(cited)] : []
  let last = 0
  for (const end of ends) {
    while (marks[0] && marks[0].index < end) {
      last = marks[0].index + marks[0][0].length
      marks.shift()
      yield last
    }
    if (end > last) yield end
  }
}

/** Marks right behind the end of a sentence, and perhaps a page: ".[1][note 2]:23 The"; or numbers behind a blank. */
const cited =
  /[.!?]["”’»)]?(?:(?:\[[^[\]]{1,24}\])+(?::\d{1,4})?|\s(?:\[\d{1,3}\])+)\s+(?=["“«(]?[\p{Lu}\d])/gu

/** Where Unicode ends sentences, behind a mark that closes with a blank before it: "« Il pleut. » Elle part." */
function* pastMarks(text: string, ends: Iterable<number>): Generator<number> {
  let last = 0
  for (const end of ends) {
    const behind = end + (/^»(?:\s+|$)/.exec(text.slice(end, end + closing))?.[0].length ?? 0)
    if (behind > last) yield behind
    last = behind
  }
}

/** Room for a mark and the blanks behind it. */
const closing = 8

// A bracket still open after so many characters was never meant to close.
const longestBracketed = 400

function closesSoon(text: string, end: number): boolean {
  return /[)\]]/.test(text.slice(end, end + longestBracketed))
}

function openBrackets(text: string, from: number, to: number): number {
  let open = 0
  for (let index = from; index < to; index++) {
    const character = text[index]
    if (character === '(' || character === '[') open++
    if (character === ')' || character === ']') open--
  }
  return open
}

function trimmed(text: string, {start, end}: Range): Range {
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return {start, end}
}
