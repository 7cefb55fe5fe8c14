import {describe, expect, it} from 'vitest'
import {lexiconFor} from '../../src/lexicons/index.ts'
import {parseXml} from '../../src/pptx/parse-xml.ts'
import {writePotx, writePptx} from '../../src/pptx/write.ts'
import type {Element} from '../../src/pptx/xml.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {all, partsOf, textOf, within} from '../support/parts.ts'

const master = 'ppt/slideMasters/slideMaster1.xml'

it.each([
  ['diplomat', {tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2'}],
  ['night', {tx1: 'lt1', bg1: 'dk1', tx2: 'lt2', bg2: 'dk2'}]
])(
  'the template of the theme %s is light or dark by its colour map alone, and has five levels',
  async (theme, map) => {
    const parts = partsOf(await writePotx(layOutMarkdown('The ferry is late.', theme).layout, host))
    expect(all(parts[master], 'p:clrMap')[0]?.attributes).toMatchObject(map)
    const inherited = Object.keys(parts).filter((name) => /slide(Masters|Layouts)\/[^/]+\.xml$/.test(name))
    expect(inherited.filter((name) => /srgbClr|sysClr|prstClr/.test(parts[name] ?? ''))).toEqual([])
    const [body] = all(parts[master], 'p:bodyStyle')
    const levels = (body?.children ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one]))
    expect(levels.map(({name}) => name)).toEqual([1, 2, 3, 4, 5].map((level) => `a:lvl${level}pPr`))
    // Each level is set in further than the one above, and no larger.
    const margins = levels.map(({attributes}) => Number(attributes.marL))
    expect(margins).toEqual([...margins].sort((a, b) => a - b))
    expect(new Set(margins).size).toBe(5)
    const sizes = [1, 2, 3, 4, 5].map((level) =>
      Number(new RegExp(`<a:lvl${level}pPr.*?sz="(\\d+)"`).exec(bodyStyleOf(parts))?.[1])
    )
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  }
)

function bodyStyleOf(parts: Readonly<Record<string, string>>): string {
  return /<p:bodyStyle>.*<\/p:bodyStyle>/s.exec(parts[master] ?? '')?.[0] ?? ''
}

describe('what every layout shows stands on the slide master', () => {
  const shapesOf = (part: string | undefined) =>
    all(part, 'p:cNvPr').flatMap(({attributes: {name = ''}}) =>
      /^(Marking|Logo|Hairline)/.test(name) ? [name] : []
    )
  const article = (marking: string) =>
    `---\ntitle: Ferry\nmarking: ${marking}\n---\n\nThe ferry is late.\n\n## Costs\n\n- It costs nothing\n`
  const layoutsOf = (parts: Readonly<Record<string, string>>) =>
    Object.keys(parts)
      .filter((name) => /slideLayouts\/[^/]+\.xml$/.test(name))
      .map((name) => ({
        name: all(parts[name], 'p:cSld')[0]?.attributes.name ?? '',
        hides: all(parts[name], 'p:sldLayout')[0]?.attributes.showMasterSp === '0',
        own: shapesOf(parts[name])
      }))

  it('so that a layout which a person adds carries the handling mark', async () => {
    const {layout} = layOutMarkdown(article('RESTRICTED'), 'diplomat')
    const parts = partsOf(await writePptx(layout, host))
    expect(shapesOf(parts[master])).toEqual(['Hairline', 'Marking 1', 'Marking 2'])
    const layouts = layoutsOf(parts)
    // Covers have another ground, so they show their own.
    expect(layouts.filter(({hides}) => hides)).toEqual(
      ['Title', 'Section'].map((name) => ({name, hides: true, own: ['Marking 1', 'Marking 2']}))
    )
    expect(layouts.filter(({hides, own}) => !hides && own.length > 0)).toEqual([])
  })

  it('and a layout with another mark hides that of the master', async () => {
    const {layout} = layOutMarkdown(article('[TLP:GREEN, {costs: TLP:RED}]'))
    const parts = partsOf(await writePptx(layout, host))
    expect(textOf(parseXml(parts[master] ?? ''))).toContain('TLP:RED')
    const green = layoutsOf(parts).filter(({name}) => name.endsWith('TLP:GREEN'))
    expect(green.length).toBeGreaterThan(0)
    expect(green.filter(({hides, own}) => !hides || !own.includes('Marking 2'))).toEqual([])
  })
})

it.each([
  ['de', 'Titel durch Klicken hinzufügen'],
  ['fr', 'Cliquez pour ajouter un titre'],
  ['es', 'Haga clic para agregar título'],
  ['en', 'Click to add title'],
  ['nl', 'Click to add title']
] as const)('empty placeholders speak the language of the deck: %s', async (lang, title) => {
  const {layout} = layOutMarkdown(`---\nlang: ${lang}\n---\n\n## A\n\n- One\n- Two\n`)
  const parts = partsOf(await writePptx(layout, host))
  const known = ['', '‹#›', '“', ...Object.values(lexiconFor(lang).words.prompts).flat()]
  const said = Object.entries(parts)
    .filter(([name]) => /slide(Masters|Layouts)\/[^/]+\.xml$/.test(name))
    .flatMap(([, part]) => textOf(parseXml(part)).split('\n'))
  expect(said.filter((one) => !known.includes(one))).toEqual([])
  expect(said).toContain(title)
})

it('a label that a person types is in capitals, as ours are', async () => {
  const parts = partsOf(await writePptx(layOutMarkdown('## Background\n\nThe ferry is late.\n').layout, host))
  const labels = Object.values(parts).flatMap((part) =>
    part.includes('<p:sldLayout ') ? all(part, 'p:sp').filter((one) => named(one) === 'Label') : []
  )
  const caps = labels.flatMap((one) => within(one, 'a:defRPr')).map(({attributes}) => attributes.cap)
  expect(new Set(caps)).toEqual(new Set(['all']))
})

function named(shape: Element): string | undefined {
  return within(shape, 'p:cNvPr')[0]?.attributes.name
}
