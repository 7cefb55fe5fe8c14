import {describe, expect, it} from 'vitest'
import {articleFrom, failureOf, outline, sketch} from './article-from.ts'

describe('readArticle', () => {
  it('reads plain paragraphs without any heading as one section', () => {
    const {article} = articleFrom(
      Array.from({length: 9}, (_, index) => `Paragraph ${index + 1}. It ends.`).join('\n\n')
    )
    expect([outline(article), article.slideLevel, article.title]).toEqual([['(9)'], 0, undefined])
  })

  it('takes the only first-level heading at the start as the title', () => {
    const {article} = articleFrom('# A visit\n\nKim arrived.\n\n## Context\n\nHe travels little.')
    expect([article.title, article.titlePosition?.start.line, outline(article)]).toEqual([
      'A visit',
      1,
      ['(1)', '## Context (1)']
    ])
  })

  it.each([
    ['two first-level headings', '# One\n\nA.\n\n# Two\n\nB.', undefined, ['# One (1)', '# Two (1)']],
    ['text before it', 'A.\n\n# One\n\nB.', undefined, ['(1)', '# One (1)']],
    ['a title in the front matter', '---\ntitle: T\n---\n# One\n\nA.', 'T', ['# One (1)']],
    ['the same title in the front matter', '---\ntitle: One\n---\n# One\n\nA.', 'One', ['(1)']],
    ['a comment before it', '<!-- draft -->\n\n# One\n\nA.', 'One', ['(1)']],
    ['underlined', 'One\n===\n\nA.\n\nTwo\n---\n\nB.', 'One', ['(1)', '## Two (1)']]
  ])('finds the title with %s', (_, markdown, title, sections) => {
    const {article} = articleFrom(markdown)
    expect([article.title, outline(article)]).toEqual([title, sections])
  })

  it.each([
    ['the highest heading with text under it', '# A\n\n## B\n\nx.\n\n### C\n\ny.\n\n# D\n\n## E\n\nz.', 2],
    ['not the title', '# A\n\nx.\n\n## B\n\ny.', 2],
    ['the lowest where none has text', '# A\n\n## B\n\n# C', 2],
    ['not a heading under which only a comment stands', '# A\n\n<!-- x -->\n\n## B\n\ny.\n\n# C', 2],
    ['what the front matter says', '---\nslide-level: 3\n---\n# A\n\nx.\n\n# B\n\ny.', 3],
    ['0 without headings', 'x.', 0]
  ])('opens a slide at %s', (_, markdown, level) => {
    expect(articleFrom(markdown).article.slideLevel).toBe(level)
  })

  it('lets an option win over the front matter', () => {
    const {article} = articleFrom('---\nlang: de\nslide-level: 3\n---\n# A\n\nx.\n\n# B\n\ny.', {
      lang: 'fr',
      slideLevel: 1
    })
    expect([article.lang, article.slideLevel]).toEqual(['fr', 1])
  })

  it('numbers paragraphs over the whole document and leaves out what is none', () => {
    const {blocks} = articleFrom(
      [
        'One. Two.',
        '- item\n\n  more of it\n\n  - nested\n- [x] done',
        '3. third\n4. fourth',
        '> Said one.\n>\n> Said two.',
        '```\ncode\n```',
        '| a | b |\n|---|---|\n| *1* | 2 | 3 |\n| x |',
        '***',
        '<form>Some <b>words</b></form>',
        '<!-- nothing -->',
        'Last[^1].\n\n[^1]: A note.'
      ].join('\n\n')
    )
    expect(blocks.map(sketch)).toMatchInlineSnapshot(`
      [
        "p1 prose: One. / Two.",
        "p2 item: item",
        "p3 item: more of it",
        "p4 item 1: nested",
        "p5 item true: done",
        "p6 item 3: third",
        "p7 item 4: fourth",
        "p8 quote: Said one.",
        "p9 quote: Said two.",
        "code: code",
        "table: a | b
      1 | 2
      x | ",
        "---",
        "html: Some words",
        "p10 prose: Last.",
        "footnote: A note.",
      ]
    `)
  })

  it('gives a table as rows of the width of its header', () => {
    const [table] = articleFrom('| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| x |').blocks
    expect(table?.type === 'aside' && table.rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['x', '']
    ])
  })

  it.each([
    ['| n |\n|:--|\n| 1 |', undefined],
    ['| n | m |\n|:--|:-:|\n| 1 | 2 |', ['left', 'center']]
  ])('takes columns that all stand to the left for what a program wrote: %s', (markdown, aligned) => {
    const [table] = articleFrom(markdown).blocks
    expect(table?.type === 'aside' && table.aligned).toEqual(aligned)
  })

  it.each([
    ['**It fails.** Look at the log.\n\n**It is slow.** Wait.', ['item', 'item']],
    ['**It fails.** Look at the log.\n\nIt is slow. Wait.', ['prose', 'prose']],
    ['**It** fails. Look at the log.\n\n**It is slow.** Wait.', ['prose', 'prose']]
  ])('takes paragraphs that open with a sentence in bold for a list: %j', (markdown, kinds) => {
    expect(articleFrom(markdown).paragraphs.map(({kind}) => kind)).toEqual(kinds)
  })

  it.each([
    ['FOR IMMEDIATE RELEASE\n\n# The port opens\n\nIt opened today.', 'The port opens'],
    [
      '<p align="center"><img src="logo.png"></p>\n\nRef. 12/2026\n\n# The port opens\n\nIt opened today.',
      'The port opens'
    ],
    ['The port is old.\n\n# The port opens\n\nIt opened today.', undefined],
    ['One\n\nTwo\n\nThree\n\nFour\n\n# The port opens\n\nIt opened today.', undefined]
  ])('finds the title behind lines that say nothing: %j', (markdown, title) => {
    expect(articleFrom(markdown).article.title).toBe(title)
  })

  it('begins a sentence with each label of a line of labels', () => {
    const {sentences} = articleFrom(
      '**Present:** Ann Lee, Bob Stone\n**Away:** Eve Hill | **Time:** 18:30–20:10'
    )
    expect(sentences.map(({text}) => text)).toEqual([
      'Present: Ann Lee, Bob Stone',
      'Away: Eve Hill',
      'Time: 18:30–20:10'
    ])
  })

  it('begins a sentence with each line of labels', () => {
    const {sentences} = articleFrom('Owner: Ann Lee\nLast edited: 2 October, 4:15 PM\nStatus: Draft')
    expect(sentences.map(({text, position}) => [text, position.start.line])).toEqual([
      ['Owner: Ann Lee', 1],
      ['Last edited: 2 October, 4:15 PM', 2],
      ['Status: Draft', 3]
    ])
  })

  it.each([
    ['The plan: two ferries\nand a bridge', 1],
    ['We asked for this: two ferries and Status: Draft', 1]
  ])('leaves lines that do not all begin with labels: %j', (markdown, count) => {
    expect(articleFrom(markdown).sentences).toHaveLength(count)
  })

  it.each([
    ['**Budget:** It grew.', 'Budget', 'Budget: It grew.'],
    ['**Budget**: It grew.', 'Budget', 'Budget: It grew.'],
    ['**Budget** grew.', undefined, 'Budget grew.'],
    ['**Budget:**', undefined, 'Budget:']
  ])('finds the bold lead-in of %s', (markdown, lead, text) => {
    const [paragraph] = articleFrom(markdown).paragraphs
    expect([paragraph?.lead, paragraph?.sentences[0]?.text]).toEqual([lead, text])
  })

  it.each([
    ['## Context {template=timeline}', 'Context', 'timeline'],
    ['## Context {#id .class template="timeline" key=1}', 'Context', 'timeline'],
    ['## Context {#id}', 'Context', undefined],
    ['## Context {not an attribute}', 'Context {not an attribute}', undefined],
    ['## Context\n<!-- briefdeck: template=timeline -->', 'Context', 'timeline'],
    ['## Context\n\n<!-- briefdeck: template=timeline -->', 'Context', 'timeline'],
    ['## Context\n\nText.\n\n<!-- briefdeck: template=timeline -->', 'Context', undefined],
    ['Context *now* {template=timeline}\n---', 'Context now', 'timeline']
  ])('reads the template of %j', (markdown, text, template) => {
    const heading = articleFrom(`${markdown}\n\nMore.`).article.sections[0]?.heading
    expect([heading?.text, heading?.template]).toEqual([text, template])
  })

  it('keeps the words of pictures and HTML and says that they are not drawn', () => {
    const {blocks, said} = articleFrom(
      'See ![a map](map.png) here.\n\n![Far](https://example.org/far.png)\n\n![ref][r]\n\n[r]: near.png\n\n<ul>Raw</ul>\n\nIn<b>line</b> tags<br>go.'
    )
    expect([blocks.map(sketch), said]).toMatchInlineSnapshot(`
      [
        [
          "p1 prose: See here.",
          "image: a map (map.png)",
          "image: Far (https://example.org/far.png)",
          "image: ref (near.png)",
          "html: Raw",
          "p2 prose: Inline tags go.",
        ],
        [
          "article.md:1:5-1:22: No picture map.png in the article’s folder; its description stands in the notes; check the path, or name the folder with --resource-path",
          "article.md:3:1-3:36: Picture https://example.org/far.png is remote and never fetched; its address stands in the notes",
          "article.md:5:1-5:10: No picture near.png in the article’s folder; its description stands in the notes; check the path, or name the folder with --resource-path",
          "article.md:9:1-9:13: This HTML is not drawn; its text stands in the notes",
        ],
      ]
    `)
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n\t\n'],
    ['front matter only', '---\ntitle: A visit\n---\n'],
    ['a comment only', '<!-- later -->'],
    ['a rule only', '***']
  ])('stops at an article of %s', (_, markdown) => {
    expect(failureOf(markdown)).toContain('Nothing to show: the article has no text')
  })

  it('takes headings without text for something to show', () => {
    expect(outline(articleFrom('# A\n\n# B').article)).toEqual(['# A (0)', '# B (0)'])
  })
})

