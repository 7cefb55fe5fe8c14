import {describe, expect, it} from 'vitest'
import {articleFrom, sketch} from './article-from.ts'

const tableIn = (markdown: string) =>
  articleFrom(markdown).blocks.flatMap((one) =>
    one.type === 'aside' && one.kind === 'table'
      ? [{rows: one.rows, aligned: one.aligned, caption: one.caption?.text}]
      : []
  )

const grid = [
  '+---------------+--------+------------------+',
  '| Place         | Noon   | Who              |',
  '|               | (°C)   |                  |',
  '+===============+=======:+==================+',
  '| Market square | 6.1    | - *Ann*, who     |',
  '|               |        |   measured it    |',
  '|               |        | - Bob[^1]        |',
  '+---------------+--------+------------------+',
  '| Mill lane     |        | [Carl][c]        |',
  '|               |        |                  |',
  '|               |        | of the mill      |',
  '+---------------+--------+------------------+'
].join('\n')
const definitions = '\n\n[^1]: In May.\n\n[c]: https://example.org\n'

const multiline = [
  '------------------------------------------',
  'Place             Noon  Who',
  '                  (°C)',
  '--------------- ------  ------------------',
  'Market square      6.1  *Ann*, who',
  '                        measured it',
  '',
  'Mill lane               Carl',
  '------------------------------------------'
].join('\n')

describe('a grid table of pandoc’s', () => {
  it('is a table, whose cells may have several lines, paragraphs and items', () => {
    expect(tableIn(`${grid}\n\n: Degrees${definitions}`)).toEqual([
      {
        rows: [
          ['Place', 'Noon (°C)', 'Who'],
          ['Market square', '6.1', 'Ann, who measured it Bob'],
          ['Mill lane', '', 'Carl of the mill']
        ],
        aligned: [null, 'right', null],
        caption: 'Degrees'
      }
    ])
  })

  it('has its marks, links and footnotes, and a line for each paragraph and item', () => {
    const [table] = articleFrom(grid + definitions).blocks
    const [, first = [], second = []] = (table?.type === 'aside' && table.marks) || []
    expect(first.map(({kind}) => kind)).toEqual(expect.arrayContaining(['emphasis', 'break', 'note']))
    expect(second.map(({kind, url}) => url ?? kind)).toEqual(['https://example.org/', 'break'])
  })

  it.each([
    ['a cell over two columns', grid.replace('| Mill lane     |        |', '| Mill lane              |')],
    ['a line that is longer', grid.replace('6.1    |', '6.1      |')],
    ['no end', grid.slice(0, grid.lastIndexOf('\n'))],
    ['code around it', `\`\`\`\n\n${grid}\n\`\`\``]
  ])('is none with %s, and keeps its words', (_, markdown) => {
    expect(tableIn(markdown)).toEqual([])
    expect(articleFrom(markdown).blocks.map(sketch).join()).toContain('measured it')
  })
})

describe('a multiline table of pandoc’s', () => {
  it('is a table, aligned as its header is', () => {
    expect(tableIn(`${multiline}\n\nTable: Degrees`)).toEqual([
      {
        rows: [
          ['Place', 'Noon (°C)', 'Who'],
          ['Market square', '6.1', 'Ann, who measured it'],
          ['Mill lane', '', 'Carl']
        ],
        aligned: ['left', 'right', 'left'],
        caption: 'Degrees'
      }
    ])
  })

  it('may have no header, and then a row a line', () => {
    const rule = '--------- -----'
    expect(tableIn(`Words.\n\n${rule}\nMill lane   3.9\nMarket      6.1\n${rule}\n\nMore.`)).toEqual([
      {
        rows: [
          ['Mill lane', '3.9'],
          ['Market', '6.1']
        ],
        aligned: [null, 'right'],
        caption: undefined
      }
    ])
  })

  it('leaves the places of what stands in it and behind it', () => {
    const markdown = `${multiline}\n\nThe river cools.`
    const [sentence] = articleFrom(markdown).sentences
    expect(markdown.slice(sentence?.position.start.offset)).toBe('The river cools.')
  })

  it.each([
    [
      'a word that reaches into another column',
      multiline.replace('Market square      6.1', 'Market square by the 6.1')
    ],
    ['rules of slides alone', '# One\n\n---\n\nTwo, three.\n\n---\n\nFour, measured it'],
    ['no end', `${multiline.slice(0, multiline.lastIndexOf('\n'))}\n\nmeasured it`]
  ])('is none with %s, and keeps its words', (_, markdown) => {
    expect(tableIn(markdown)).toEqual([])
    expect(articleFrom(markdown).blocks.map(sketch).join()).toContain('measured it')
  })
})
