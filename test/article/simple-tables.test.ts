import {describe, expect, it} from 'vitest'
import {articleFrom, sketch} from './article-from.ts'

const tableIn = (markdown: string) =>
  articleFrom(markdown).blocks.flatMap((one) =>
    one.type === 'aside' && one.kind === 'table'
      ? [{rows: one.rows, aligned: one.aligned, caption: one.caption?.text}]
      : []
  )

const table = [
  'Place            Noon   Midnight   Who',
  '--------------  -----  ---------  -----',
  'Market square     6.1        4.2  *Ann*',
  'Mill lane         3.9              Bob',
  'River bank'
].join('\n')

describe('a simple table of pandoc’s', () => {
  it('is a table, aligned as its header is, with its caption', () => {
    expect(tableIn(`${table}\n\n: Degrees`)).toEqual([
      {
        rows: [
          ['Place', 'Noon', 'Midnight', 'Who'],
          ['Market square', '6.1', '4.2', 'Ann'],
          ['Mill lane', '3.9', '', 'Bob'],
          ['River bank', '', '', '']
        ],
        aligned: ['left', 'right', 'right', 'center'],
        caption: 'Degrees'
      }
    ])
  })

  it('leaves the places of what stands in it and behind it', () => {
    const markdown = `${table}\n\nThe river cools.`
    const [sentence] = articleFrom(markdown).sentences
    expect(markdown.slice(sentence?.position.start.offset)).toBe('The river cools.')
  })

  it.each([
    ['a cell that reaches over a gap', 'Place   Noon\n------  -----\nMarketplace 6.1'],
    ['no rows', 'Place   Noon\n------  -----'],
    ['no header', '\n------  -----\nMill       4'],
    ['a header of two lines', 'The\nPlace   Noon\n------  -----\nMill       4'],
    ['code around it', `\`\`\`\n\n${table}\n\`\`\``]
  ])('is none with %s', (_, markdown) => {
    expect(tableIn(markdown)).toEqual([])
    expect(articleFrom(markdown).blocks.map(sketch).join()).not.toContain('|')
  })
})
