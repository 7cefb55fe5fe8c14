import {describe, expect, it} from 'vitest'
import {articleFrom} from './article-from.ts'

/** Sentences with a bar where a line ends. */
const linesIn = (markdown: string) =>
  articleFrom(markdown).sentences.map(({text, marks = []}) =>
    marks
      .filter(({kind}) => kind === 'break')
      .reduceRight((told, {end}) => `${told.slice(0, end)} /${told.slice(end)}`, text)
  )

describe('a block of lines in pandoc’s manner', () => {
  it.each([
    [
      'lines',
      '| The harbour office\n| 12 Quay Street\n|   Dunmore',
      'The harbour office / 12 Quay Street / Dunmore'
    ],
    ['marks in it', '| The **office**\n| *in* Dunmore', 'The office / in Dunmore'],
    ['Windows line ends', '| One\r\n| Two', 'One / Two']
  ])('has its lines without the bars: %s', (_, markdown, told) => {
    expect(linesIn(`## Office\n\n${markdown}`)).toEqual([told])
  })

  it.each([
    ['a table without its rule', '| a | b |\n| c | d |', '| a | b | | c | d |'],
    ['a line without a bar', '| One\nTwo', '| One Two'],
    ['a bar in a line', 'One\nTwo | three', 'One Two | three']
  ])('is none with %s', (_, markdown, told) => {
    expect(linesIn(`## Office\n\n${markdown}`)).toEqual([told])
  })

  it('leaves the places of what stands behind', () => {
    const markdown = '| One\n| Two\n\nIt opened.'
    const last = articleFrom(markdown).sentences.at(-1)
    expect(markdown.slice(last?.position.start.offset, last?.position.end.offset)).toBe('It opened.')
  })
})
