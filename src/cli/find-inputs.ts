import {existsSync} from 'node:fs'
import {resolve} from 'node:path'

/**
 * The files that the words of a command line stand for, each once, in their order; `-` is standard input.
 *
 * A word with `*`, `?`, `{` or `[` is a pattern, unless a file has that very name. A pattern that fits nothing stays
 * as it is, to be said as missing.
 */
export async function findInputs(words: readonly string[], cwd: string): Promise<string[]> {
  const found: string[] = []
  for (const word of words) {
    if (isPattern(word) && !existsSync(resolve(cwd, word))) found.push(...(await expand(word, cwd)))
    else found.push(word)
  }
  return [...new Set(found)]
}

function isPattern(word: string): boolean {
  return /[*?{[]/.test(word)
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const names = await glob([pattern], {cwd, expandDirectories: false})
  return names.length > 0 ? names.sort() : [pattern]
}
