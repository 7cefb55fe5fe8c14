import {describe, expect, it} from 'vitest'
import {writePptx} from '../../src/pptx/write.ts'
import {layOutOn} from '../support/brands/lay-out-on.ts'
import {brandOf, usual} from '../support/brands/special-plan.ts'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {all, partsOf} from '../support/parts.ts'

const hebrew = `---
title: שאלת המעבורת
lang: he
---

המועצה תצביע על המעבורת. היא תעלה 14 מיליון.

## נקודות

- המעבורת הישנה קטנה
- Port of Rotterdam

## טבלה

| עיר | אוכלוסייה |
|---|--:|
| חיפה | 280 |

## מספרים {chart=column}

| חודש | מכוניות |
|---|--:|
| מאי | 12 |
| יוני | 15 |

## קוד

\`\`\`js
const cars = 400
\`\`\`
`

const {layout} = layOutMarkdown(hebrew)
const boxesOf = (template: string) => layout.frames.find((one) => one.template === template)?.boxes ?? []

describe('a deck in a language from right to left', () => {
  it('has accents, titles and slide numbers on layouts at the other side, where slides have them', () => {
    const master = layout.masters.find(({name}) => name === 'Points')
    const [accent, title, number] = ['Accent', 'Title', 'Number'].map(
      (name) => master?.boxes.find((box) => box.name === name)?.rect
    )
    const own = boxesOf('points').find(({name}) => name === 'Title')?.rect
    expect({
      accent: (accent?.x ?? 0) > 800,
      title: title && title.x + title.w < 960 - 48,
      number: (number?.x ?? 960) < 100
    }).toEqual({accent: true, title: true, number: true})
    expect(own?.x).toBe(title?.x)
  })

  it('hangs every bullet of a list at the right, also of words in Latin letters', () => {
    const list = boxesOf('points').find((box) => box.type === 'text' && box.placeholder?.type === 'body')
    expect(list?.type === 'text' && list.paragraphs.map(({align, rtl}) => [align, rtl])).toEqual([
      ['right', true],
      ['right', true]
    ])
  })

  it('leaves code as it is written', () => {
    const code = boxesOf('code').find(
      (box) => box.type === 'text' && box.paragraphs.some(({runs}) => runs.some(({font}) => font === 'mono'))
    )
    expect(code?.type === 'text' && code.paragraphs[0]).toMatchObject({align: 'left', rtl: false})
  })

  it('has tables, charts, notes and new text that begin at the right, in a file without faults', async () => {
    const parts = partsOf(await writePptx(layout, host))
    const said = (name: string, of: string) =>
      Object.entries(parts).flatMap(([part, text]) =>
        part.includes(of) ? all(text, name).map(({attributes}) => attributes) : []
      )
    expect(said('a:tblPr', 'slides/').every(({rtl}) => rtl === '1')).toBe(true)
    expect(said('c:orientation', 'charts/').map(({val}) => val)).toEqual(['maxMin', 'minMax'])
    expect(said('a:lvl1pPr', 'slideMaster').every(({rtl}) => rtl === '1')).toBe(true)
    expect(said('a:lvl1pPr', 'notesMaster').map(({algn}) => algn)).toEqual(['l', 'r'])
    expect(said('p:presentation', 'presentation.xml').map(({rtl}) => rtl)).toEqual(['1'])
    expect(faultsOf(layout)).toEqual([])
  })

  it('begins titles in Latin letters at the right too, on a brand', () => {
    const on = layOutOn(brandOf([usual]), hebrew.replace('## נקודות', '## Rotterdam')).layout
    const titles = on.frames.flatMap(({title, boxes}) =>
      boxes.flatMap((box) =>
        title === 'Rotterdam' && box.name === 'Title' && box.type === 'text' ? box.paragraphs : []
      )
    )
    expect(titles.map(({align}) => align)).toEqual(['right'])
  })

  it('stands in the places of a brand, its table from the right', () => {
    const on = layOutOn(brandOf([usual]), hebrew).layout
    const found = on.frames.flatMap(({boxes}) => boxes.filter(({type}) => type === 'table'))
    expect(found.length > 0 && found.every((box) => box.type === 'table' && box.rtl)).toBe(true)
    expect(faultsOf(on)).toEqual([])
  })
})

it('a deck in a language from left to right is not mirrored by an item in Hebrew', () => {
  const {frames, direction} = layOutMarkdown(
    '---\nlang: en\n---\n\n## Said\n\n- שלום לכולם\n- It is new\n'
  ).layout
  const list = frames
    .flatMap(({boxes}) => boxes)
    .find((box) => box.type === 'text' && box.paragraphs.length > 1)
  expect(direction).toBeUndefined()
  expect(list?.type === 'text' && list.paragraphs.map(({align}) => align)).toEqual(['right', 'left'])
})
