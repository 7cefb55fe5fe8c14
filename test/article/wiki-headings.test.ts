import {describe, expect, it} from 'vitest'
import {articleFrom, outline} from './article-from.ts'

describe('lines between signs of equality', () => {
  it.each([
    ['of a wiki', '== Port ==\nIt is old.\n\n=== Pier ===\nIt is long.', ['## Port (1)', '### Pier (1)']],
    [
      'without blanks',
      '==Port==\r\nIt is old.\r\n\r\n==Pier==\r\nIt is long.\r\n',
      ['# Port (1)', '# Pier (1)']
    ],
    [
      'of AsciiDoc',
      '= Harbour\n\n== Port\n\nIt is old.\n\n== Pier\n\nIt is long.',
      ['## Port (1)', '## Pier (1)']
    ]
  ])('are headings: %s', (_, text, headings) => {
    const {article} = articleFrom(text)
    expect(outline(article).filter((one) => one.startsWith('#'))).toEqual(headings)
  })

  it('name the text of a wiki', () => {
    expect(articleFrom('= Harbour =\n\n== Port ==\n\nIt is old.').article.title).toBe('Harbour')
  })

  it('stand where they stand in the source', () => {
    const {article} = articleFrom('==Port==\nIt is old.\n\n==Pier==\nIt is long.')
    expect(article.sections.map(({heading}) => heading?.position.start.line)).toEqual([1, 4])
  })

  it.each([
    ['there is one alone', '== Port ==\n\nIt is old.'],
    ['others are of Markdown', '## Harbour\n\n== Port ==\n\nIt is old.\n\n== Pier ==\n\nIt is long.'],
    ['they stand in code', '```\n== Port ==\n== Pier ==\n```'],
    ['they are a sum', 'Two and two\n= 4 of them\n= 2 pairs']
  ])('are text where %s', (_, text) => {
    expect(outline(articleFrom(text).article).join()).not.toMatch(/# (?:Port|Pier|4)/)
  })
})
