import {describe, expect, it} from 'vitest'
import {align} from '../../src/brief/align.ts'
import {readTokens} from '../../src/brief/tokens.ts'

/** What is left out, in brackets. */
const aligned = (source: string, point: string) => {
  const tokens = readTokens(source)
  return align(tokens, readTokens(point))
    ?.map((kept, at) => (kept ? tokens[at]?.text : `[${tokens[at]?.text}]`))
    .join(' ')
}

describe('the words that a point keeps', () => {
  it.each([
    [
      'which of two runs alike is left out, by its bracket',
      'Winds of 30 miles per hour (45 kilometres per hour) were measured',
      'Winds of 30 miles per hour were measured',
      'Winds of 30 miles per hour [45] [kilometres] [per] [hour] were measured'
    ],
    [
      'which of two words alike is kept, by its capital',
      'Told the local paper, “The town has waited”',
      'Told, “The town has waited”',
      'Told [the] [local] [paper] The town has waited'
    ],
    ['none of words in another order', 'The town has waited', 'The waited town', undefined]
  ])('tell %s', (_, source, point, expected) => {
    expect(aligned(source, point)).toBe(expected)
  })
})
