import {loadGrammars} from './load-grammars.ts'
import {tokensOf} from './tokens-of.ts'
import type {Token} from './types.ts'

/**
 * The lines of code as stretches of one kind each; plain where its language is not known.
 *
 * The library and its grammars are loaded when there is code to look at, and not before.
 *
 * @param language
 *   By its name or an alias of it, in any case: `py`, `TypeScript`.
 */
export function highlight(code: string, language: string | undefined): readonly (readonly Token[])[] {
  const plain = () => code.split('\n').map((text) => [{text}])
  // So much code is on no slide; its colours are not worth the wait.
  if (language === undefined || code.length > mostLetters) return plain()
  const html = loadGrammars()(code, language.toLowerCase())
  return html === undefined ? plain() : tokensOf(html)
}

const mostLetters = 100_000
