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
  const tokens: Token[] = []
  const isCurly = curly.test(text)
  pattern.lastIndex = 0
  // Every word of an article is read several times: `matchAll` would make three objects more of each.
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [word] = match
    const lower = word.toLowerCase()
    tokens.push({
      text: word,
      word: isCurly ? lower.replace(/[’‘]/g, "'") : lower,
      start: match.index,
      end: match.index + word.length
    })
  }
  return tokens
}

const curly = /[’‘]/

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
