import type {Token} from '../brief/tokens.ts'

/** Where the words of some texts stand, all texts taken as one row of words. */
export interface WordIndex {
  /** Places at which these words stand one after the other, at most a few; each with the texts it begins and ends in. */
  runsOf(words: readonly Token[]): readonly Stretch[]
  /** The texts that share the most and the rarest words with these, the best first. */
  nearest(words: readonly Token[], most: number): readonly number[]
}

/** From the first text to the last, both by their place. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** Places of a word that are looked at: more of them do not tell texts apart. */
const mostPlaces = 400
const mostRuns = 8

/** Index the words of texts, so that finding a statement takes as long as it has words, whatever the length of the article. */
export function indexWords(texts: readonly (readonly Token[])[]): WordIndex {
  const row: string[] = []
  const textAt: number[] = []
  const places = new Map<string, number[]>()
  for (const [text, tokens] of texts.entries())
    for (const {word} of tokens) {
      const known = places.get(word)
      if (known) known.push(row.length)
      else places.set(word, [row.length])
      row.push(word)
      textAt.push(text)
    }

  const placesOf = (word: string) => places.get(word) ?? []

  function runsOf(words: readonly Token[]): Stretch[] {
    const rarest = words.reduce(
      (best, {word}, at) => (placesOf(word).length < placesOf(words[best]?.word ?? '').length ? at : best),
      0
    )
    const runs: Stretch[] = []
    for (const place of placesOf(words[rarest]?.word ?? '')) {
      const start = place - rarest
      if (start < 0 || !words.every(({word}, offset) => row[start + offset] === word)) continue
      runs.push({first: textAt[start] ?? 0, last: textAt[start + words.length - 1] ?? 0})
      if (runs.length === mostRuns) break
    }
    return runs
  }

  function nearest(words: readonly Token[], most: number): number[] {
    const scores = new Map<number, number>()
    for (const word of new Set(words.map((token) => token.word))) {
      const found = placesOf(word)
      const weight = Math.log(1 + row.length / Math.max(1, found.length))
      for (const text of new Set(found.slice(0, mostPlaces).map((place) => textAt[place] ?? 0)))
        scores.set(text, (scores.get(text) ?? 0) + weight)
    }
    return [...scores]
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, most)
      .map(([text]) => text)
  }

  return {runsOf, nearest}
}
