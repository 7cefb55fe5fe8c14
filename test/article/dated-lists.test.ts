import {describe, expect, it} from 'vitest'
import {articleFrom, sketch} from './article-from.ts'

const read = (markdown: string) => articleFrom(markdown).blocks.map(sketch)

describe('a day before a month', () => {
  it('is the beginning of a paragraph', () => {
    expect(read('Der Rat tagt.\n\n12. Mai 2026\n\nDer Saal ist voll.')).toEqual([
      'p1 prose: Der Rat tagt.',
      'p2 prose: 12. Mai 2026',
      'p3 prose: Der Saal ist voll.'
    ])
  })

  it('is that of its own line in a list', () => {
    const {blocks} = articleFrom('3. März 2026: Start\n17. April 2026: *Probe*\n1. Juli 2026: Ende')
    expect(blocks.map(sketch)).toEqual([
      'p1 item: 3. März 2026: Start',
      'p2 item: 17. April 2026: Probe',
      'p3 item: 1. Juli 2026: Ende'
    ])
    expect(blocks.map((one) => one.type === 'paragraph' && one.ordinal)).toEqual([
      undefined,
      undefined,
      undefined
    ])
    expect(blocks.map(({position}) => position.start.column)).toEqual([1, 1, 1])
  })

  it('stays in an item of another list', () => {
    expect(read('- 3. Mai: Fest\n- Ende\n  - 4. Juni')).toEqual([
      'p1 item: 3. Mai: Fest',
      'p2 item: Ende',
      'p3 item 1: 4. Juni'
    ])
  })

  it('leaves other numbers alone', () => {
    const {blocks} = articleFrom('1. Maier speaks\n2. March ends\n3. Questions')
    expect(blocks.map((one) => one.type === 'paragraph' && one.ordinal)).toEqual([1, 2, 3])
  })
})
