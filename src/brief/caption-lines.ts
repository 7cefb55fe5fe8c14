import {endsSentence} from '../article/ends-sentence.ts'
import type {Article, Block, Sentence} from '../article/types.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'

/** Letters of a caption with its credit. */
const mostLetters = 160

/**
 * The lines that an article copied from a page has left of its pictures: "Image: Ann Lee", and over it what was to be seen.
 *
 * They tell nothing without the picture.
 */
export function captionLines({sections}: Article, clauses: Clauses | undefined): readonly Sentence[] {
  if (!clauses) return []
  return sections.flatMap(({blocks}) =>
    blocks.flatMap((block, at) => {
      const line = lineOf(block) ?? []
      const credited = creditedIn(line, clauses)
      if (credited.length === 0 || credited.length < line.length) return credited
      const [above, another] = lineOf(blocks[at - 1]) ?? []
      return above && !another && !endsSentence(above.text) ? [above, ...credited] : credited
    })
  )
}

/** The sentence that ends with a credit, and those before it in its line that tell nothing; all of a line with a credit in brackets. */
function creditedIn(line: readonly Sentence[], clauses: Clauses): readonly Sentence[] {
  const last = line.at(-1)
  if (last && bracketed.test(last.text)) return line
  const [before = '', name = ''] = last?.text.split(/:\s(?=[^:]+$)/) ?? []
  const tells = (text: string) => hasFiniteVerb(text, clauses)
  if (!last || !endsWithLabel(before, clauses) || tells(before) || tells(name)) return []
  return [...line.slice(line.findLastIndex((one) => one !== last && tells(one.text)) + 1, -1), last]
}

/** "(Ann Lee/Harbour Desk)", "(Photo by Ann Lee)": an agency alone may stand behind any paragraph. */
const bracketed =
  /^\((?:[\p{L}.’' -]{2,40}\/[\p{L}.’' -]{2,40}|(?:photo|image|picture|foto|bild)\b[^().]{2,60})\)\.?$/iu

/** "… Image", "… Photo credit": one word or two. */
function endsWithLabel(text: string, {pictureCredits}: Clauses): boolean {
  const words = text.toLowerCase().split(/\s+/)
  return (
    [1, 2].some((count) => pictureCredits.has(words.slice(-count).join(' '))) &&
    /\p{Lu}\p{Ll}+(?: \p{Ll}+)?$/u.test(text)
  )
}

/** The sentences of a short paragraph. */
function lineOf(block: Block | undefined): readonly Sentence[] | undefined {
  if (block?.type !== 'paragraph' || block.kind !== 'prose' || block.asked) return undefined
  const {sentences} = block
  return sentences.reduce((sum, {text}) => sum + text.length, 0) <= mostLetters ? sentences : undefined
}
