import type {Sentence} from '../article/types.ts'
import {wordLetters} from '../roles/word-letters.ts'

/** A word, a number or a sign that belongs to a number, with its place in the text. */
export interface Token {
  /** As it stands in the text. */
  readonly text: string
  /** In lower case, with straight apostrophes: what is compared. */
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The tokens of a text in order: words with inner hyphens and apostrophes whole, signs of money and per cent alone. */
export function readTokens(text: string): readonly Token[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    text: match[0],
    word: match[0].toLowerCase().replace(/[’‘]/g, "'"),
    start: match.index,
    end: match.index + match[0].length
  }))
}

const pattern = new RegExp(
  `[$€£¥%‰]|(?<![${wordLetters}]\\s?)[-−](?=\\d)|[${wordLetters}]+(?:[.,'’‘:/-][${wordLetters}]+)*`,
  'g'
)

const known = new WeakMap<Sentence, readonly Token[]>()

/** The tokens of a sentence; read once, since several points rest on the same one. */
export function tokensOf(sentence: Sentence): readonly Token[] {
  const found = known.get(sentence) ?? readTokens(sentence.text)
  known.set(sentence, found)
  return found
}
