import type {Token} from './tokens.ts'

/** Whether a word is in a set, by itself or by what is joined to the next word by an apostrophe: "qu'" of "qu'il". */
export function isOneOf(words: ReadonlySet<string>, token: Token | undefined): boolean {
  if (token === undefined) return false
  const mark = token.word.indexOf("'")
  return words.has(token.word) || (mark > 0 && words.has(token.word.slice(0, mark + 1)))
}
