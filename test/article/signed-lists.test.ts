import {describe, expect, it} from 'vitest'
import {articleFrom, sketch} from './article-from.ts'

describe('lines behind a sign each', () => {
  const signed = '✅ Drivers see *delays*\n🚧 Maps come in June'

  it.each([
    ['alone', signed, []],
    ['behind a line that says what they are', `Done so far\n${signed}`, ['p1 prose: Done so far']]
  ])('are items of a list that keep it, %s', (_, markdown, before) => {
    const {blocks} = articleFrom(markdown)
    const [first, second] = before.length > 0 ? [2, 3] : [1, 2]
    expect(blocks.map(sketch)).toEqual([
      ...before,
      `p${first} item: ✅ Drivers see delays`,
      `p${second} item: 🚧 Maps come in June`
    ])
  })

  it.each([
    ['14:07 The bridge closes\n14:31 Police arrive. Nobody is hurt.', '14:07 The bridge closes'],
    ['12 May 2026: the bridge closes\n3 June 2026: it opens', '12 May 2026: the bridge closes']
  ])('are items behind a time each, too: %j', (markdown, first) => {
    const {blocks} = articleFrom(markdown)
    expect(blocks.map((one) => one.type === 'paragraph' && one.kind)).toEqual(['item', 'item'])
    expect(blocks[0] && sketch(blocks[0])).toBe(`p1 item: ${first}`)
  })

  it.each([
    '✅ Drivers see delays\nand shifts',
    '✅ Drivers see delays',
    'It is ✅\nand 🚧',
    'It was shut from\n14:07 Until then it was open'
  ])('are a paragraph where not all have one: %j', (markdown) => {
    expect(articleFrom(markdown).blocks).toHaveLength(1)
  })
})
