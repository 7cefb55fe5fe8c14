import {describe, expect, it} from 'vitest'
import {articleFrom, sketch, sourceOfSentence} from './article-from.ts'

function read(markdown: string) {
  return articleFrom(markdown).blocks.map(sketch)
}

describe('definitions', () => {
  it('stand under their term', () => {
    const markdown =
      'Words:\n\nBerth\n: Where a ship lies.\n: A *bed*.\n\nPilot `boat`\n\n:   Brings pilots.\n\n    To ships.\n\n    - fast\n\nThen more.'
    const {blocks, sentences} = articleFrom(markdown)
    expect(blocks.map(sketch)).toEqual([
      'p1 prose: Words:',
      'p2 item: Berth',
      'p3 item 1: Where a ship lies.',
      'p4 item 1: A bed.',
      'p5 item: Pilot boat',
      'p6 item 1: Brings pilots.',
      'p7 item 1: To ships.',
      'p8 item 2: fast',
      'p9 prose: Then more.'
    ])
    expect(sentences[1]?.marks).toEqual([{kind: 'strong', start: 0, end: 5}])
    expect(sentences.map((one) => sourceOfSentence(markdown, one)).slice(1, 4)).toEqual([
      'Berth',
      'Where a ship lies.',
      'A *bed*.'
    ])
  })

  it('are read under a heading, in a div, and with line ends of Windows', () => {
    const wanted = ['p1 item: Berth', 'p2 item 1: A place.']
    expect([
      read('## Words\nBerth\n: A place.'),
      read('::: incremental\nBerth\n: A place.\n:::'),
      read('## Words\r\n\r\nBerth\r\n\r\n: A place.\r\n')
    ]).toEqual([wanted, wanted, wanted])
  })

  it.each([
    ['a line of its own', ': Words.', ['p1 prose: : Words.']],
    ['a paragraph of two lines', 'Two\nlines\n: Words.', ['p1 prose: Two lines : Words.']],
    ['a heading', '## A\n\n: Words.', ['p1 prose: : Words.']],
    ['two empty lines', 'One\n\n\n: Words.', ['p1 prose: One', 'p2 prose: : Words.']],
    ['code', '```\n\nOne\n: Words.\n```', ['code: One\n: Words.']],
    ['a list', '- One\n\n: Words.', ['p1 item: One', 'p2 prose: : Words.']],
    ['a line, without a blank', 'One\n:Words.', ['p1 prose: One :Words.']],
    [
      'prose and over a table',
      'One.\n\n: Words {chart=column}\n\n| a | b |\n|---|---|\n| c | 2 |',
      ['p1 prose: One.', 'table: Words\na | b\nc | 2']
    ]
  ])('are none under %s', (_, markdown, blocks) => {
    expect(read(markdown)).toEqual(blocks)
  })

  it('are told from colons elsewhere in the same article', () => {
    expect(read('Berth\n: A place.\n\n```\nOne\n\n: Words.\n```')).toEqual([
      'p1 item: Berth',
      'p2 item 1: A place.',
      'code: One\n\n: Words.'
    ])
  })
})
