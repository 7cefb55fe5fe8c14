import {describe, expect, it} from 'vitest'
import {articleFrom} from './article-from.ts'

const told = (text: string) =>
  articleFrom(text).paragraphs.flatMap(({sentences}) => sentences.map((sentence) => sentence.text))

describe('words between angle brackets', () => {
  it.each([
    ['Norton Corp <NTN> bought <Rye Piers N.V.> of Rye.'],
    ['The call returns a Promise<void> or a List<String>.'],
    ['Write to <name of the customer> first.']
  ])('are words where they are no element of HTML: %s', (text) => {
    expect(told(text)).toEqual([text])
  })

  it.each([
    ['The <b>pier</b> is old.', 'The pier is old.'],
    ['The <Counter :from="3"> pier <Counter/> is old.', 'The pier is old.'],
    ['The <Note>pier</Note> is old.', 'The pier is old.']
  ])('are tags where they are one, or are written as one: %s', (text, words) => {
    expect(told(text)).toEqual([words])
  })
})
