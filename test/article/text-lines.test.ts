import {describe, expect, it} from 'vitest'
import {articleFrom, sourceOfSentence} from './article-from.ts'

describe('a text whose paragraphs are lines', () => {
  const lines = [
    'Depot leaks',
    'By Ann Bell',
    'LUND – The *roof* of the depot leaks in three places, the council said on Monday.',
    'The depot opened in 1998 and serves forty buses a day. Two of its lifts stand still.',
    '“Nobody told us anything about it before the winter,” said its director, Tom Reed.'
  ]

  it.each(['\n', '\r\n', '  \n'])('has a paragraph a line: %j', (end) => {
    const markdown = lines.join(end)
    const {paragraphs} = articleFrom(markdown)
    expect(
      paragraphs.map(({sentences}) => sentences.map((one) => sourceOfSentence(markdown, one)).join(' '))
    ).toEqual(lines)
  })

  it.each([
    [
      'lines only end where they are full',
      lines
        .join(' ')
        .match(/.{1,70}(?: |$)/g)
        ?.join('\n') ?? ''
    ],
    ['there are other paragraphs', `${lines.join('\n')}\n\nThe council decides in May.`],
    ['there are few lines', lines.slice(2).join('\n')]
  ])('has none where %s', (_, markdown) => {
    expect(articleFrom(markdown).paragraphs.length).toBeLessThan(3)
  })
})
