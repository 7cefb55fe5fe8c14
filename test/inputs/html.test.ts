import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {folder, run} from '../cli/terminal.ts'

const harbour = readFileSync(new URL('../fixtures/harbour.png', import.meta.url))
const page = `<!doctype html>
<html lang="en"><head><title>Harbour – The Site</title><meta name="author" content="Ann Hall"></head>
<body><nav><a href="/">Home</a></nav><script>evil()</script>
<h1>The harbour &amp; the town</h1>
<p>The council voted on the new ferry on 12 June 2024. It costs <b>4.5 million
euros</b>, said Mayor Bell.</p><p>See the note.<sup><a href="#fn1" id="fnref1">1</a></sup></p>
<h2>Allegations</h2><p>The union accused the operator of hiding two accidents. The operator denied it.</p>
<figure><img src="harbour.png" alt="A quay"><figcaption>The quay in May</figcaption></figure>
<figure><img src="https://example.org/x.png" alt="Elsewhere"></figure>
<table><caption>Cars a <b>day</b></caption><tr><th>Year</th><th>Cars</th></tr><tr><td>2023</td><td>180</td></tr></table>
<ul><li>One <em>item</em></li><li>Two<ol><li>Inner</li></ol></li></ul>
<ol><li id="fn1">The words of the note. <a href="#fnref1">↩</a></li></ol>
</body></html>
`
const files = {'a.html': page, 'harbour.png': harbour}

