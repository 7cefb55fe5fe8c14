import {describe, expect, it} from 'vitest'
import {articleFrom} from './article-from.ts'

const marksIn = (markdown: string) =>
  articleFrom(markdown).sentences.map(({text, marks = []}) => [
    text,
    ...marks.map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`)
  ])

describe('what pandoc raises and lowers', () => {
  it.each([
    ['Water is H~2~O.', 'Water is H2O.', 'subscript 2'],
    ['It is 10^3^ of *them*.', 'It is 103 of them.', 'superscript 3', 'emphasis them'],
    ['A ~~gone~~ word.', 'A gone word.', 'delete gone'],
    ['A ~gone~ word.', 'A gone word.', 'delete gone'],
    ['The old~and gone~ word.', 'The oldand gone word.', 'delete and gone']
  ])('is told from other signs in %s', (markdown, ...told) => {
    expect(marksIn(markdown)).toEqual([told])
  })

  it.each(['A ^b^ stands.', 'It is 2^3 and 2^4 of them.', 'It is 2^3\\^ of them.', '`2^3^` of them.'])(
    'is none in %s',
    (markdown) => {
      expect(
        marksIn(markdown)
          .flat()
          .filter((one) => one.startsWith('super'))
      ).toEqual([])
    }
  )

  it('leaves the places of what stands behind', () => {
    const markdown = 'It is 10^3^ of them. It opened.'
    const [, second] = articleFrom(markdown).sentences
    expect(markdown.slice(second?.position.start.offset, second?.position.end.offset)).toBe('It opened.')
  })
})

describe('what pandoc gives a class', () => {
  it.each([
    ['A [small]{.smallcaps} word.', 'A small word.'],
    ['A [marked *word*]{.mark}.', 'A [marked word]{.mark}.', 'emphasis word'],
    [
      'A [marked]{.mark} and [lined]{.underline .x} word.',
      'A marked and lined word.',
      'highlight marked',
      'underline lined'
    ],
    ['In [rot]{lang=de} and [x]{#id .y key="a b"}.', 'In rot and x.'],
    ['A [note]{ } and [p1]{1} and \\[a]{.mark}.', 'A [note]{ } and [p1]{1} and [a]{.mark}.']
  ])('is its words in %s', (markdown, ...told) => {
    expect(marksIn(markdown)).toEqual([told])
  })
})
