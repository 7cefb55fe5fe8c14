import type {Mark} from './types.ts'

/** Takes what is read of a paragraph. */
export interface SignReader {
  /** What its author wrote there. */
  source(from: number, to: number): string
  write(text: string, from: number, to: number): void
  /** Sets apart what is written until the answer is called. */
  begin(mark: Pick<Mark, 'kind' | 'url'>): () => void
}

/**
 * Text with what pandoc sets apart in it by signs: raised, `x^2^`, behind a letter or digit and without a blank; and of a
 * class, `[words]{.mark}`, of which the words are left and what we know of the look.
 */
export function writeText(text: string, from: number, to: number, read: SignReader): void {
  const isAsWritten = /\^|\]\{/.test(text) && read.source(from, to) === text
  let at = 0
  for (const {0: whole, 1: raised, 2: words = '', 3: classes = '', index} of isAsWritten
    ? text.matchAll(setApart)
    : []) {
    read.write(text.slice(at, index), from + at, from + index)
    at = index + whole.length
    const kind = raised === undefined ? kindOfClass(classes) : 'superscript'
    const end = kind && read.begin({kind})
    const inside = raised ?? words
    read.write(inside, from + index + 1, from + index + 1 + inside.length)
    end?.()
  }
  if (at < text.length) read.write(text.slice(at), from + at, to)
}

const setApart =
  /(?<=[\p{L}\p{N})])\^([^\s^[\]]{1,20})\^|\[([^[\]]{1,500})\]\{((?:[.#][\w-]+|[\w-]+=(?:"[^"{}]*"|[\w-]+))(?:[ ]+[^{}]{0,200})?)\}/gu

/** The classes that pandoc itself has a look for. */
function kindOfClass(classes: string): Mark['kind'] | undefined {
  if (/\.mark\b/.test(classes)) return 'highlight'
  return /\.(?:underline|ul)\b/.test(classes) ? 'underline' : undefined
}
