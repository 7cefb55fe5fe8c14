import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Place} from '../../src/brand/types.ts'
import {writeDraft} from '../../src/draft/write-draft.ts'
import {enlargedRect} from '../../src/frame/enlarged.ts'
import {meets} from '../../src/frame/rect.ts'
import type {Box, TextBox} from '../../src/frame/types.ts'
import {textRect} from '../../src/layout/brand-text.ts'
import type {Frame, Layout} from '../../src/layout/types.ts'
import {compile, plan} from '../../src/pipeline.ts'
import {loadSettings} from '../../src/settings.ts'
import {brand} from '../support/brands/brand.ts'
import {logo, panel} from '../support/brands/brand-file.ts'
import {layOutOn} from '../support/brands/lay-out-on.ts'
import {brandNames, brandPlans} from '../support/brands/plans.ts'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'

const body = `
The council votes on the new ferry on 12 June.

## Background {marking="tlp:green"}

The old ferry carries 180 cars a day. It was built in 1971.

### Costs

A new one costs 4 million euros.

## Allegations

The union accused the operator of hiding two accidents. The operator denied the accusation.

| Year | Accidents |
|---|---|
| 2023 | 2 |

## Quotation {template=quotation}

“We shall not let the old ferry sail another winter,” said the mayor, Ann Hall.
`
const matter = (marking: string, more = '') =>
  `---\ntitle: The ferry\nmarking: ${marking}\n${more}---\n${body}`
const byHeading = matter('[TLP:AMBER, {allegations: "TLP:RED, council only"}]')

/** The mark of every slide, by its title. */
function marksOf({frames}: Layout): Record<string, string | undefined> {
  return Object.fromEntries(frames.map(({title, marking}) => [title, marking]))
}

const isMark = (box: Box): box is TextBox => box.type === 'text' && /^Marking \d$/.test(box.name)
const textOf = (box: TextBox) => box.paragraphs.flatMap(({runs}) => runs.map(({text}) => text)).join('')

describe('the handling mark of a slide', () => {
  it('is the strictest of all that stands on it and in its notes', () => {
    const {layout} = layOutMarkdown(byHeading)
    expect(marksOf(layout)).toEqual({
      'The ferry': 'TLP:RED, council only',
      'Bottom line': 'TLP:RED, council only',
      Background: 'TLP:GREEN',
      Allegations: 'TLP:RED, council only',
      Quotation: 'TLP:AMBER',
      'Where each slide comes from': 'TLP:RED, council only'
    })
    expect(layout.marking).toBe('TLP:RED, council only')
  })

  it('stands on a layout of its own, at the top and the foot', () => {
    const {masters, frames} = layOutMarkdown(byHeading).layout
    const shown = frames.map(({master, marking}) => {
      const boxes = masters.find(({name}) => name === master)?.boxes.filter(isMark) ?? []
      return boxes.map(textOf).join() === [marking, marking].join()
    })
    expect(shown).not.toContain(false)
    expect(masters.map(({name}) => name).filter((name) => name.includes(','))).toEqual([
      'Context (label, title only), TLP:GREEN',
      'Quotation (one line), TLP:AMBER'
    ])
  })

  it('goes with the notes of slides for which there is no room', () => {
    const {layout} = layOutMarkdown(matter('[TLP:GREEN, {Allegations: TLP:RED}]', 'max-slides: 3\n'))
    const holding = layout.frames.filter(({notes}) => notes.some(({text}) => text.includes('denied')))
    expect(new Set(holding.map(({marking}) => marking))).toEqual(new Set(['TLP:RED']))
  })

  it('is none where only other parts are marked, and new slides have the mark of the whole', () => {
    const {layout} = layOutMarkdown(`# Ferry\n${body}`)
    expect(marksOf(layout)).toMatchObject({Background: 'TLP:GREEN', Quotation: undefined})
    const quotation = layout.masters.filter(({name}) => name.startsWith('Quotation'))
    expect(quotation.map(({name, boxes}) => [name, boxes.filter(isMark).length])).toEqual([
      ['Quotation', 2],
      ['Quotation (one line), unmarked', 0]
    ])
  })

  it('belongs to a paragraph, a table or a picture, too', () => {
    const {layout} = layOutMarkdown(
      `## Ships\n\nThe ship left Dover.\n\n<!-- briefdeck: marking=TLP:RED -->\n\n| Ship | Crew |\n|---|---|\n| Ann | 9 |\n`
    )
    expect(layout.frames.at(-2)?.marking).toBe('TLP:RED')
  })

  it('is kept by a draft', () => {
    const settings = loadSettings(host)
    const {deck, brief, article} = plan(new VFile(byHeading), settings)
    const {words} = settings.lexiconFor('en')
    const draft = writeDraft(deck, brief, {templates: settings.templates, words, matter: article.matter})
    expect(marksOf(compile(new VFile(draft), settings).layout)).toEqual(
      marksOf(layOutMarkdown(byHeading).layout)
    )
    const edited = draft.replace('marking: TLP:AMBER', 'marking: [TLP:AMBER, {quotation: TLP:RED}]')
    expect(marksOf(compile(new VFile(edited), settings).layout)).toMatchObject({Quotation: 'TLP:RED'})
  })
})

