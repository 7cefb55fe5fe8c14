import {describe, expect, it} from 'vitest'
import {findFile} from '../../src/node/find-file.ts'
import {articleFrom, outline, sketch} from './article-from.ts'

const blocksOf = (markdown: string) => articleFrom(markdown).blocks.map(sketch)

describe('what reveal.js takes for notes', () => {
  const deck = (slide: string) =>
    `# Port\n\nOpen.\n\n---\n\n## Costs\n\n${slide}\n\n---\n\n## Next\n\nA vote.`

  it.each([
    ['a paragraph', 'It costs much.\n\nNote: Ask *Ann*.\n\n- One\n- Two'],
    ['a line', 'It costs much.\nNote:\nAsk *Ann*.\n\n- One\n- Two'],
    ['the plural', 'It costs much.\n\nnotes:\n\nAsk *Ann*.\n\n- One\n- Two'],
    ['Windows line ends', 'It costs much.\r\nNote: Ask *Ann*.\r\n\r\n- One\r\n- Two']
  ])('begins with %s and ends with its slide', (_, slide) => {
    expect(blocksOf(deck(slide)).filter((one) => one !== '---')).toEqual([
      'p1 prose: Open.',
      'p2 prose: It costs much.',
      'notes: Ask Ann.\nOne\nTwo',
      'p3 prose: A vote.'
    ])
  })

  it('leaves the places of what stands before', () => {
    const markdown = deck('It costs much.\nNote: Ask.')
    const [, second] = articleFrom(markdown).sentences
    expect(markdown.slice(second?.position.start.offset, second?.position.end.offset)).toBe('It costs much.')
  })

  it('has `--` between slides that stand under each other', () => {
    const {blocks, article} = articleFrom(deck('One.\n\n--\n\nTwo.\n\nNote: A.'))
    expect([blocks.map(sketch).slice(2, 6), outline(article)]).toEqual([
      ['p2 prose: One.', '---', 'p3 prose: Two.', 'notes: A.'],
      ['(2)', '## Costs (5)', '## Next (1)']
    ])
  })

  it.each([
    ['prose', '# Port\n\n## Costs\n\nMuch.\n\nNote: prices rose.\n\n## Next\n\nA vote.'],
    [
      'prose with breaks',
      '# Port\n\nA.\n\n---\n\nNote: prices rose.\n\n## Next\n\nA.\n\n---\n\nB.\n\n## Last\n\nC.'
    ],
    ['Marp', '---\nmarp: true\n---\n\n# Port\n\n---\n\n## Costs\n\nNote: prices rose.']
  ])('is a paragraph in %s', (_, markdown) => {
    expect(blocksOf(markdown)).toContainEqual(expect.stringMatching(/prose: Note: prices rose\./))
  })
})

describe('the first slide of a deck', () => {
  const deck = (first: string) => `---\nmarp: true\n---\n\n${first}\n\n---\n\n# Costs\n\nMuch.`

  it.each([
    ['# The port\n\nWhat it costs', {title: 'The port', subtitle: 'What it costs'}],
    [
      '# The port\n## What it costs\n\n**Ann Lee**, May',
      {title: 'The port', subtitle: 'What it costs · Ann Lee, May'}
    ],
    [
      '# The port\n\n**For:** Ann Lee  \n**Date:** May',
      {title: 'The port', subtitle: 'For: Ann Lee · Date: May'}
    ],
    ['# The port', {title: 'The port'}]
  ])('is its cover: %s', (first, matter) => {
    const {article, blocks} = articleFrom(deck(first))
    expect([article.matter, outline(article), blocks.map(sketch)]).toEqual([
      matter,
      ['# Costs (1)'],
      ['p1 prose: Much.']
    ])
  })

  it('leaves its notes to the cover', () => {
    expect(blocksOf(deck('# The port\n\n<!-- Wait. -->'))).toEqual(['notes: Wait.', 'p1 prose: Much.'])
  })

  it.each([
    ['a list', '# The port\n\n- What it costs'],
    ['a link', '# The port\n\nSee [us](https://example.org).'],
    ['a sentence', '# The port\n\nIt costs much.'],
    ['long words', `# The port\n\n${'What it costs and more. '.repeat(8)}`],
    ['a wish of its author’s', '# The port {role=outlook}\n\nWhat it costs']
  ])('stays a slide with %s', (_, first) => {
    expect(articleFrom(deck(first)).article.matter).toEqual({})
  })

  it('stays a slide where front matter has another title', () => {
    const {article} = articleFrom(
      '---\ntheme: seriph\ntitle: Ships\n---\n\n# The port\n\n---\n\n# Costs\n\nMuch.'
    )
    expect([article.title, outline(article)]).toEqual(['Ships', ['# The port (1)', '# Costs (1)']])
  })
})