describe('a page of HTML', () => {
  it('is read with its title, author and headings, and sentences at their places in the page', async () => {
    const {out} = await run(folder(files), ['explain', 'a.html', '--json'])
    const {title, lang, sentences, slides} = JSON.parse(out) // The contract names the fields.
    expect([
      title,
      lang,
      slides[0].points[0].text,
      sentences.map((one: {line: number; text: string}) => [one.line, one.text])
    ]).toEqual([
      'The harbour & the town',
      'en',
      'Ann Hall',
      [
        [5, 'The council voted on the new ferry on 12 June 2024.'],
        [5, 'It costs 4.5 million euros, said Mayor Bell.'],
        [6, 'See the note.'],
        [7, 'The union accused the operator of hiding two accidents.'],
        [7, 'The operator denied it.'],
        [11, 'One item'],
        [11, 'Two'],
        [11, 'Inner']
      ]
    ])
  })

  it('says what is left out, fetches nothing, and names the place', async () => {
    const {code, said} = await run(folder(files), ['check', 'a.html', '--verbose'])
    expect([code, said.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim())]).toEqual([
      0,
      expect.arrayContaining([
        'info Left out of the page: 1 menu, 1 script html-left-out briefdeck',
        expect.stringMatching(/^9:9-9:\d+ warning Picture https:.* is remote and never fetched/)
      ])
    ])
  })

  it('is read with the words of a table of one cell, which only draws a box around them', async () => {
    const page =
      '<html lang="en"><body><h1>The pier</h1><p>It is old.</p><table><tr><td></td><td><p>It was built in 1911.</p><p>It is long.</p></td></tr></table></body></html>'
    const {out} = await run(folder({'a.html': page}), ['explain', 'a.html', '--json'])
    const {slides, sentences} = JSON.parse(out) // The contract names the fields.
    expect([
      sentences.map(({text}: {text: string}) => text),
      slides.some(({template}: {template: string}) => template === 'table')
    ]).toEqual([['It is old.', 'It was built in 1911.', 'It is long.'], false])
  })

  it('is read without what leads through its site, by class or because it is nothing but links to pages beside it', async () => {
    const page = `<html lang="en"><head><title>Piers of Rye</title></head><body>
<div class="navheader"><table><tr><th>Chapter 2. The pier</th></tr><tr><td><a href="one.html">Prev</a></td></tr></table></div>
<h1>The pier</h1><div class="toc"><p>Table of contents</p><dl><dt><a href="#cost">Cost</a></dt></dl></div>
<p>The pier is old. It was built in 1911.</p><h2 id="cost">Cost</h2><ul><li>A new pier costs <a href="bill.html">€4m</a></li>
<li>Repairs cost <a href="more.html">€1m</a></li></ul><p><a href="one.html">‹ The town</a> | <a href="toc.html">up</a></p></body></html>`
    const cwd = folder({'a.html': page})
    const {out} = await run(cwd, ['explain', 'a.html', '--json'])
    const {said} = await run(cwd, ['check', 'a.html', '--verbose'])
    const {title, sentences} = JSON.parse(out) // The contract names the fields.
    expect([
      title,
      sentences.map(({text}: {text: string}) => text),
      said.match(/Left out.*menus?/)?.[0]
    ]).toEqual([
      'The pier',
      ['The pier is old.', 'It was built in 1911.', 'A new pier costs €4m', 'Repairs cost €1m'],
      'Left out of the page: 3 menus'
    ])
  })

  it('is read without what its roles set beside it, what it hides, and the signs of its headings', async () => {
    const around = `<div role="navigation"><ul><li><a href="b.html">Next</a></li></ul></div><p hidden>Draft of May.</p>
<h2 id="pier">The pier<a class="headerlink" href="#pier">¶</a></h2><p>The pier is old. See <a href="c.html">the plan</a>,
<a href="d.html">the bill</a> and <a href="d.html">the bill</a> again.</p><div role="contentinfo">© Rye</div>`
    const cwd = folder({'a.html': `<html lang="en"><body>${around}</body></html>`})
    const {out} = await run(cwd, ['explain', 'a.html', '--json'])
    const {said} = await run(cwd, ['check', 'a.html', '--verbose'])
    const {sentences, slides} = JSON.parse(out) // The contract names the fields.
    expect([
      sentences.map(({text}: {text: string}) => text),
      slides[1].title,
      said.match(/\b(?:info|warning)(?=\s+(?:Left|Link))/g)
    ]).toEqual([
      ['The pier is old.', 'See the plan, the bill and the bill again.'],
      'The pier',
      ['info', 'warning', 'info']
    ])
  })

  it('builds, gives pictures, tables and footnotes to slides, and is what its deck is verified against', async () => {
    const cwd = folder(files)
    const built = await run(cwd, ['build', 'a.html', '--trace', 't.json'])
    const trace = readFileSync(`${cwd}/t.json`, 'utf8')
    const verified = await run(cwd, ['verify', 'a.pptx', 'a.html'])
    const wanted = [
      'The quay in May',
      'Cars a day',
      '2023\\t180',
      'The words of the note.',
      '"picture": "harbour.png"'
    ]
    expect([built.code, verified.code, wanted.filter((one) => !trace.includes(one))]).toEqual([0, 0, []])
  })

  it('may come from standard input, and go to a draft', async () => {
    const over = {readInput: async () => Buffer.from(page)}
    const {code, out} = await run(folder(), ['draft', '-'], over)
    expect([code, out.includes('## Allegations {template=points}'), out.includes('evil')]).toEqual([
      0,
      true,
      false
    ])
  })

  it('has another title where another element is named so, or none is', async () => {
    const titles = [
      '<h1 class="title">Report</h1><h1>Part</h1><p>Text here.</p>',
      '<title>Report</title><p>Text here.</p>'
    ].map(async (html) =>
      JSON.parse((await run(folder({'a.htm': html}), ['explain', 'a.htm', '--json'])).out)
    )
    expect((await Promise.all(titles)).map(({title}) => title)).toEqual(['Report', 'Report'])
  })

  it('has its terms in bold, and their definitions under them', async () => {
    const html =
      '<p>The board met in May.</p><h2>Words</h2><dl><dt>Berth<dd>A place.<div><dt>A <i>pilot</i><dd><p>One.<dd>Two.</div></dl>'
    const {out} = await run(folder({'a.html': html}), ['draft', 'a.html'])
    const [, slide] = out.split('Words {template=points}')
    expect(
      slide
        ?.split('\n\n')
        .slice(1, 2)
        .concat(/\[p4s1\] .*\*\*/.exec(out) ?? [])
    ).toEqual([
      '- Berth [p2s1]\n  - A place. [p3s1]\n- A pilot [p4s1]\n  - One. [p5s1]\n  - Two. [p6s1]',
      '[p4s1] **A _pilot_**'
    ])
  })

  it.each([
    ['MathML', '<math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>', 'E = mc²'],
    [
      'its TeX beside it',
      '<math><semantics><mrow><mi>E</mi></mrow><annotation encoding="application/x-tex">E = mc^2</annotation></semantics></math>',
      'E = mc²'
    ],
    [
      'what KaTeX draws',
      '<span class="katex"><math><semantics><mi>E</mi><annotation encoding="application/x-tex">E = mc^2</annotation></semantics></math><span class="katex-html" aria-hidden="true">E=mc2</span></span>',
      'E = mc²'
    ],
    ['MathML that is not read', '<math><mfenced><mi>E</mi></mfenced></math>', 'E']
  ])('has a formula among words with %s', async (_, maths, words) => {
    const {out} = await run(folder({'a.html': `<p>The law is ${maths} here.</p>`}), [
      'explain',
      'a.html',
      '--json'
    ])
    expect(JSON.parse(out).sentences.map(({text}: {text: string}) => text)).toEqual([
      `The law is ${words} here.`
    ])
  })

  it('has a formula that is displayed as a native equation', async () => {
    const html = `<h1>Port</h1><h2>The law</h2><p>It is short.</p><p><math display="block"><mi>E</mi><mo>=</mo><mfrac><mi>a</mi><mi>b</mi></mfrac></math></p>`
    const {out} = await run(folder({'a.html': html}), ['explain', 'a.html', '--json'])
    expect(JSON.parse(out).slides.map(({template}: {template: string}) => template)).toContain('equation')
  })

  it.each([
    ['fn-preface', 'fnref-preface'],
    ['fn:reform', 'fnref:reform'],
    ['footnote-1', 'footnote-ref-1']
  ])('has a footnote whose id is %s', async (id, back) => {
    const html = `<p>The port closed.<sup><a href="#${id}" id="${back}">1</a></sup></p>
<ol><li id="${id}">The words of the note. <a href="#${back}">↩</a></li></ol>`
    const {out} = await run(folder({'a.html': html}), ['draft', 'a.html'])
    expect([out.includes('[^1]: The words of the note.'), out.includes('↩')]).toEqual([true, false])
  })

  it.each([
    ['elements', '<div>'.repeat(1_000_000)],
    ['lists', '<ul><li>'.repeat(200_000)],
    ['tables', '<table><tr><td>'.repeat(50_000)],
    ['marks', `<p>${'<b>'.repeat(200_000)}`],
    ['marks that each paragraph repeats', Array.from({length: 9000}, (_, at) => `<b id=x${at}><p>a`).join('')]
  ])('is refused in one line where it has %s without an end', async (_, html) => {
    const {code, said} = await run(folder({'a.html': html}), ['build', 'a.html'])
    expect([code, said.trim().split('\n')]).toEqual([1, [expect.stringContaining('html-too-deep')]])
  })

  it.each([
    ['paragraphs', '<p>Words.'.repeat(3000)],
    ['items', `<ul>${'<li>Words.'.repeat(3000)}`],
    ['cells', `<table>${'<tr><td>Words.<td>More.'.repeat(1500)}`],
    ['fonts', '<p><font size=2>Words.'.repeat(1500)],
    [
      'tags in a script',
      `<script>${'"<div>"+'.repeat(3000)}""</script><!--${'<div>'.repeat(3000)}--><p>Words.`
    ]
  ])('is read where nothing closes its %s', async (_, html) => {
    const {code} = await run(folder({'a.html': `<h1>Port</h1>${html}`}), ['explain', 'a.html'])
    expect(code).toBe(0)
  })
})
