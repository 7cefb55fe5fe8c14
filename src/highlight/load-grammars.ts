import {createRequire} from 'node:module'

/** What we use of highlight.js. */
interface Library {
  getLanguage(name: string): object | undefined
  registerLanguage(name: string, grammar: unknown): void
  highlight(code: string, options: {language: string; ignoreIllegals: boolean}): {readonly value: string}
}

/** Code as HTML in which each token is a span; undefined for a language that nobody knows. */
export type Grammars = (code: string, language: string) => string | undefined

let loaded: Grammars | undefined

/**
 * Load highlight.js with its 36 common languages; any other of its languages when it is asked for.
 *
 * It is required and not imported, so that a deck without code does without it; this file alone knows the library.
 */
export function loadGrammars(): Grammars {
  loaded ??= makeGrammars()
  return loaded
}

function makeGrammars(): Grammars {
  const load = createRequire(import.meta.url)
  const library = load('highlight.js/lib/common') as Library
  const knows = (name: string): boolean => {
    if (library.getLanguage(name)) return true
    // Names of its files alone: nothing that an article says leads elsewhere.
    if (!/^[a-z][a-z\d-]*$/.test(name)) return false
    try {
      library.registerLanguage(name, load(`highlight.js/lib/languages/${name}`))
      return true
    } catch {
      // The library says by throwing that it has no such language.
      return false
    }
  }
  return (code, language) =>
    knows(language) ? library.highlight(code, {language, ignoreIllegals: true}).value : undefined
}