describe('comments in a deck of Marp', () => {
  const deck = (text: string) => `---\nmarp: true\n---\n\n# Port\n\n${text}`

  it('are notes of their slide, line by line', () => {
    expect(blocksOf(deck('One.\n\n<!-- Ask Ann. -->\n\n<!--\nThen\n\n- wait\n-->'))).toEqual([
      'p1 prose: One.',
      'notes: Ask Ann.',
      'notes: Then\n\n- wait'
    ])
  })

  it('are no notes where they are for formatters', () => {
    expect(blocksOf(deck('<!-- prettier-ignore -->\n\n<!-- markdownlint-disable MD033 -->\n\nOne.'))).toEqual(
      ['p1 prose: One.']
    )
  })

  it('say what front matter could, which wins', () => {
    const {article, said} = articleFrom(
      '---\nmarp: true\nauthor: Ann\n---\n\n<!--\nfooter: Harbour board\nauthor: Bob\npaginate: false\n-->\n\n# Port\n\n' +
        '<!-- _class: lead -->\n\nOne.\n\n---\n\n<!-- backgroundColor: aqua -->\n<!-- footer: Other -->\n\n## Two\n\nMore.'
    )
    expect(article.matter).toEqual({author: ['Ann'], footer: 'Harbour board', paginate: false})
    expect(said).toEqual([expect.stringMatching(/14:1.*: .*`_class`, `backgroundColor`, `footer`/)])
  })

  it('describe a picture without what only Marp reads', () => {
    expect(articleFrom(deck('![bg right:40% w:300 The quay](quay.png)')).said).toEqual([
      expect.stringContaining('No picture quay.png')
    ])
    expect(blocksOf(deck('![bg right:40% w:300 The quay](quay.png)'))).toEqual(['image: The quay (quay.png)'])
  })

  it.each([
    ['bg right:40% w:300', {side: 'right', width: '40%'}],
    ['bg left', {side: 'left'}],
    ['bg', {isFull: true}],
    ['bg fit 80%', {isFull: true, width: '80%'}],
    ['w:400px h:300px', {width: '400px', height: '300px'}],
    ['height:6cm', {height: '6cm'}],
    ['width:12cm', {width: '12cm'}],
    ['blur:3px', undefined]
  ])('say where a picture stands and how wide it is: %s', (words, wish) => {
    const {blocks} = articleFrom(deck(`![${words} The quay](harbour.png)`), {
      lang: 'en',
      findFile: (path) => findFile(path, ['test/fixtures'])
    })
    expect(blocks.flatMap((one) => (one.type === 'aside' && one.picture ? [one.picture.wish] : []))).toEqual([
      wish
    ])
  })
})

describe('comments in a deck of Slidev', () => {
  it('are notes where they are the last of a slide', () => {
    const deck =
      '---\ntheme: seriph\n---\n\n# Port\n\n<!-- a thought -->\n\nOne.\n\n<!-- Ask Ann. -->\n\n---\n\n## Two\n\nMore.\n\n<!--\nWait.\n-->'
    expect(blocksOf(deck)).toEqual([
      'p1 prose: One.',
      'notes: Ask Ann.',
      '---',
      'p2 prose: More.',
      'notes: Wait.'
    ])
  })

  it('are nothing in an article', () => {
    expect(blocksOf('# Port\n\nOne.\n\n<!-- Ask Ann. -->\n\n---\n\nTwo.\n\n<!-- Wait. -->')).toEqual([
      'p1 prose: One.',
      '---',
      'p2 prose: Two.'
    ])
  })
})

