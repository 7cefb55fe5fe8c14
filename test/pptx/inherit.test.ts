import {describe, expect, it} from 'vitest'
import {writePptx} from '../../src/pptx/index.ts'
import {child, type Element, elements} from '../../src/pptx/xml.ts'
import {templates} from '../../src/templates/index.ts'
import {layOutOn} from '../support/brands/lay-out-on.ts'
import {brandNames} from '../support/brands/plans.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {all, partsOf} from '../support/parts.ts'

// Heads of every kind: with and without a label and a message, titles of one line and of two, long lists and nested ones.
const heads = `---
title: A harbour reopens after eleven years of works that nobody had foreseen
subtitle: What the port needs
---

The council votes on the new ferry on 12 June. The union accused the operator of hiding two accidents.

## A heading that says in so many words what the council wants to do with the old harbour that it needs two lines

${['cranes', 'quays', 'ships', 'pilots', 'tugs', 'locks', 'docks', 'piers'].map((one) => `- The ${one} stay`).join('\n')}

## Options

1. Keep it
   - It costs nothing
2. Close it
   - It saves much
3. Sell it
   - It earns more
`

const examples = [...templates.map(({name, example}) => [name, example] as const), ['heads', heads] as const]

/** What the placeholders of a deck's slides say themselves, beyond their text: each thing once. */
async function said(
  layout: Parameters<typeof writePptx>[0],
  wanted: (shape: Element) => boolean = isPlaceholder
): Promise<string[]> {
  const parts = partsOf(await writePptx(layout, host))
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  const shapes = slides.flatMap((name) => all(parts[name], 'p:sp'))
  return [...new Set(shapes.filter(wanted).flatMap(properties))].sort()
}

function isPlaceholder(shape: Element): boolean {
  return child(child(child(shape, 'p:nvSpPr'), 'p:nvPr'), 'p:ph') !== undefined
}

function properties(shape: Element): string[] {
  const text = child(shape, 'p:txBody')
  const paragraphs = elements(text, 'a:p')
  const runs = paragraphs.flatMap((one) => [...elements(one, 'a:r'), ...elements(one, 'a:fld')])
  return [
    ...namesIn(child(shape, 'p:spPr')),
    ...namesIn(child(text, 'a:bodyPr')),
    ...paragraphs.flatMap((one) => namesIn(child(one, 'a:pPr'))),
    ...runs.flatMap((run) => namesIn(child(run, 'a:rPr')))
  ].filter((name) => name !== 'rPr@lang')
}

function namesIn(one: Element | undefined): string[] {
  if (!one) return []
  const name = one.name.slice(2)
  return [
    ...Object.keys(one.attributes).map((key) => `${name}@${key}`),
    ...elements(one).map((inner) => `${name} ${inner.name.slice(2)}`)
  ]
}

/** What belongs to a list that was fitted, or to the words themselves: level and number, space between, emphasis. */
const ofTheText = ['pPr spcBef', 'pPr@lvl', 'pPr buFontTx', 'pPr buAutoNum', 'rPr@b', 'rPr@i']
/** Where fitting chose another size than the layout has, a bullet hangs in as much. */
const fitted = ['rPr@sz', 'pPr@marL', 'pPr@indent']
/** A short list stands in the middle of its panel. */
const inPanel = ['bodyPr@anchor']
/** The count of continuation slides is quieter than the title. */
const counted = ['rPr solidFill']

describe.each(['diplomat', 'night'])('in the theme %s, placeholders', (theme) => {
  it.each(examples)(
    'of %s take place, size, font, colour and bullets from the layout',
    async (_, example) => {
      const own = await said(layOutMarkdown(example, theme).layout)
      expect(own.filter((name) => ![...ofTheText, ...fitted, ...inPanel, ...counted].includes(name))).toEqual(
        []
      )
    }
  )

  it('stand where Reset would put them on slides of every head', async () => {
    expect(await said(layOutMarkdown(heads, theme).layout)).not.toContain('spPr xfrm')
  })
})

describe.each(brandNames)('on the layouts of the brand %s, placeholders', (brand) => {
  it.each(examples)('of %s take place, font, colour from the layout', async (_, example) => {
    const {layout} = layOutOn(brand, example)
    const heads = await said(
      layout,
      (shape) => isPlaceholder(shape) && !isList(shape) && !nameOf(shape).startsWith('Footer')
    )
    const lists = await said(layout, (shape) => isPlaceholder(shape) && isList(shape))
    const own = [...ofTheText, ...counted, 'rPr@sz', 'pPr spcAft']
    // A list begins under the label and the message, for which a brand has no place, and may say its own bullets.
    const ofLists = [...own, ...fitted, 'spPr xfrm', 'pPr buChar']
    expect(heads.filter((name) => !own.includes(name))).toEqual([])
    expect(lists.filter((name) => !ofLists.includes(name))).toEqual([])
  })
})

function isList(shape: Element): boolean {
  return /^(?:Reason: )?Points/.test(nameOf(shape))
}

function nameOf(shape: Element): string {
  return child(child(shape, 'p:nvSpPr'), 'p:cNvPr')?.attributes.name ?? ''
}
