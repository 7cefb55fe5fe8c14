import {describe, expect, it} from 'vitest'
import {articleFrom} from './article-from.ts'

const told = (html: string) =>
  articleFrom(html).paragraphs.map(({sentences}) => sentences.map(({text}) => text))

describe('a block of HTML', () => {
  it.each([
    [
      '<aside>\n💡 Offers are declined. Pay is why.\n\n</aside>',
      [['💡 Offers are declined.', 'Pay is why.']]
    ],
    ['<div align="center">One.<p>Two.</p></div>', [['One.'], ['Two.']]],
    ['<p>\n<!-- nothing -->\nFish &amp; chips.\n</p>', [['Fish & chips.']]]
  ])('is read as paragraphs where it holds nothing else: %j', (html, sentences) => {
    expect(told(html)).toEqual(sentences)
  })

  it('keeps what is set apart in it, at its place', () => {
    const [sentence] = articleFrom('<div>\nThe port is <b>closed</b>.\n</div>').sentences
    expect([sentence?.text, sentence?.marks, sentence?.position.start]).toEqual([
      'The port is closed.',
      [{kind: 'strong', start: 12, end: 18}],
      {line: 2, column: 1, offset: 6}
    ])
  })

  it.each([
    ['<div hidden>Secret.</div>'],
    ['<div style="display: none">Secret.</div>'],
    ['<table><tr><td>One.</td></tr></table>'],
    ['<div><script>alert("One.")</script></div>'],
    ['<aside class="notes">Say <b>hello</b> &amp; smile.</aside>'],
    ['<p><img src="a.png" alt="One."></p>'],
    ['<details><summary>More</summary>One.</details>']
  ])('stands in the notes where it holds more: %s', (html) => {
    expect(told(`Before.\n\n${html}`)).toEqual([['Before.']])
  })
})
