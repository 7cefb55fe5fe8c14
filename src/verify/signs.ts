import type {Difference} from './types.ts'

const minus = '(?<=^|[\\s(])[-−–](?=\\d)'
const operator = '[+<>=≤≥±≈~×÷°#→]'
const word = '[\\p{L}\\p{N}]'

/** Signs that are no words and yet turn what stands beside them: one before a word, or a question mark behind one. */
const sign = new RegExp(
  `(?<before>${minus}|${operator})\\s*(?<after>${word}*)|(?<asked>${word}+)["')]*(?<mark>\\?)`,
  'gu'
)

/** Signs that a statement and its source have otherwise, each with the word beside it: "< 5" for "> 5". */
export function differingSigns(statement: string, source: string): Difference[] {
  const [said, meant] = [signsIn(statement), signsIn(source)]
  const added = [...said].filter(([key]) => !meant.has(key)).map(([, one]) => one)
  // What is left out matters where the word beside it stays.
  const words = new Set(statement.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const lost = [...meant]
    .filter(([key, {word}]) => !said.has(key) && word !== '' && words.has(word))
    .map(([, one]) => one)
  return [
    ...added.map(({shown, word}) => ({
      deck: shown,
      article: lost.find((one) => one.word === word)?.shown ?? word
    })),
    ...lost
      .filter(({word}) => !added.some((one) => one.word === word))
      .map(({shown, word}) => ({deck: word, article: shown}))
  ]
}

function signsIn(text: string): Map<string, {readonly shown: string; readonly word: string}> {
  return new Map(
    [...text.matchAll(sign)].map(({0: shown, groups = {}}) => {
      const {before = '', after = '', asked = '', mark = ''} = groups
      const word = (after || asked).toLowerCase()
      return [`${before.replace(/[−–]/, '-')}${mark} ${word}`, {shown: shown.trim(), word}]
    })
  )
}
