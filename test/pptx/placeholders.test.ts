import {describe, expect, it} from 'vitest'
import {writePptx} from '../../src/pptx/write.ts'
import {child} from '../../src/pptx/xml.ts'
import {layOutOn} from '../support/brands/lay-out-on.ts'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {all, partsOf} from '../support/parts.ts'

const rows = '| Year | Cars |\n| --- | ---: |\n| 2021 | 180 |\n| 2022 | 215 |\n'
const chart = `## Cars\n\n${rows}\n: Cars a year {chart=column}\n`
const table = `## Cars\n\n${rows}`

type Parts = Readonly<Record<string, string>>

/** How what a slide shows is tied to its layout, chrome left out: type and index. */
function ties(parts: Parts, part: string): string[] {
  return all(parts[part], 'p:ph')
    .map(({attributes: {type = 'any', idx = ''}}) => `${type} ${idx}`.trim())
    .filter((one) => !/^(ftr|sldNum|dt)/.test(one))
}

/** The name and the ties of the layout of a slide. */
function layoutOf(parts: Parts, slide: number): {name: string | undefined; ties: string[]} {
  const links = parts[`ppt/slides/_rels/slide${slide}.xml.rels`] ?? ''
  const part = `ppt/slideLayouts/${/slideLayout\d+\.xml/.exec(links)?.[0]}`
  return {name: all(parts[part], 'p:cSld')[0]?.attributes.name, ties: ties(parts, part)}
}

describe.each(['diplomat', 'night'])('in the theme %s', (theme) => {
  const write = async (markdown: string) =>
    partsOf(await writePptx(layOutMarkdown(markdown, theme).layout, host))

  it('a chart stands in a placeholder for charts, alone or beside text', async () => {
    const parts = await write(
      `${chart}\n## More\n\nThe ferry carries more.\n\n${chart.split('\n\n').slice(1).join('\n\n')}`
    )
    expect([ties(parts, 'ppt/slides/slide2.xml'), ties(parts, 'ppt/slides/slide3.xml')]).toEqual([
      ['title', 'chart 18'],
      ['title', 'chart 18']
    ])
    expect(layoutOf(parts, 2)).toEqual({name: 'Chart (chart alone)', ties: ['title', 'chart 18']})
    expect(layoutOf(parts, 3)).toEqual({name: 'Chart (chart right, 56 %)', ties: ['title', 'chart 18']})
  })

  it('a picture stands in a placeholder for pictures, alone or beside text, where Reset would put it', async () => {
    const picture = '![A quay with cranes](harbour.png "The quay")'
    const list = '- The cranes stay\n- The quays stay\n  - So they say'
    const parts = await write(
      `## One\n\n${picture}\n\n## Two\n\nThe ferry carries more.\n\n${picture}\n\n## Three\n\n${list}\n\n${picture}\n`
    )
    const slides = [3, 4, 5].map((slide) => `ppt/slides/slide${slide}.xml`)
    expect(slides.map((slide) => ties(parts, slide))).toEqual([
      ['title', 'pic 17'],
      ['title', 'pic 17'],
      ['title', 'any 1', 'pic 17']
    ])
    const own = slides.flatMap((slide) => all(parts[slide], 'p:pic')).map((one) => child(one, 'p:spPr'))
    expect(own.map((one) => one?.children)).toEqual([[], [], []])
    expect([3, 4, 5].map((slide) => layoutOf(parts, slide))).toEqual([
      {name: 'Picture (picture, 61 % by 93 %)', ties: ['title', 'pic 17']},
      {name: 'Picture (picture right, 48 % by 74 %)', ties: ['title', 'pic 17']},
      {name: 'Picture (text left, 48 %, picture right, 48 % by 74 %)', ties: ['title', 'any 1', 'pic 17']}
    ])
  })

  it('a quotation stands in a placeholder, and so may who says it', async () => {
    const parts = await write(
      '## Words {template=quotation}\n\n“We will not close a school,” Mayor Ana Ruiz said.\n'
    )
    expect(ties(parts, 'ppt/slides/slide2.xml')).toEqual(['title', 'body 19'])
    expect(layoutOf(parts, 2)).toEqual({name: 'Quotation (one line)', ties: ['title', 'body 19', 'body 20']})
    // All of its look is the layout's.
    const [quote] = all(parts['ppt/slides/slide2.xml'], 'p:spPr').slice(1)
    expect(quote?.children).toEqual([])
  })
})

describe('on a brand', () => {
  it.each([
    ['plain', chart, ['title', 'any 1']],
    ['plain', table, ['title', 'any 1']],
    // A placeholder for text alone takes neither.
    ['odd', chart, ['title']],
    ['bare', table, ['title']]
  ] as const)(
    '%s, a chart or a table alone stands where the layout takes anything',
    async (name, markdown, tied) => {
      const parts = partsOf(await writePptx(layOutOn(name, markdown).layout, host))
      expect(ties(parts, 'ppt/slides/slide2.xml')).toEqual(tied)
    }
  )
})

const words = 'The ferry carries more than ever. The bridge carries less.'
const picture = '![A quay with cranes](harbour.png "The quay")'
const rowsOf = chart.split('\n\n').slice(1).join('\n\n')

describe('text and what is drawn beside it stand', () => {
  it.each([
    ['halves', 'a chart', rowsOf, ['title', 'any 1', 'any 2']],
    ['photo', 'a chart', rowsOf, ['title', 'any 1', 'any 2']],
    ['halves', 'a picture', picture, ['title', 'any 1', 'any 2']],
    ['halves', 'a picture at the left', `${picture}{.left}`, ['title', 'any 2', 'any 1']],
    // What has one place for content has the text drawn, or the chart.
    ['plain', 'a chart', rowsOf, ['title']],
    // An author who says how wide it is to be leaves nothing to the layout.
    ['halves', 'a picture of a width', `${picture}{width=30%}`, ['title']]
  ] as const)('in two places of %s: %s', async (name, _, drawn, tied) => {
    const parts = partsOf(await writePptx(layOutOn(name, `## Ferry\n\n${words}\n\n${drawn}\n`).layout, host))
    const [slide] = Object.keys(parts).filter(
      (one) => /slides\/slide\d+\.xml$/.test(one) && /c:chart|p:pic>/.test(parts[one] ?? '')
    )
    expect(ties(parts, slide ?? '')).toEqual(tied)
  })

  it('under a label, and over footnotes, in what is left of them', () => {
    const {layout} = layOutOn(
      'halves',
      `## Water {role=context}\n\n${words}[^1]\n\n${picture}\n\n[^1]: Said the board.\n`
    )
    expect(faultsOf(layout).filter((fault) => !fault.includes('under 11 points'))).toEqual([])
  })
})

it('a list takes all places of its size beside each other where a brand has no layout with one', () => {
  const {layout} = layOutOn('halves', '## Ships\n\n- Ann\n- Bess\n- Carol\n- Doris\n')
  const list = layout.frames.flatMap(({boxes}) => boxes).find((box) => box.name === 'Points')
  expect(list?.rect).toEqual({x: 36, y: 96, w: 648, h: 264})
})

it('a picture alone stands where a brand takes pictures, undistorted', async () => {
  const {layout} = layOutOn('plain', `## Quay\n\n${picture}\n`)
  const parts = partsOf(await writePptx(layout, host))
  const [slide = ''] = Object.keys(parts).filter(
    (one) => /slides\/slide\d+\.xml$/.test(one) && /p:pic>/.test(parts[one] ?? '')
  )
  expect(ties(parts, slide)).toEqual(['title', 'any 1'])
  expect(faultsOf(layout)).toEqual([])
})
