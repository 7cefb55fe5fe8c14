import {describe, expect, it} from 'vitest'
import {articleFrom, failureOf, sketch} from './article-from.ts'

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
    ['rules of tables without an end', 'a\n\n--- ---\nb c\n\n'.repeat(5000)],
    ['drawn tables without an end', '+---+---+\n| a | b |\n\n'.repeat(5000)],
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

  // Each would take the parser from half a minute to hours.
  it.each([
    ['lists by indent', 1003, () => stairs(3000, (at) => '  '.repeat(at))],
    ['lists by tabs', 1003, () => stairs(3000, (at) => '\t'.repeat(at))],
    ['lists on a line', 3, () => '- '.repeat(30_000)],
    ['numbered lists on a line', 3, () => '1. '.repeat(30_000)],
    ['quotations on a line', 3, () => '> '.repeat(30_000)],
    ['quotations with lists in them', 3, () => '> - '.repeat(20_000)],
    ['footnotes by indent', 1003, () => stairs(3000, (at) => '    '.repeat(at), '[^1]:')],
    ['definitions by indent', 1003, () => `term\n${stairs(3000, (at) => '    '.repeat(at), ':  ')}`],
    ['emphasis', 3, () => `${'*a '.repeat(9000)}b${'*'.repeat(9000)}`],
    ['emphasis with another in it', 3, () => `${'*a __b '.repeat(9000)}c${'__ d*'.repeat(9000)}`],
    ['strikethrough', 3, () => `${'~~a '.repeat(9000)}b${' c~~'.repeat(9000)}`],
    ['stars', 3, () => `${'*'.repeat(30_000)}a${'*'.repeat(30_000)}`],
    ['brackets', 3, () => `${'['.repeat(30_000)}a${']'.repeat(30_000)}`],
    ['pictures', 3, () => `${'![a '.repeat(9000)}${'](b)'.repeat(9000)}`]
  ])('refuses %s without an end', (_, last, words: () => string) => {
    const [, line, said] = /^article\.md:(\d+):\d+: (.*)$/.exec(failureOf(`# Title\n\n${words()}word.`)) ?? []
    expect([Number(line) <= last, said]).toEqual([
      true,
      'Nested more than 500 levels deep, which is not read; close what stands open before this, or take it apart'
    ])
  })

  // Each would take the parser from a quarter of a minute to hours.
  it.each([
    ['brackets that close nothing', ']'.repeat(50_000)],
    ['brackets that close nothing behind words', 'a] '.repeat(50_000)],
    ['stars and underscores', '*_'.repeat(50_000)],
    ['stars that close nothing', 'a* '.repeat(50_000)],
    ['brackets that lead nowhere', '[a] '.repeat(50_000)],
    ['tildes that close nothing', 'a~ '.repeat(50_000)],
    ['runs of backticks, none like another', backticks(2000)],
    ['a few such runs before a long paragraph', `${backticks(60)}${'word '.repeat(1_000_000)}`],
    ['comments that nothing closes', 'a <!-- b '.repeat(50_000)],
    ['instructions that nothing closes', 'a <? b '.repeat(50_000)],
    ['sections of text that nothing closes', 'a <![CDATA[ b '.repeat(50_000)]
  ])('refuses %s by ten thousands', (_, words) => {
    const start = performance.now()
    const [, line, said] = /^article\.md:(\d+):\d+: (.*)$/.exec(failureOf(`# Title\n\n${words}`)) ?? []
    expect([line, said]).toEqual(['3', expect.stringMatching(/^Ten thousands of marks that lead nowhere/)])
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  // None of them looks far for its partner.
  it.each([
    ['brackets that nothing closes', '['.repeat(50_000)],
    ['stars that nothing closes', '*a '.repeat(50_000)],
    ['dollar signs', '$'.repeat(50_000)],
    ['dollar signs before words', '$a '.repeat(50_000)],
    ['tags that nothing closes', '<a '.repeat(50_000)],
    ['less-than signs', '<'.repeat(50_000)],
    ['circumflexes', 'a^b '.repeat(50_000)],
    ['runs of as many backticks', '``a '.repeat(50_000)],
    ['comments', 'a <!-- b --> '.repeat(20_000)],
    ['footnotes of signs, a paragraph each', 'a* b]\n\n'.repeat(5000)],
    ['sentences with a link each', 'See [a](https://example.org) now. '.repeat(15_000)]
  ])(
    'reads 50,000 %s',
    (_, words) => {
      const start = performance.now()
      expect(articleFrom(`# Title\n\n${words}`, {lang: 'en'}).article.title).toBe('Title')
      expect(performance.now() - start).toBeLessThan(20_000)
    },
    30_000
  )

  it.each([
    ['a list 200 levels deep', stairs(200, (at) => '  '.repeat(at))],
    ['5,000 items of two levels', '- a\n  - b\n'.repeat(5000)],
    ['a rule of 900 dashes', `${'- '.repeat(900)}\n\nWords.`],
    ['brackets 400 deep', `${'['.repeat(400)}a${']'.repeat(400)}`],
    ['5,000 words in emphasis', '*a* **b** '.repeat(5000)],
    ['stars around words', `${'*'.repeat(300)}a${'*'.repeat(300)}`]
  ])('reads %s', (_, words) => {
    expect(articleFrom(`# Title\n\n${words}\n`).article.title).toBe('Title')
  })

  it('keeps the words of headings inside quotations', () => {
    expect(articleFrom('> ## Said\n>\n> Words.').blocks.map(sketch)).toEqual([
      'other: Said',
      'p1 quote: Words.'
    ])
  })
})

/** As many runs of backticks, each longer than the one before. */
function backticks(count: number): string {
  return Array.from({length: count}, (_, at) => `${'`'.repeat(at + 1)}a `).join('')
}

/** Items under each other, each further in than the one before. */
function stairs(count: number, indent: (at: number) => string, marker = '-'): string {
  return Array.from({length: count}, (_, at) => `${indent(at)}${marker} word\n`).join('')
}
