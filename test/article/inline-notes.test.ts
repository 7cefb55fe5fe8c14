import {describe, expect, it} from 'vitest'
import {articleFrom, sketch} from './article-from.ts'

const blocksOf = (markdown: string) => articleFrom(markdown).blocks.map(sketch)

describe('a note where it is referred to', () => {
  it.each([
    ['a sentence', 'The port closed.^[In May.] It opened.', 'In May.'],
    [
      'marks and links in it',
      'The port^[Of *Brell*, see [us](https://example.org).] closed.',
      'Of Brell, see us.'
    ],
    ['brackets in it', 'The port^[Of [old] Brell.] closed.', 'Of [old] Brell.'],
    ['a reference to a sign before it', 'The p&#111;rt^[In May.] closed.', 'In May.']
  ])('is a footnote with %s', (_, markdown, note) => {
    const [paragraph, ...rest] = blocksOf(markdown)
    expect([paragraph?.includes('^') || paragraph?.includes('May'), rest]).toEqual([
      false,
      [`footnote: ${note}`]
    ])
  })

  it('is numbered with the others', () => {
    const {sentences} = articleFrom('A[^x] b.^[One.] C^[Two.] d.\n\n[^x]: Nought.')
    expect(
      sentences.flatMap(({marks = []}) => marks.flatMap(({note}) => (note ? [[note.number, note.text]] : [])))
    ).toEqual([
      ['1', 'Nought.'],
      ['2', 'One.'],
      ['3', 'Two.']
    ])
  })

  it('leaves the places of what stands behind it', () => {
    const markdown = 'The port closed.^[In May.] It opened.'
    const [, second] = articleFrom(markdown).sentences
    expect(markdown.slice(second?.position.start.offset, second?.position.end.offset)).toBe('It opened.')
  })

  it.each(['The port^[In May closed.', 'The port^\\[In May\\] closed.', '`a^[b]` closed.'])(
    'is none in %s',
    (markdown) => {
      expect(blocksOf(markdown)).toHaveLength(1)
    }
  )

  it('may be opened ever again without slowing the reader', () => {
    expect(blocksOf(`${'a^[b '.repeat(5000)}c.`)).toHaveLength(1)
  }, 10_000)
})