describe('the slots of Slidev', () => {
  const columns = (slide: string) =>
    articleFrom(
      `---\ntheme: default\n---\n\n# Port\n\nOpen.\n\n---\nlayout: two-cols\n---\n\n${slide}\n\n---\n\n## End\n\nDone.`
    )
      .blocks.flatMap((block) => {
        const column =
          'column' in block && block.column ? `${block.column.index + 1}/${block.column.of} ` : ''
        return block.type === 'break' ? [] : [`${column}${sketch(block)}`]
      })
      .slice(1, -1)

  it.each([
    ['blank lines', '## Two\n\n- One\n\n::right::\n\n- Two'],
    ['no blank lines around the mark', '## Two\n- One\n\n::right::\n- Two'],
    ['both named', '## Two\n\n::left::\n\n- One\n\n::right::\n\n- Two']
  ])('are columns with %s', (_, slide) => {
    expect(columns(slide)).toEqual(['1/2 p2 item: One', '2/2 p3 item: Two'])
  })

  it('have before them what stands over both, and notes under them', () => {
    expect(columns('## Two\n\nOver.\n\n::left::\n\nA.\n\n::right::\n\nB.\n\n<!-- Ask. -->')).toEqual([
      'p2 prose: Over.',
      '1/2 p3 prose: A.',
      '2/2 p4 prose: B.',
      'notes: Ask.'
    ])
  })
})

describe('the title block of pandoc', () => {
  it('is front matter', () => {
    const {article, blocks} = articleFrom(
      '% The port\n  of Dunmore\n% Ann Lee; Bob Stone\n% 2024-05-14\n\n## Costs\n\nMuch.'
    )
    expect([article.matter, article.title, blocks.map(sketch)]).toEqual([
      {title: 'The port of Dunmore', author: ['Ann Lee', 'Bob Stone'], date: '2024-05-14'},
      'The port of Dunmore',
      ['p1 prose: Much.']
    ])
  })

  it('may leave out what comes first', () => {
    expect(articleFrom('% The port\n%\n% May\n\nOpen.').article.matter).toEqual({
      title: 'The port',
      date: 'May'
    })
  })

  it('is no text of a paragraph that is not first, or has no blank behind the mark', () => {
    expect(blocksOf('Open.\n\n% The port')).toHaveLength(2)
    expect(blocksOf('%PDF is a format.')).toHaveLength(1)
  })

  it('leaves out pauses', () => {
    expect(blocksOf('One.\n\n. . .\n\nTwo.')).toEqual(['p1 prose: One.', 'p2 prose: Two.'])
  })
})

