import {describe, expect, it} from 'vitest'
import {articleFrom, sourceOfSentence} from './article-from.ts'

function sources(markdown: string): string[] {
  return articleFrom(markdown).sentences.map((sentence) => sourceOfSentence(markdown, sentence))
}

describe('places of sentences', () => {
  it.each([
    ['plain text', 'One here. Two there.', ['One here.', 'Two there.']],
    ['emphasis', 'It is *very* big. **No** doubt.', ['It is *very* big.', 'No** doubt.']],
    ['links', 'See [the act](http://a.b/c_d). Then go.', ['See [the act](http://a.b/c_d).', 'Then go.']],
    [
      'references',
      'A &amp; B &copy; cost. D &#169; &amp;amp; E.',
      ['A &amp; B &copy; cost.', 'D &#169; &amp;amp; E.']
    ],
    ['escapes', 'Not \\*so\\* big. Next \\\\ one.', ['Not \\*so\\* big.', 'Next \\\\ one.']],
    ['code', 'Call `a.b()` now. And ``c`d`` too.', ['Call `a.b()` now.', 'And ``c`d`` too.']],
    ['line breaks', 'One\nline. Two  \nlines.', ['One\nline.', 'Two  \nlines.']],
    ['Windows line ends', 'One\r\nline. Two\\\r\nlines.', ['One\r\nline.', 'Two\\\r\nlines.']],
    [
      'a list',
      '- One\n  goes on. Two.\n  - Three\n    goes on. Four.',
      ['One\n  goes on.', 'Two.', 'Three\n    goes on.', 'Four.']
    ],
    [
      'a quotation',
      '> One\n> goes on. Two.\n>\n> > Three &lt;\n> > goes on. Four.',
      ['One\n> goes on.', 'Two.', 'Three &lt;\n> > goes on.', 'Four.']
    ],
    ['controls', 'A\u0001 b. C\uD800 d.', ['A\u0001 b.', 'C\uD800 d.']],
    ['astral letters', 'A &#x1F600; b. 😀 Ce.', ['A &#x1F600; b.', '😀 Ce.']]
  ])('are exact through %s', (_, markdown, expected) => {
    expect(sources(markdown)).toEqual(expected)
  })

  it('count lines and columns from 1', () => {
    const [, second] = articleFrom('---\ntitle: T\n---\n\nOne line. Two\nlines.').sentences
    expect(second?.position).toEqual({
      start: {line: 5, column: 11, offset: 28},
      end: {line: 6, column: 7, offset: 38}
    })
  })

  it('do not count a byte order mark', () => {
    const [first] = articleFrom('\uFEFFOne.').sentences
    expect(first?.position.start).toEqual({line: 1, column: 1, offset: 0})
  })

  it('do not depend on where the author breaks lines', () => {
    const text = 'Dr. Smith said at 5 p.m. that he left. The U.S. agreed. “So?” he asked.'
    const words = (markdown: string) => articleFrom(markdown).sentences.map((sentence) => sentence.text)
    expect(words(text.replaceAll(' ', '\n'))).toEqual(words(text))
    expect(words(`> ${text.replaceAll(' ', '  \n> ')}`)).toEqual(words(text))
  })

  it('fold no space into Chinese and Japanese at a line end', () => {
    expect(articleFrom('これは父の\n家です。', {lang: 'ja'}).sentences[0]?.text).toBe('これは父の家です。')
  })
})