describe('a marked slide', () => {
  it.each([
    ['diplomat', '16:9'],
    ['night', '16:9'],
    ['diplomat', '4:3'],
    ['night', '4:3']
  ])('has the mark clear of everything else: %s, %s', (theme, size) => {
    const {layout} = layOutMarkdown(matter('RESTRICTED', `size: '${size}'\nfooter: For the council\n`), theme)
    const collisions = layout.frames.flatMap((frame, index) => {
      const master = layout.masters.find(({name}) => name === frame.master)
      const marks = master?.boxes.filter(isMark) ?? []
      const others = [
        ...frame.boxes,
        ...(master?.boxes ?? []).filter((box) => !isMark(box) && box.name !== 'Band')
      ]
      return marks.flatMap((mark) =>
        others.filter(({rect}) => meets(rect, mark.rect)).map(({name}) => `slide ${index + 1}: ${name}`)
      )
    })
    expect(collisions).toEqual([])
    expect(faultsOf(layout)).toEqual([])
  })

  it.each(brandNames)('of a brand has it from its layout, clear of everything else: %s', (name) => {
    const {layout} = layOutOn(name, byHeading)
    const marksOf = (frame: Frame) => {
      const {part, copy} = layout.masters.find((one) => one.name === frame.master)?.brand ?? {}
      return layout.marked?.find((one) => one.part === part && one.copy === copy)?.boxes ?? []
    }
    expect(layout.frames.map((frame) => marksOf(frame).map(textOf))).toEqual(
      layout.frames.map(({marking}) => [marking, marking])
    )
    const withMarks = layout.frames.map((frame) => ({...frame, boxes: [...frame.boxes, ...marksOf(frame)]}))
    const faults = faultsOf({...layout, frames: withMarks})
    expect(faults.filter((fault) => fault.includes('Marking'))).toEqual([])
  })

  it.each(brandNames)('stands clear of titles, footers, words and logos of each layout: %s', (name) => {
    const one = brand(name)
    const {marked = []} = layOutOn(name, matter('TLP:AMBER+STRICT')).layout
    expect([...new Set(marked.map(({part}) => part))]).toEqual(one.layouts.map(({part}) => part))
    const met = marked.flatMap(({part, boxes}) => {
      const {places = [], printed = []} = one.layouts.find((layout) => layout.part === part) ?? {}
      const isContent = ({role}: Place) => role === 'body' || role === 'other'
      const fixed = [...places.filter((place) => !isContent(place)).map(textRect), ...printed]
      return boxes.filter(({rect}) => fixed.some((other) => meets(enlargedRect(rect, 1 / one.scale), other)))
    })
    expect(met).toEqual([])
  })

  it('stands clear of a logo in the middle of the top, and of words in that of the foot', () => {
    const places = [
      {tie: 'type="title"', at: [66, 28, 828, 104]},
      {tie: 'type="body" idx="1"', at: [66, 143, 828, 342]}
    ] as const
    const words = panel(92, [380, 486, 200, 12], 'bg2').replace(
      '<a:p><a:endParaRPr lang="en-US"/></a:p>',
      '<a:p><a:r><a:rPr lang="en-US"/><a:t>For official use</a:t></a:r></a:p>'
    )
    const ornaments = logo(91, [440, 4, 80, 22]) + words
    const layouts = [{name: 'Text', type: 'obj', places: [{tie: 'type="title"'}, {tie: 'idx="1"'}]}]
    const crowded = {
      ...brandPlans.plain,
      masters: brandPlans.plain.masters.map((one) => ({...one, ornaments, places, layouts}))
    }
    const {printed = []} = brand(crowded).layouts[0] ?? {}
    const {marked = [], frames} = layOutOn(crowded, matter('RESTRICTED')).layout
    const marks = marked.flatMap(({boxes}) => boxes.map(({rect}) => rect))
    expect(printed.length).toBe(2)
    expect(marks.filter((rect) => printed.some((other) => meets(rect, other)))).toEqual([])
    const bodies = frames.flatMap(({boxes}) => boxes.filter(({name}) => name !== 'Title'))
    expect(bodies.filter(({rect}) => marks.some((mark) => meets(mark, rect)))).toEqual([])
    // Nor does what a person types on a new slide.
    const [, body] = brand(crowded).layouts[0]?.places ?? []
    expect(marks.filter((rect) => body && meets(rect, textRect(body)))).toEqual([])
  })

  it('of a brand is in the middle, at the top and the foot', () => {
    const {marked = [], size} = layOutOn('plain', matter('RESTRICTED')).layout
    const places = marked.flatMap(({boxes}) =>
      boxes.map(({rect}) => [
        rect.x + rect.w / 2 === size.w / 2,
        rect.y < 0.3 * size.h || rect.y + rect.h > 0.7 * size.h
      ])
    )
    expect(places).toEqual(places.map(() => [true, true]))
  })

  it.each(brandNames)(
    'of a brand with marks of several schemes is as readable as with words of its own: %s',
    (name) => {
      const looks = ['TLP:RED · SECRET', 'COUNCIL · SECRET'].map((marking) =>
        layOutOn(name, matter(marking))
          .layout.marked?.map(({copy, boxes}) =>
            copy ? [] : boxes.map(({fill, paragraphs}) => [fill, paragraphs[0]?.runs[0]?.ink])
          )
          .filter((boxes) => boxes.length > 0)
      )
      expect(looks[0]).toEqual(looks[1])
    }
  )
})
