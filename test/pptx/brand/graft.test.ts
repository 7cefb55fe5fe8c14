import {unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {writePptx} from '../../../src/pptx/index.ts'
import {brandFile} from '../../support/brands/brand-file.ts'
import {layOutOn} from '../../support/brands/lay-out-on.ts'
import {type BrandName, brandNames, brandPlans} from '../../support/brands/plans.ts'
import {host} from '../../support/package-host.ts'
import {all, partsOf, textOf, within} from '../../support/parts.ts'

const article = `---
title: A harbour reopens
subtitle: What the port needs
author: Desk
---

# The plan

## Background

- The main hall opens at eight on weekdays
- The reading room stays open until ten
- Groups register a day ahead
- On holidays only the hall is open

## Allegations

The union accused the operator of hiding two accidents. The operator denied the accusation.

# The money

## Costs

The lines cost €2 billion. Two lines are built by 2030.
`

async function built(name: BrandName) {
  return partsOf(await writePptx(layOutOn(name, article).layout, host))
}

/** Names of the layouts on which the slides stand, in order. */
function layoutsOf(parts: Readonly<Record<string, string>>): string[] {
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  return slides.map((name) => {
    const links = parts[name.replace('slides/', 'slides/_rels/').concat('.rels')] ?? ''
    const layout = /slideLayouts\/[^"]+/.exec(links)?.[0]
    return all(parts[`ppt/${layout}`], 'p:cSld')[0]?.attributes.name ?? ''
  })
}

describe('a deck on a brand', () => {
  it.each(brandNames)('keeps every part of %s byte for byte, but its slides', async (name) => {
    const original = unzipSync(brandFile(brandPlans[name]))
    const deck = unzipSync(await writePptx(layOutOn(name, article).layout, host))
    const kept = Object.keys(original).filter((part) =>
      /^ppt\/(theme|slideMasters|slideLayouts|media)\/[^/]+$/.test(part)
    )
    expect(
      kept.filter((part) => !Buffer.from(deck[part] ?? []).equals(Buffer.from(original[part] ?? [])))
    ).toEqual([])
  })

  it.each<[BrandName, string[]]>([
    ['plain', ['Title Slide', 'Title Only', 'Section Header', 'Title and Content', 'Title Only']],
    ['odd', ['01_Deckblatt rot', '03_Text_1sp_neu', 'KAP Trenner', '03_Text_1sp_neu', '03_Text_1sp_neu']],
    ['two', ['Cover', 'Headline only', 'Chapter', 'Text', 'Headline only']],
    [
      'dark',
      ['Title Slide', 'Title and Content', 'Section Header', 'Title and Content', 'Title and Content']
    ],
    ['large', ['Title', 'Title & Bullets', 'Section', 'Title & Bullets', 'Title & Bullets']],
    ['bare', ['Standard', 'Standard', 'Standard', 'Standard', 'Standard']]
  ])('puts each slide on the layout of %s that serves it', async (name, expected) => {
    expect(layoutsOf(await built(name)).slice(0, 5)).toEqual(expected)
  })

  it('says of a title and a list nothing that the layout gives', async () => {
    const parts = await built('plain')
    const shapes = all(parts['ppt/slides/slide4.xml'], 'p:sp')
    const title = shapes.find((one) => JSON.stringify(one).includes('"type":"title"'))
    expect(title?.children.slice(1)).toEqual([
      {name: 'p:spPr', attributes: {}, children: []},
      {
        name: 'p:txBody',
        attributes: {},
        children: [
          {name: 'a:bodyPr', attributes: {}, children: []},
          {name: 'a:lstStyle', attributes: {}, children: []},
          {
            name: 'a:p',
            attributes: {},
            children: [
              {
                name: 'a:r',
                attributes: {},
                children: [
                  {name: 'a:rPr', attributes: {lang: 'en'}, children: []},
                  {name: 'a:t', attributes: {}, children: ['Background']}
                ]
              }
            ]
          }
        ]
      }
    ])
    expect(all(parts['ppt/slides/slide4.xml'], 'a:buChar')).toEqual([])
  })

  it('takes the size of the slides from the brand', async () => {
    expect(all((await built('bare'))['ppt/presentation.xml'], 'p:sldSz')[0]?.attributes).toEqual({
      cx: '9144000',
      cy: '5143500'
    })
  })

  it('is as large on a page of twice the size as on any other, letters and all', async () => {
    const parts = await built('large')
    expect(all(parts['ppt/presentation.xml'], 'p:sldSz')[0]?.attributes.cx).toBe(String(1920 * 12_700))
    const card = all(parts['ppt/slides/slide5.xml'], 'p:sp').find((shape) => textOf(shape) === 'Claims')
    const size = Number(card && within(card, 'a:rPr')[0]?.attributes.sz)
    expect(size).toBeGreaterThanOrEqual(2200)
  })

  it('has names for pictures and notes that the brand has not', async () => {
    const {layout} = layOutOn(
      'two',
      '## Reactions\n\nThe United States warned North Korea. Japan protested against the launch.\n'
    )
    const names = Object.keys(partsOf(await writePptx(layout, host)))
    expect(names.filter((name) => /^ppt\/theme\/[^/]+$/.test(name)).sort()).toEqual([
      'ppt/theme/theme1.xml',
      'ppt/theme/theme2.xml',
      'ppt/theme/theme3.xml'
    ])
  })

  it('writes the same bytes a second time', async () => {
    const [first, second] = [
      await writePptx(layOutOn('odd', article).layout, host),
      await writePptx(layOutOn('odd', article).layout, host)
    ]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })
})