describe('the slides of a deck', () => {
  const deck = (slides: string) => `---\nmarp: true\n---\n\n# Port\n\n---\n\n${slides}`

  it('have one level, whatever their headings; a higher one alone is a divider', () => {
    const {article} = articleFrom(
      deck(
        '## Costs\n\nMuch.\n\n---\n\n# Ways\n\n---\n\n### North\n\nOne.\n\n#### More\n\nTwo.\n\n---\n\n## South\n\nThree.\n\n---\n\n# Thanks\n\nAsk us.'
      )
    )
    expect([outline(article), article.slideLevel]).toEqual([
      ['## Costs (2)', '# Ways (1)', '## North (1)', '#### More (2)', '## South (2)', '## Thanks (1)'],
      2
    ])
  })

  it('keep their levels where the deck names the one of slides', () => {
    const {article} = articleFrom(
      '---\nmarp: true\nheadingDivider: 1\n---\n\n# Port\n\nOpen.\n\n---\n\n## Costs\n\nMuch.\n\n## Next\n\nA vote.'
    )
    expect([outline(article), article.slideLevel]).toEqual([['(2)', '## Costs (1)', '## Next (1)'], 1])
  })

  it('have what stands before their heading', () => {
    const {article} = articleFrom(
      deck('## Costs\n\nMuch.\n\n---\n\n![bg right](quay.png)\n\n## Next\n\nA vote.')
    )
    expect(outline(article)).toEqual(['## Costs (2)', '## Next (2)'])
  })

  it('have the words of HTML that only sets them apart', () => {
    expect(
      blocksOf(deck('## Costs\n\n<p class="big">92%</p>\n\n<div>Much.</div>\n\n<div>\n\n- One\n\n</div>'))
    ).toEqual(['p1 prose: 92%', 'p2 prose: Much.', 'p3 item: One'])
  })

  it.each([
    ['', '### North\n\nOne.\n\n### South\n\n- Two'],
    [
      ' between tags',
      '<div class="columns">\n<div>\n\n### North\n\nOne.\n\n</div>\n<div>\n\n### South\n\n- Two\n\n</div>\n</div>'
    ]
  ])('have columns where headings stand under theirs%s', (_, slide) => {
    const {blocks} = articleFrom(deck(`## Ways\n\n${slide}\n\n---\n\n## Last\n\nC.`))
    expect(
      blocks.map((one) =>
        'column' in one && one.column ? `${one.column.index + 1} ${sketch(one)}` : sketch(one)
      )
    ).toEqual([
      '1 other: North',
      '1 p1 prose: One.',
      '2 other: South',
      '2 p2 item: Two',
      '---',
      'p3 prose: C.'
    ])
  })

  it('keep headings under each other where words stand before them', () => {
    const {article} = articleFrom(deck('## Ways\n\nThere are two.\n\n### North\n\nOne.\n\n### South\n\nTwo.'))
    expect(outline(article)).toEqual(['## Ways (1)', '### North (1)', '### South (1)'])
  })

  it('have a cover with HTML on it', () => {
    const {article} = articleFrom(
      '---\ntheme: seriph\n---\n\n# Port\n\nWhat it costs\n\n<div class="pt">\n <b>Next</b>\n</div>\n\n---\n\n# Costs\n\nMuch.'
    )
    expect([article.matter, outline(article)]).toEqual([
      {title: 'Port', subtitle: 'What it costs'},
      ['(1)', '# Costs (1)']
    ])
  })
})

describe('the background of a slide', () => {
  const groundsOf = (markdown: string) =>
    articleFrom(markdown, {lang: 'en', findFile: (path) => findFile(path, ['test/fixtures'])})
      .article.sections.flatMap(({heading}) => heading ?? [])
      .map(({background}) => background?.as)
  const marp = (slides: string) =>
    `---\nmarp: true\n---\n\n# Port\n\n---\n\n${slides}\n\n---\n\n## Last\n\nC.`
  const reveal = (slides: string) => `# Port\n\n---\n\n${slides}\n\n---\n\n## Last\n\nC.`

  it.each([
    ['Marp, a colour', marp('<!-- _backgroundColor: #123456 -->\n\n## One\n\nA.'), ['#123456', undefined]],
    [
      'Marp, a colour from there on',
      marp('<!-- backgroundColor: "#123456" -->\n\n## One\n\nA.'),
      ['#123456', '#123456']
    ],
    ['Marp, a picture', marp('![bg](harbour.png)\n\n## One\n\nA.'), ['harbour.png', undefined]],
    [
      'Marp, a picture by its address',
      marp('<!-- _backgroundImage: url("harbour.png") -->\n\n## One\n\nA.'),
      ['harbour.png', undefined]
    ],
    ['Marp, a picture without words on it', marp('## One\n\n![bg](harbour.png)'), [undefined, undefined]],
    ['Marp, a picture on one side', marp('![bg left](harbour.png)\n\n## One\n\nA.'), [undefined, undefined]],
    [
      'reveal.js, a colour',
      reveal('<!-- .slide: data-background="#123456" -->\n\n## One\n\nA.'),
      ['#123456', undefined]
    ],
    [
      'reveal.js, a picture',
      reveal('<!-- .slide: data-background-image="harbour.png" -->\n\n## One\n\nA.'),
      ['harbour.png', undefined]
    ],
    ['Slidev, a colour', '# Port\n\n---\nbackground: "#123456"\n---\n\n## One\n\nA.', ['#123456']],
    ['pandoc’s attributes', '# Port\n\n## One {background=accent1}\n\nA.', ['accent1']],
    ...['background-image', 'data-background-image'].map((name): [string, string, string[]] => [
      `a heading’s ${name}`,
      `# Port\n\n## One {${name}="harbour.png" background-size=cover}\n\nA.`,
      ['harbour.png']
    ]),
    ['a heading’s color', '# Port\n\n## One {data-background-color="#123456"}\n\nA.', ['#123456']]
  ])('is that of %s', (_, markdown, grounds) => {
    expect(groundsOf(markdown).slice(-grounds.length)).toEqual(grounds)
  })

  it('without a word of its heading is a slide of the picture', () => {
    const markdown = '# Port\n\nOpen.\n\n## {background-image="harbour.png"}\n\n## Next\n\nA vote.'
    const {article, blocks} = articleFrom(markdown, {findFile: (path) => findFile(path, ['test/fixtures'])})
    expect(outline(article)).toEqual(['(3)', '## Next (1)'])
    expect(blocks.map((one) => one.type === 'aside' && one.picture?.wish)).toContainEqual({isFull: true})
  })

  it('leaves what its picture shows to the notes', () => {
    expect(blocksOf(marp('![bg The quay](harbour.png)\n\n## One\n\nA.')).slice(0, 2)).toEqual([
      'notes: The quay',
      'p1 prose: A.'
    ])
  })

  it('of reveal.js says what else it is told, once', () => {
    const {said} = articleFrom(
      reveal('<!-- .slide: data-state="dim" -->\n\n## One\n\n- A <!-- .element: class="fragment" -->')
    )
    expect(said).toEqual([expect.stringContaining('`data-state`')])
  })
})

