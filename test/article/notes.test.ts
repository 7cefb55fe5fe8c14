import {describe, expect, it} from 'vitest'
import {articleFrom, outline, sketch} from './article-from.ts'

describe('notes between fences', () => {
  it('are an aside of their section and no paragraph', () => {
    const {article, blocks, said} = articleFrom(
      '## Port\n\nIt closed.\n\n::: notes\n\nAsk *Ann*.\n\n- One\n- Two\n\n:::\n\nIt opened.'
    )
    expect([blocks.map(sketch), outline(article), said]).toEqual([
      ['p1 prose: It closed.', 'notes: Ask Ann.\nOne\nTwo', 'p2 prose: It opened.'],
      ['## Port (3)'],
      []
    ])
  })

  it.each([
    ['without blank lines', 'One.\n::: notes\nA.\n:::\nTwo.'],
    ['with more colons', 'One.\n\n:::: notes ::::\n\nA.\n\n::::\n\nTwo.'],
    ['with a class in braces', 'One.\n\n::: {.notes #n}\nA.\n:::\n\nTwo.'],
    ['with Windows line ends', 'One.\r\n\r\n::: notes\r\nA.\r\n:::\r\n\r\nTwo.']
  ])('are read %s', (_, markdown) => {
    expect(articleFrom(markdown).blocks.map(sketch)).toEqual([
      'p1 prose: One.',
      'notes: A.',
      'p2 prose: Two.'
    ])
  })

  it('end a list and keep their headings to themselves', () => {
    const {article, blocks} = articleFrom('## A\n\n- One\n::: notes\n# Inside\n:::\n\n## B\n\nTwo.')
    expect([outline(article), blocks.map(sketch)]).toEqual([
      ['## A (2)', '## B (1)'],
      ['p1 item: One', 'notes: Inside', 'p2 prose: Two.']
    ])
  })

  it.each([
    ['a formula', '$$\nE = mc^2\n$$', 'notes: E = mc^2'],
    [
      'a table that is to be a chart',
      '| Year | Cars |\n|---|---|\n| 2022 | 20 |\n\n: Ships {chart=bar}',
      'notes: Ships\nYear | Cars\n2022 | 20'
    ],
    [
      'numbers of a chart',
      '```chart line title="Ships"\nYear,Cars\n2022,20\n```',
      'notes: Ships\nYear,Cars\n2022,20'
    ],
    ['a line that asks for a chart of nothing', '{chart=bar}', 'notes: {chart=bar}']
  ])('hold %s', (_, markdown, aside) => {
    const {blocks} = articleFrom(`One.\n\n::: notes\n${markdown}\n:::\n`)
    expect(blocks.map(sketch)).toEqual(['p1 prose: One.', aside])
  })

  it('reach to the next heading where nothing closes them, and that is said', () => {
    const {article, said} = articleFrom('## A\n\nOne.\n\n::: notes\n\nA.\n\n## B\n\nTwo.')
    expect([outline(article), said]).toEqual([
      ['## A (2)', '## B (1)'],
      [expect.stringContaining('article.md:5:1: Nothing closes these')]
    ])
  })

  it.each([
    ['in code', '```\n::: notes\nA.\n:::\n```', ['code: ::: notes\nA.\n:::']],
    ['of another name', '::: warning\nA.\n:::', ['p1 prose: A.']],
    ['without an opening', 'A.\n\n:::', ['p1 prose: A.', 'p2 prose: :::']]
  ])('are not read %s', (_, markdown, expected) => {
    expect(articleFrom(markdown).blocks.map(sketch)).toEqual(expected)
  })

  it('keep the places of what stands around them', () => {
    const markdown = 'One.\n::: notes\nA.\n:::\nTwo and three.'
    const [, second] = articleFrom(markdown).sentences
    expect(second?.position).toEqual({
      start: {line: 5, column: 1, offset: 22},
      end: {line: 5, column: 15, offset: 36}
    })
  })
})