describe('language', () => {
  const german =
    'Der nordkoreanische Machthaber ist in Russland eingetroffen. Die Regierung wollte sich dazu nicht äußern.'

  it.each([
    ['German', german, {}, 'de', 0],
    ['what the front matter says', `---\nlang: pt_br\n---\n${german}`, {}, 'pt-BR', 0],
    ['what the option says', german, {lang: 'it'}, 'it', 0],
    ['English where there is too little', 'Ein Satz.', {}, 'en', 1],
    ['Japanese', '北朝鮮の金正恩総書記がロシアを訪問した。両国の首脳は会談する予定だ。', {}, 'ja', 0]
  ])('is %s', (_, markdown, options, lang, messages) => {
    const {article, said} = articleFrom(markdown, options)
    expect([article.lang, said.length]).toEqual([lang, messages])
  })
})

describe('tags of HTML of which nothing is made', () => {
  it.each([
    ['a paragraph', 'The <span>port</span> of <span>Brell</span> closed.'],
    ['a table', '| <span>Port</span> | <span>Ships</span> |\n|---|---|\n| Brell | 4 |']
  ])('are said once, of several in %s', (_, markdown) => {
    expect(articleFrom(markdown).said).toEqual([expect.stringContaining('`<span>`')])
  })
})

describe('footnotes', () => {
  it.each([
    ['whose name another has had', 'The port[^a] closed.\n\n[^a]: One.\n\n[^a]: Two.', ['One.', 'Two.']],
    ['that notes refer to', 'The port closed.\n\n::: notes\nAsk.[^a]\n:::\n\n[^a]: One.', ['Ask.', 'One.']],
    ['that nothing refers to', 'The port closed.\n\n[^a]: One.', ['One.']],
    ['with a formula', 'The port[^a] closed.\n\n[^a]: $$\n    E = m\n    $$', ['E = m']]
  ])('are kept, also those %s', (_, markdown, texts) => {
    const {blocks} = articleFrom(markdown)
    expect(blocks.flatMap((block) => (block.type === 'aside' ? [block.text] : []))).toEqual(texts)
  })
})

describe('a line that asks for another file', () => {
  it.each([
    '!include costs.md',
    '!include "costs.md"',
    '{{include costs.md}}',
    '{{< include costs.md >}}',
    '{{costs.md}}',
    '{!costs.md!}',
    '@import "costs.md"',
    '!!!include(costs.md)!!!'
  ])('gets none, which is said: %s', (line) => {
    const {blocks, said} = articleFrom(`The port closed.\n\n${line}`)
    expect([blocks.map(sketch), said]).toEqual([
      ['p1 prose: The port closed.', `other: ${line}`],
      [expect.stringMatching(/^article\.md:3:1.*: costs\.md is not put here/)]
    ])
  })

  it.each(['Prices include costs.md.', 'The {{name}} closed.', '@import is a word'])(
    'is none in %s',
    (line) => {
      expect(articleFrom(line).said).toEqual([])
    }
  )
})