describe('the pictures of Slidev', () => {
  it.each([
    ['image-right', {side: 'right'}],
    ['image-left', {side: 'left'}],
    ['image', {isFull: true}]
  ])('stand where the layout %s has them', (layout, wish) => {
    const {blocks} = articleFrom(
      `# Port\n\n---\nlayout: ${layout}\nimage: harbour.png\n---\n\n## One\n\nA.`,
      {lang: 'en', findFile: (path) => findFile(path, ['test/fixtures'])}
    )
    expect(blocks.flatMap((one) => (one.type === 'aside' && one.picture ? [one.picture.wish] : []))).toEqual([
      wish
    ])
  })

  it('are looked for in the folder `public` where their path begins at the root', () => {
    expect(articleFrom('---\nmdc: true\n---\n\n# Port\n\n![A quay](/quay.png)').said).toContainEqual(
      expect.stringContaining('public/quay.png')
    )
  })
})

describe('what other programs put into a deck', () => {
  it.each([
    ['openxml', '<p:sp/>', 'html: <p:sp/>'],
    ['html', '<b>Ask</b> Ann', 'html: Ask Ann']
  ])('stands in the notes, and is said, where it is meant for %s alone', (format, written, told) => {
    const {blocks, said} = articleFrom(`# Port\n\nOpen.\n\n\`\`\`{=${format}}\n${written}\n\`\`\`\n`)
    expect(blocks.map(sketch)).toEqual(['p1 prose: Open.', told])
    expect(said).toEqual([expect.stringContaining(`This ${format} is not drawn`)])
  })

  it('is refused where a slide of Slidev names another file', () => {
    const {said} = articleFrom('# Port\n\nOpen.\n\n---\nsrc: ./other.md\n---\n\n---\n\n# Costs\n\nMuch.')
    expect(said).toEqual([expect.stringContaining('./other.md is not put here')])
  })
})

