import {describe, expect, it} from 'vitest'
import {articleFrom, sketch} from './article-from.ts'

describe('hostile input', () => {
  it('leaves out what XML cannot hold and says so once', () => {
    const {article, sentences, said} = articleFrom(
      '# Ti\u0002tle\n\nA\u0001b\uD800c\u000Bd\0e.\n\nNext\uFFFF one\uDC00.\n\n`co\u0003de`'
    )
    expect([article.title, sentences.map(({text}) => text), said]).toEqual([
      'Title',
      ['Abc de.', 'Next one.', 'code'],
      ['article.md:1:5: 7 control characters or broken surrogates left out; PowerPoint cannot hold them']
    ])
  })

  it('reads right-to-left and Chinese text', () => {
    expect(
      articleFrom('# عنوان\n\nوصل كيم إلى روسيا. هذه زيارة نادرة.', {lang: 'ar'}).sentences
    ).toHaveLength(2)
    expect(articleFrom('金正恩抵达俄罗斯。这是一次罕见的访问。', {lang: 'zh'}).sentences).toHaveLength(2)
  })

  it('reads a paragraph of 5 MB', () => {
    const {sentences} = articleFrom('The ministry said so. '.repeat(230_000))
    expect(sentences).toHaveLength(230_000)
  }, 60_000)

  it('reads 10,000 headings', () => {
    const {article} = articleFrom('## Heading\n\nText. More.\n\n'.repeat(10_000))
    expect([article.sections.length, article.slideLevel]).toEqual([10_000, 2])
  }, 60_000)

  it('reads marks that never close', () => {
    expect(articleFrom(`${'*a [b ('.repeat(5000)}end.`).sentences).toHaveLength(1)
  })

  it.each([
    ['tags that never close', 'a <u>'.repeat(5000)],
    ['tags in each other', `${'a <u>'.repeat(5000)}b${'</u>'.repeat(5000)}`],
    ['a fence before many blanks', `:::${' '.repeat(5000)}!`],
    ['a caption with many blanks', `: chart${' '.repeat(5000)}b{`],
    ['terms without an end', 'a\n: b\n\n'.repeat(2000)],
    ['colons that define nothing', 'a\nb\n\n: c\n\n'.repeat(2000)],
    ['a chart of blank lines', `\`\`\`chart\n${'\n'.repeat(5000)}1\n\`\`\``],
    ['comments that never close', '<!-- briefdeck: chart= '.repeat(5000)]
  ])(
    'reads %s',
    (_, words) => {
      const start = performance.now()
      articleFrom(`# Title\n\n${words}\n\nWords.`, {lang: 'en'})
      expect(performance.now() - start).toBeLessThan(10_000)
    },
    15_000
  )

  it('keeps the words of headings inside quotations', () => {
    expect(articleFrom('> ## Said\n>\n> Words.').blocks.map(sketch)).toEqual([
      'other: Said',
      'p1 quote: Words.'
    ])
  })
})
