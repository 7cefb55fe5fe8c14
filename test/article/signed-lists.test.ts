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

  it.each(['✅ Drivers see delays\nand shifts', '✅ Drivers see delays', 'It is ✅\nand 🚧'])(
    'are a paragraph where not all have one: %j',
    (markdown) => {
      expect(articleFrom(markdown).blocks).toHaveLength(1)
    }
  )
})