describe('a deck of md2pptx', () => {
  it('has its cover, its parts and its slides, and nothing of its first lines', () => {
    const {article, said} = articleFrom(
      'template: house.pptx\nbaseTextSize: 20\n\n# Port\nWhat it costs\n\n## Costs\n\n### Now\n\n* One\n\n### Later\n\n#### North\n\nTwo.\n\n#### South\n\nThree.'
    )
    expect([article.matter, article.slideLevel, outline(article), said]).toEqual([
      {title: 'Port', subtitle: 'What it costs', slideLevel: 3},
      3,
      ['## Costs (0)', '### Now (1)', '### Later (4)'],
      [expect.stringContaining('`template`, `baseTextSize`')]
    ])
  })

  it('has for notes what stands behind a list, a table or code', () => {
    const deck = (slide: string) =>
      blocksOf(`numbers: yes\nbaseTextSize: 20\n\n# Port\n\n### Now\n\n${slide}`)
    expect(deck('* One\n\nAsk *Ann*.\n\nAnd Bob.')).toEqual(['p1 item: One', 'notes: Ask Ann.\nAnd Bob.'])
    expect(deck('It is shut.\n\nNobody comes.')).toEqual(['p1 prose: It is shut.', 'p2 prose: Nobody comes.'])
  })

  it('has them for the slide before a rule, and what opens the next is none', () => {
    const slides = '### Now\n\n* One\n\nAsk Ann.\n\n---\n\nBob comes.\n\n* Two\n\nAsk Bob.'
    expect(blocksOf(`numbers: yes\nbaseTextSize: 20\n\n# Port\n\n${slides}`)).toEqual([
      'p1 item: One',
      'notes: Ask Ann.',
      '---',
      'p2 prose: Bob comes.',
      'p3 item: Two',
      'notes: Ask Bob.'
    ])
  })

  it('is none where a memo opens with names', () => {
    expect(articleFrom('To: Ann Lee\nFrom: Bob Stone\n\n# Port\n\nOpen.').said).toEqual([])
  })
})

describe('columns that a deck has between tags', () => {
  const columnsIn = (inner: string, matter = 'marp: true') =>
    articleFrom(`---\n${matter}\n---\n\n# Port\n\n---\n\n## Two\n\n${inner}`).blocks.flatMap((one) =>
      one.type !== 'break' && one.column ? [`${one.column.index + 1}/${one.column.of} ${sketch(one)}`] : []
    )
  const both = ['1/2 p1 item: One', '2/2 p2 prose: Two.']

  it.each([
    [
      'a class',
      '<div class="columns">\n<div>\n\n- One\n\n</div>\n<div>\n\nTwo.\n\n</div>\n</div>',
      'marp: true'
    ],
    [
      'a grid of Slidev',
      '<div class="grid grid-cols-2 gap-4"><div>\n\n- One\n\n</div><div class="x">\n\nTwo.\n\n</div></div>',
      'theme: seriph'
    ],
    [
      'a style',
      '<div style="display: flex; gap: 1em">\n<div>\n\n- One\n\n</div>\n<div>\n\nTwo.\n\n</div>\n</div>',
      'marp: true'
    ]
  ])('are columns by %s', (_, inner, matter) => {
    expect(columnsIn(inner, matter)).toEqual(both)
  })

  it.each([
    ['only one', '<div class="columns">\n<div>\n\n- One\n\n</div>\n</div>\n\nTwo.'],
    ['another class', '<div class="big">\n<div>\n\n- One\n\n</div>\n<div>\n\nTwo.\n\n</div>\n</div>'],
    ['no end', '<div class="columns">\n<div>\n\n- One\n\n</div>\n<div>\n\nTwo.']
  ])('are none with %s', (_, inner) => {
    expect(columnsIn(inner)).toEqual([])
  })

  it('may be cards behind what md2pptx is told of them', () => {
    const cards =
      '### A\n<!-- md2pptx: cardlayout: horizontal -->\n\n#### North\n\nOne.\n\n#### South\n\nTwo.'
    const {blocks} = articleFrom(`numbers: no\npageTitleSize: 24\n\n# Port\n\n## Part\n\n${cards}`)
    expect(blocks.flatMap((one) => (one.type !== 'break' && one.column ? [sketch(one)] : []))).toEqual([
      'other: North',
      'p1 prose: One.',
      'other: South',
      'p2 prose: Two.'
    ])
  })
})

it('takes a page of a site for an article, whatever its layout is called', () => {
  const page = (layout: string) =>
    blocksOf(
      `---\ntitle: Port\nlayout: ${layout}\n---\n\n## Costs\n\nIt costs much.\n\n## Time\n\nIn May.\n\n---\n\n# Notice\n\nNote: ask Ann.`
    )
  expect(page('blog-post')).toEqual(page('page'))
  expect(page('blog-post')).toContain('p3 prose: Note: ask Ann.')
})
