import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {checkDeck} from '../../src/access/check-deck.ts'
import {writeDraft} from '../../src/draft/write-draft.ts'
import {findFile} from '../../src/node/find-file.ts'
import {compile, plan} from '../../src/pipeline.ts'
import {seeDeck} from '../../src/pptx/see/see-deck.ts'
import {writePptx} from '../../src/pptx/write.ts'
import {loadSettings} from '../../src/settings.ts'
import {brand} from '../support/brands/brand.ts'
import {layOutOn} from '../support/brands/lay-out-on.ts'
import {host} from '../support/package-host.ts'
import {partsOf} from '../support/parts.ts'

const fixtures = new URL('../fixtures/', import.meta.url).pathname
const settingsOf = (theme: string) =>
  loadSettings(host, {choices: {theme}, findFile: (path) => findFile(path, [fixtures])})

/** The ids of warnings on a file. */
function warningsOf({messages}: VFile): readonly string[] {
  return messages.flatMap(({ruleId = '', fatal}) => (fatal === false ? [ruleId] : []))
}

function made(markdown: string, theme = 'diplomat') {
  const file = new VFile({path: 'article.md', value: markdown})
  return {...compile(file, settingsOf(theme)), said: warningsOf(file)}
}

const slide = (asked: string) =>
  `## Port {${asked}}\n\n- The port **closed** in 2019\n- See [the plan](https://example.org)\n\n## Quay\n\nThe quay is old.\n`

/** What a slide says of its ground, and the rest of its XML. */
async function xmlOf(markdown: string, theme?: string) {
  const {layout, said} = made(markdown, theme)
  const parts = partsOf(await writePptx(layout, host))
  const at = layout.frames.findIndex(({title}) => title === 'Port') + 1
  const xml = parts[`ppt/slides/slide${at}.xml`] ?? ''
  return {said, xml, background: /<p:bg>[\s\S]*<\/p:bg>/.exec(xml)?.[0].replace(/\s*\n\s*/g, '')}
}

describe('the background of a slide', () => {
  it.each([
    ['background=#102040', '<a:srgbClr val="102040"/>'],
    ['background="#fe8"', '<a:srgbClr val="FFEE88"/>'],
    ['background=accent1', '<a:schemeClr val="accent1"/>'],
    ['background=dk1', '<a:schemeClr val="tx1"/>']
  ])('is a colour with %s', async (asked, color) => {
    const {background, said} = await xmlOf(slide(asked))
    expect(background).toBe(`<p:bg><p:bgPr><a:solidFill>${color}</a:solidFill><a:effectLst/></p:bgPr></p:bg>`)
    expect(said).not.toContain('attribute-value')
  })

  it('is a picture up to the edges, cut to the proportions of the slide, under a scrim', async () => {
    const {background, xml} = await xmlOf(slide('background=harbour.png'))
    expect(background).toMatch(
      /^<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rId\d"\/><a:srcRect [^>]*\/><a:stretch><a:fillRect\/><\/a:stretch><\/a:blipFill>/
    )
    expect(xml.indexOf('name="Scrim"')).toBeLessThan(xml.indexOf('name="Title"'))
  })

  it.each(
    ['diplomat', 'night'].flatMap((theme) =>
      ['accent1', 'accent4', 'lt2', 'dk2', '#000000', '#FFFFFF', '#F4E3C1', '#102040', 'harbour.png'].map(
        (as) => [theme, as]
      )
    )
  )('leaves all text to be read: %s on %s', async (theme, as) => {
    const {layout, said} = made(slide(`background="${as}"`), theme)
    const seen = seeDeck(await writePptx(layout, host))
    if (!('slides' in seen)) throw new Error('The deck cannot be read')
    expect(checkDeck(seen).barriers).toEqual([])
    expect(said).toEqual(layout.frames.some(({ground}) => ground) ? [] : ['background-faint'])
  })

  it('holds for what its heading or comment is about alone', () => {
    const {layout} = made(
      '# Nil\n\n# One {background=accent1}\n\n## A\n\nThe port closed.\n\n## B\n\nIt opened.\n\n<!-- briefdeck: background=dk1 -->\n\nIt sank.\n'
    )
    expect(layout.frames.flatMap(({title, ground}) => (ground ? [title] : []))).toEqual(['One', 'B (2)'])
  })

  it.each([
    ['background=#808080', 'background-faint'],
    ['background=none.png', 'image-missing'],
    ['background=https://example.org/x.png', 'image-remote'],
    ['background=../x.png', 'image-outside'],
    ['background=purple', 'attribute-value']
  ])('is left out where it cannot be: %s', async (asked, id) => {
    const {background, said} = await xmlOf(slide(asked))
    expect([background, said]).toEqual([undefined, [id]])
  })

  it('is left out under a handling mark that has no colours of its own', async () => {
    const {background, said} = await xmlOf(`---\nmarking: House only\n---\n\n${slide('background=accent1')}`)
    expect([background, said]).toEqual([undefined, ['background-marked']])
  })

  it('comes back from a draft', () => {
    const markdown = slide('background="#102040" hide')
    const settings = settingsOf('diplomat')
    const read = plan(new VFile({path: 'article.md', value: markdown}), settings)
    const {words} = settings.lexiconFor('en')
    const {templates} = settings
    const draft = writeDraft(read.deck, read.brief, {templates, words, matter: read.article.matter})
    expect(draft).toContain('## Port {template=points hide=true background="#102040"}')
    expect(made(draft).layout.frames).toEqual(made(markdown).layout.frames)
  })

  it('is in the colours of a brand on its layouts', async () => {
    const {layout, file} = layOutOn('plain', slide('background=#102040'))
    const seen = seeDeck(await writePptx(layout, host))
    if (!('slides' in seen)) throw new Error('The deck cannot be read')
    expect(checkDeck(seen).barriers.filter(({type}) => type === 'faint-text')).toEqual([])
    expect(warningsOf(file)).not.toContain('background-faint')
    expect(layout.frames.some(({ground}) => ground?.type === 'fill')).toBe(true)
  })
})

