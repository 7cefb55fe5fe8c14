import {describe, expect, it} from 'vitest'
import type {Layout} from '../../src/layout/types.ts'
import {writePptx} from '../../src/pptx/write.ts'
import type {LayoutPlan} from '../support/brands/brand-file.ts'
import {layOutOn} from '../support/brands/lay-out-on.ts'
import {brandOf, listed, parted, quoted, shown, text, title, usual} from '../support/brands/special-plan.ts'
import {faultsOf} from '../support/faults-of.ts'
import {host} from '../support/package-host.ts'
import {partsOf} from '../support/parts.ts'
import {repeatedIn} from '../support/repeated.ts'

const quotation =
  '## In her words {template=quotation}\n\n“We close no school this year,” Mayor Ana Ruiz said.\n'
const columns =
  '## Two ways\n\n:::: columns\n::: column\n### By ferry\n\n- Four a day\n- No cars\n:::\n::: column\n### By road\n\n- Open all day\n:::\n::::\n'
const article = `---\ntoc: true\n---\n\n${quotation}\n## Crew\n\n- It is new\n- It is small\n- It works at night\n- It stays on board\n- It is paid well\n\n## Quay\n\n![A quay](harbour.png)\n\n${columns}`

/** The layout of each slide, by its template. */
function layoutsOf(
  {frames, masters}: Layout,
  layouts: readonly LayoutPlan[]
): Record<string, string | undefined> {
  return Object.fromEntries(
    frames.map(({template, master}) => {
      const part = masters.find(({name}) => name === master)?.brand?.part ?? ''
      return [template, layouts[Number(/(\d+)\.xml$/.exec(part)?.[1]) - 1]?.name]
    })
  )
}

describe('a layout that a brand has for a kind of slide', () => {
  it.each([
    ['Quote', 'Agenda', 'Picture', 'Two Content'],
    ['07 Zitat blau', 'Inhaltsverzeichnis', 'Bild groß', 'Zwei Inhalte'],
    ['Citation', 'Sommaire', 'Image pleine page', 'Deux contenus'],
    ['Cita destacada', 'Índice', 'Imagen', 'Dos objetos']
  ])('is taken by its name: %s, %s, %s, %s', (quote, agenda, picture, two) => {
    const layouts = [quoted(quote), listed(agenda), shown(picture), usual, parted(two)]
    const {layout} = layOutOn(brandOf(layouts), article)
    expect(layoutsOf(layout, layouts)).toMatchObject({
      quotation: quote,
      contents: agenda,
      picture,
      columns: two,
      points: 'Text'
    })
    expect(faultsOf(layout)).toEqual([])
  })

  it('gives a quotation its place, its size and the place of who said it, and nothing is repeated', async () => {
    const {layout} = layOutOn(brandOf([usual, quoted('Quote')]), quotation)
    const boxes = layout.frames.find(({template}) => template === 'quotation')?.boxes ?? []
    const [quote, speaker] = ['Quotation', 'Speaker'].map((name) => boxes.find((box) => box.name === name))
    expect(quote).toMatchObject({rect: {x: 120, y: 130, w: 720, h: 220}, placeholder: {type: 'body'}})
    expect(quote?.type === 'text' && quote.paragraphs[0]?.runs[0]?.size).toBe(32)
    expect(speaker?.rect.y).toBeGreaterThanOrEqual(370)
    const parts = partsOf(await writePptx(layout, host))
    expect(repeatedIn(parts)).toEqual([])
  })

  it.each([
    [
      'is too long for it',
      `“${'We close no school, and we open none without asking you, '.repeat(14)}or ever,” Mayor Ana Ruiz said.`,
      quoted('Quote')
    ],
    [
      'would stand in the place of the title',
      '“We close no school,” Mayor Ana Ruiz said.',
      {
        name: 'Quote with Caption',
        places: [{...title, at: [40, 60, 880, 250]}, text(13, [40, 330, 880, 60])]
      } satisfies LayoutPlan
    ]
  ])('is not taken for a quotation that %s', (_, words, layout) => {
    const layouts = [usual, layout]
    const laid = layOutOn(brandOf(layouts), `## In her words {template=quotation}\n\n${words}\n`).layout
    expect(Object.values(layoutsOf(laid, layouts))).not.toContain(layout.name)
  })

  it('puts two columns of text into its places, and other columns into none', async () => {
    const layouts = [usual, parted('Two Content')]
    const {layout} = layOutOn(brandOf(layouts), columns)
    const boxes = layout.frames.find(({template}) => template === 'columns')?.boxes ?? []
    const filled = boxes.flatMap((box) => (box.name.startsWith('Column') ? [box.rect] : []))
    expect(filled).toEqual([
      {x: 40, y: 110, w: 420, h: 380},
      {x: 500, y: 110, w: 420, h: 380}
    ])
    expect(repeatedIn(partsOf(await writePptx(layout, host)))).toEqual([])
    const wide = columns.replace('::: column\n### By ferry', '::: {.column width=70%}\n### By ferry')
    expect(layoutsOf(layOutOn(brandOf(layouts), wide).layout, layouts)).toMatchObject({columns: undefined})
  })

  it('is left alone by a picture beside text', () => {
    const layouts = [usual, shown('Picture')]
    const {layout} = layOutOn(
      brandOf(layouts),
      '## Quay\n\nThe quay is old. It stays.\n\n![A quay](harbour.png)\n'
    )
    expect(layoutsOf(layout, layouts)).not.toMatchObject({picture: 'Picture'})
  })
})
