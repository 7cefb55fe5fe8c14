import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {writeDraft} from '../../src/draft/write-draft.ts'
import {compile, plan} from '../../src/pipeline.ts'
import {parseXml} from '../../src/pptx/parse-xml.ts'
import {writePptx} from '../../src/pptx/write.ts'
import {loadSettings} from '../../src/settings.ts'
import {host} from '../support/package-host.ts'
import {partsOf} from '../support/parts.ts'

const settings = loadSettings(host)

function made(markdown: string) {
  const file = new VFile({path: 'article.md', value: markdown})
  return {...compile(file, settings), said: file.messages.map(String)}
}

/** Titles of the slides between cover and sources, with what is said of how they are shown. */
function shownIn(markdown: string): readonly string[] {
  return made(markdown)
    .deck.slides.slice(1)
    .filter(({template}) => template !== 'sources' && template !== 'bottom-line')
    .map(({title, options = {}}) =>
      [title, ...Object.entries(options).map(([name, value]) => `${name}=${value}`)].join(' ')
    )
}

const port = (heading: string) => `${heading}\n\nThe port closed in 2019. It handled 40 ships a week.\n\n`

describe('how a slide is shown', () => {
  it.each([
    ['after its heading', port('## Port {hide}'), ['Port hide=true']],
    [
      'in quotes, with others',
      port('## Port {#port template=points transition="fade" hide}'),
      ['Port hide=true transition=fade']
    ],
    [
      'under its heading',
      port('## Port\n<!-- briefdeck: hide transition=fade -->'),
      ['Port hide=true transition=fade']
    ],
    [
      'in front matter of Slidev',
      port('---\nhide: true\ntransition: fade\n---\n\n## Port'),
      ['Port hide=true transition=fade']
    ]
  ])('is read %s', (_, markdown, expected) => {
    expect(shownIn(`${port('## Quay')}${markdown}`).slice(1)).toEqual(expected)
  })

  it('goes down to the headings under it, until one says otherwise', () => {
    expect(
      shownIn(
        `${port('# One {hide transition=fade}\n\n## A')}${port('## B {hide=false transition=none}')}${port('# Two\n\n## C')}`
      )
    ).toEqual([
      'One hide=true transition=fade',
      'A hide=true transition=fade',
      'B hide=false transition=none',
      'Two',
      'C'
    ])
  })

  it('is asked of a single paragraph, with headings or without', () => {
    const one =
      '<!-- briefdeck: hide -->\n\nThe quay was sold to a bank in 2021.\n\nThe quay is 300 metres long.'
    expect(shownIn(`${port('## Port')}${one}`)).toEqual(['Port', 'Port (2) hide=true'])
    expect(shownIn(`${port('')}${one}`).filter((title) => title.includes('hide'))).toHaveLength(1)
  })

  it('is no wish where it cannot be read', () => {
    expect(made(port('## Port {transition=spin}')).said).toContainEqual(
      expect.stringContaining(
        'article.md:1:1-1:26: `transition=spin` is not read; it must be `fade` or `none`'
      )
    )
  })

  it('keeps what is hidden out of the bottom line, and its sentences cited', () => {
    const {deck, brief} = made(
      `${port('## Port {hide}')}${port('## Quay').replace('port', 'quay')}The quay is 300 metres long. Forty people work there.`
    )
    const ids = brief.summary.flatMap(({from}) => from.map(({id}) => id))
    expect(ids.filter((id) => id.startsWith('p1'))).toEqual([])
    expect(Object.values(deck.slides.find(({title}) => title === 'Port')?.slots ?? {}).flat()).not.toEqual([])
  })

  it('takes no room from slides that are seen', () => {
    const {deck} = made(`---\nmax-slides: 3\n---\n\n${port('## Port {hide}')}${port('## Quay')}`)
    expect(deck.slides.map(({title}) => title)).toEqual([
      'Article',
      'Port',
      'Quay',
      'Where each slide comes from'
    ])
  })
})

describe('in the file', () => {
  it('a slide is hidden, and comes in by a fade', async () => {
    const parts = partsOf(await writePptx(made(port('## Port {hide transition=fade}')).layout, host))
    const slide = parseXml(parts['ppt/slides/slide2.xml'] ?? '')
    expect(slide.attributes.show).toBe('0')
    expect(slide.children.map((one) => (typeof one === 'string' ? one : one.name))).toEqual([
      'p:cSld',
      'p:clrMapOvr',
      'p:transition'
    ])
    expect(parts['docProps/app.xml']).toContain('<HiddenSlides>1</HiddenSlides>')
  })

  it('a slide is as it was without a wish', async () => {
    const parts = partsOf(await writePptx(made(port('## Port {transition=none}')).layout, host))
    expect(parts['ppt/slides/slide2.xml']).not.toMatch(/show=|p:transition/)
  })
})

describe('notes in an attribute', () => {
  it.each([
    ['a heading', '## Port {notes="Ask Ann."}\n\nThe port closed in 2019. It handled 40 ships.'],
    [
      'a paragraph',
      '## Port\n\n<!-- briefdeck: notes="Ask Ann." -->\n\nThe port closed in 2019. It handled 40 ships.'
    ],
    ['the title', '# Port {notes="Ask Ann."}\n\n## Ropes\n\nThe port closed in 2019. It handled 40 ships.']
  ])('of %s are notes of its slide', (_, markdown) => {
    const {deck, said} = made(markdown)
    expect(deck.slides.flatMap(({notes}) => notes.filter(({id}) => !id).map(({text}) => text))).toEqual([
      'Ask Ann.'
    ])
    expect(said.filter((one) => one.includes('warn'))).toEqual([])
  })
})

describe('a draft', () => {
  it('keeps how slides are shown', () => {
    const article = `${port('## Port {hide transition=fade}')}${port('## Quay')}`
    const {article: read, brief, deck} = plan(new VFile({path: 'article.md', value: article}), settings)
    const {words} = settings.lexiconFor('en')
    const draft = writeDraft(deck, brief, {templates: settings.templates, words, matter: read.matter})
    expect(draft).toContain('hide=true transition=fade}')
    expect(shownIn(draft)).toEqual(shownIn(article))
    expect(shownIn(draft.replace('hide=true', 'hide'))).toEqual(shownIn(article))
  })
})
