import type {Passage} from './types.ts'

/**
 * Finds the lines of the article that are a text as it stands, sign by sign.
 *
 * The same few words may stand in a hundred lines of code, each with other signs: looked for word by word the right one is
 * not always among those that are found, and a line of signs alone has no word to look for. Cells belong to their rows, and
 * sentences and headings are found by their words.
 */
export function verbatim(passages: readonly Passage[]): (text: string) => Passage | undefined {
  const asides = passages.filter(({kind}) => kind === 'aside')
  // Of several that are the same the first stands.
  const known = new Map(asides.toReversed().map((one) => [one.sentence.text, one]))
  return (text) => known.get(text)
}