describe('the layout of a slide', () => {
  it('is the one of the brand that is asked for', () => {
    const {layout} = layOutOn('plain', slide('layout="title and content"'))
    const nameOf = (title: string) => {
      const master = layout.frames.find((one) => one.title === title)?.master
      return layout.masters.find(({name}) => name === master)?.brand?.part
    }
    const partOf = (name: string) => brand('plain').layouts.find((one) => one.name === name)?.part
    expect([nameOf('Port'), nameOf('Quay')]).toEqual([partOf('Title and Content'), partOf('Title Only')])
  })

  it.each<['plain' | undefined, string]>([
    ['plain', 'layout-unknown'],
    [undefined, 'layout-alone']
  ])('is said where there is none: %s', (name, id) => {
    const markdown = slide('layout="Titel Only"')
    const said = name ? warningsOf(layOutOn(name, markdown).file) : made(markdown).said
    expect(said).toContain(id)
  })
})

it('ends with its slide, where a break opens another one under the same heading', () => {
  const {layout} = made(`${slide('background=#102040').replace('- See', '- Old\n\n---\n\n- See')}`)
  const port = layout.frames.filter(({title}) => title.startsWith('Port'))
  expect(port.map(({ground}) => ground?.type)).toEqual(['fill', undefined])
})

describe('the background of the cover', () => {
  const rest = '\n\n---\n\n# Costs\n\n- Much\n- More\n'

  it.each([
    ['front matter', '---\ntitle: Port\nbackground: harbour.png\n---\n\n## Costs\n\n- Much\n'],
    [
      'the heading that is the title',
      '# Port {background=harbour.png}\n\nIt opens in May.\n\n## Costs\n\n- Much\n'
    ],
    ['Marp, a picture', `---\nmarp: true\n---\n\n![bg](harbour.png)\n\n# Port${rest}`],
    [
      'Marp, a picture with words on it',
      `---\nmarp: true\n---\n\n![bg](harbour.png)\n\n# Port\n\nOf Dunmore${rest}`
    ],
    [
      'Marp, a directive',
      `---\nmarp: true\n---\n\n<!-- _backgroundImage: url("harbour.png") -->\n\n# Port${rest}`
    ],
    ['reveal.js', `# Port\n<!-- .slide: data-background="harbour.png" -->${rest}`],
    ['Slidev', `---\ntheme: seriph\nbackground: harbour.png\n---\n\n# Port\n\nOf Dunmore${rest}`]
  ])('is that of %s, and of no other slide', async (_, markdown) => {
    const {layout, said} = made(markdown)
    const grounds = layout.frames.map(({template, ground}) => [template, ground?.type])
    expect([grounds[0], grounds.slice(1).filter(([, type]) => type), said]).toEqual([
      ['title', 'picture'],
      [],
      []
    ])
    const parts = partsOf(await writePptx(layout, host))
    expect(parts['ppt/slides/slide1.xml']).toMatch(/<p:bg>[\s\S]*<a:blip /)
  })

  it('stays through a draft', () => {
    const file = new VFile({path: 'a.md', value: '# Port {background=accent2}\n\n## Costs\n\n- Much\n'})
    const settings = settingsOf('diplomat')
    const read = plan(file, settings)
    const {words} = settings.lexiconFor('en')
    const {templates} = settings
    const draft = writeDraft(read.deck, read.brief, {templates, words, matter: read.article.matter})
    expect(draft).toContain('# Port {template=title background=accent2}')
    expect(made(draft).layout.frames[0]?.ground).toEqual({type: 'fill', fill: {ink: 'accent2'}})
  })

  it.each(['https://example.org/quay', '../quay.png'])('is not taken from %s, which is said', (address) => {
    const {layout, said} = made(`---\ntitle: Port\nbackground: ${address}\n---\n\n## Costs\n\n- Much\n`)
    expect([layout.frames[0]?.ground, said]).toEqual([
      undefined,
      [expect.stringMatching(/^(?:image|picture)/)]
    ])
  })
})
