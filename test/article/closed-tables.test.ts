import {describe, expect, it} from 'vitest'
import {articleFrom, sketch} from './article-from.ts'

const table = '| Item | Plan |\n|---|---|\n| Steel | 12 |\n| Rent | 3 |'

const read = (markdown: string) => articleFrom(markdown).blocks.map(sketch)

describe('what stands right under a table', () => {
  it('is a paragraph, where it has no bar and reads as one', () => {
    expect(read(`${table}\nThat was the *last count*\nof the year. It was short.\n\nMore.`)).toEqual([
      'table: Item | Plan\nSteel | 12\nRent | 3',
      'p1 prose: That was the last count of the year. / It was short.',
      'p2 prose: More.'
    ])
  })

  it('is a paragraph in columns too', () => {
    const markdown = `:::: columns\n::: column\n${table}\nThat was the last count.\n:::\n::::`
    expect(read(markdown)).toContain('p1 prose: That was the last count.')
  })

  it.each([
    'Coal | 4 tons of it and no more',
    'Coal',
    'That has one bar | as rows have\nand no row follows after it at all | 4'
  ])('is a row: %s', (line) => {
    expect(read(`${table}\n${line}`)).toHaveLength(1)
  })

  it('is told at its own place', () => {
    const [, paragraph] = articleFrom(`${table}\nThat was the last count.`).blocks
    expect([paragraph?.position.start.line, paragraph?.position.start.column]).toEqual([5, 1])
  })
})
