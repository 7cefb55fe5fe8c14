import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {compile, defineTemplate} from '../../src/index.ts'
import type {Frame} from '../../src/layout/types.ts'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const item = (index: number) =>
  `- Measure ${index} is described here at some length, so that a slide holds a handful of them and no more than that, whatever its theme says`
const longList = `## Measures\n\n${Array.from({length: 24}, (_, index) => item(index + 1)).join('\n')}\n`

const textOf = (frame: Frame | undefined, type: string) =>
  (frame?.boxes ?? [])
    .flatMap((box) => (box.type === 'text' && box.placeholder?.type === type ? box.paragraphs : []))
    .map((paragraph) => paragraph.runs.map(({text}) => text).join(''))
    .join('\n')

describe('a list longer than a slide', () => {
  const {layout, deck} = layOutMarkdown(longList)
  const parts = deck.slides.filter(({title}) => title === 'Measures')

  it('goes on over slides that are told apart in their titles', () => {
    const titles = layout.frames.map(({title}) => title).filter((title) => title.startsWith('Measures'))
    expect(titles).toEqual(parts.map((_, index) => `Measures (${index + 1}\u00a0of\u00a0${parts.length})`))
  })

  it('is balanced: no slide has two items more than another', () => {
    const counts = parts.map(({slots}) => slots.points?.length ?? 0)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  })

  it('keeps every item', () => {
    expect(parts.flatMap(({slots}) => slots.points ?? [])).toHaveLength(24)
  })

  it('takes each item into the notes of its own slide', () => {
    const shown = parts.map(({slots}) => (slots.points ?? []).map(({text}) => text))
    expect(parts.map(({notes}) => notes.map(({text}) => text))).toEqual(shown)
  })
})

it('sets a list of several slides alike, however little stands on the last', () => {
  const items = Array.from({length: 6}, (_, at) => `- Measure ${at} is ${'somewhat '.repeat(90)}large`)
  const {layout} = layOutMarkdown(`## Measures\n\n${items.join('\n')}\n- It is short\n- So is this\n`)
  const sizes = layout.frames.flatMap(({boxes}) =>
    boxes.flatMap((box) =>
      box.type === 'text' && box.name === 'Points' ? (box.paragraphs[0]?.runs[0]?.size ?? []) : []
    )
  )
  expect(sizes.length).toBeGreaterThan(2)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(Math.min(...sizes) * 1.2)
})

it('shows no statement under a heading that leaves no room, and cites none on the slide of sources', () => {
  const {deck, layout, file} = layOutMarkdown(
    `## ${'A heading that goes on '.repeat(60)}\n\n- One item\n- Two items\n`
  )
  expect(deck.slides.flatMap(({template, slots}) => [template, ...Object.keys(slots)])).not.toContain(
    'sources'
  )
  expect(layout.frames.flatMap(({notes}) => notes.map(({text}) => text))).toEqual(['One item', 'Two items'])
  const [title] = layout.frames[1]?.boxes.filter(({name}) => name === 'Title') ?? []
  expect(title?.type === 'text' && title.paragraphs[0]?.runs[0]?.size).toBe(layout.theme.type.title.min)
  expect(file.messages.map(({ruleId}) => ruleId)).toContain('text-cut')
})

it('shows as a list what a template of one’s own has no room for', () => {
  const tight = defineTemplate({
    name: 'tight',
    summary: 'never',
    example: '',
    slots: {all: {about: 'statements', max: 5}},
    look: 'content',
    needs: 'nothing',
    accepts: () => true,
    fill: ({readings}) => ({all: readings.flatMap(({points}) => points)}),
    arrange: () => ({overfull: 2}),
    divide: (slots) => [slots]
  })
  const {layout} = compile('## Hours {template=tight}\n\nIt opens at nine. It closes at five.\n', {
    templates: [tight]
  })
  expect(layout.frames.map(({template}) => template)).toEqual(['title', 'points', 'sources'])
})

it('keeps a title on the cover however long it is', () => {
  const title = 'The committee on harbour traffic considers the report of its working group '.repeat(5).trim()
  const {deck} = layOutMarkdown(`# ${title}\n\n## Hours\n\n- It opens at nine\n`)
  expect([deck.slides[0]?.template, deck.slides[0]?.title]).toEqual(['title', title])
})

it('tells dated events as facts where they are all that a context has', () => {
  const {deck} = layOutMarkdown('## Context\n\nThe port closed in 2019. It opened again in 2021.\n')
  const [slide] = deck.slides.filter(({template}) => template === 'context')
  expect([slide?.slots.facts?.length, slide?.slots.dates]).toEqual([2, []])
})

describe('the chrome', () => {
  it('names the paragraphs a slide draws on', () => {
    const {layout} = layOutMarkdown('## Hours\n\n- It opens at nine\n- It closes at six\n')
    expect(textOf(layout.frames[1], 'footer')).toBe('Source: paragraphs 1–2')
  })

  it('names the lines of what has no paragraphs, on each part', () => {
    const rows = Array.from({length: 40}, (_, index) => `| Quay ${index} | ${index} |\n`).join('')
    const {layout} = layOutMarkdown(`## Ships\n\n| Quay | Ships |\n|---|---|\n${rows}`)
    const feet = layout.frames.slice(1, -1).map((frame) => textOf(frame, 'footer'))
    expect(feet.length).toBeGreaterThan(1)
    expect(new Set(feet)).toEqual(new Set(['Source: lines 3–44']))
  })

  it('names both on a slide that has both', () => {
    const {layout} = layOutMarkdown('## Fall\n\nA body falls.\n\n$$\nv = gt\n$$\n')
    expect(textOf(layout.frames[1], 'footer')).toBe('Source: paragraph 1; lines 5–7')
  })

  it('names the lines of each of several files', () => {
    const files = ['a.md', 'b.md'].map(
      (path) => new VFile({path, value: `# ${path}\n\n~~~\nlet ${path}\n~~~\n`})
    )
    const {layout} = compile(files)
    const feet = layout.frames.map((frame) => textOf(frame, 'footer')).filter(Boolean)
    expect(feet).toEqual(['Source: a.md, lines 3–5', 'Source: b.md, lines 3–5'])
  })

  it('shows a footer of the author’s before the sources', () => {
    const {layout} = layOutMarkdown('---\nfooter: Internal\n---\n\n## Hours\n\n- It opens at nine\n')
    expect(textOf(layout.frames[1], 'footer')).toBe('Internal  ·  Source: paragraph 1')
  })

  it('leaves the number out where the author does', () => {
    const {layout} = layOutMarkdown('---\npaginate: false\n---\n\n## Hours\n\n- It opens at nine\n')
    expect(layout.frames.map((frame) => textOf(frame, 'number')).join('')).toBe('')
  })

  it('puts a marking on every layout, so that a new slide carries it too', () => {
    const {layout} = layOutMarkdown('---\nmarking: TLP:AMBER\n---\n\nThe port is closed.\n')
    const marked = layout.masters.filter(
      ({boxes}) => boxes.filter(({name}) => name.startsWith('Marking')).length === 2
    )
    expect(marked).toHaveLength(layout.masters.length)
  })
})

it.each([
  [
    'table',
    `| A | B |\n|---|---|\n${Array.from({length: 5000}, (_, at) => `| row ${at} | ${'word '.repeat(at % 9)} |\n`).join('')}`
  ],
  ['list', Array.from({length: 3000}, (_, at) => `- item ${at} ${'word '.repeat(at % 29)}\n`).join('')]
])('shows a %s of thousands whole', (_, markdown) => {
  const {deck, file} = layOutMarkdown(`## All\n\n${markdown}`)
  const shown = deck.slides.flatMap(({slots}) => [...(slots.rows ?? []), ...(slots.points ?? [])])
  expect(shown.length).toBeGreaterThanOrEqual(3000)
  expect(file.messages.map(({ruleId}) => ruleId)).not.toContain('text-cut')
})

describe('titles', () => {
  it('of two sections with one heading are told apart', () => {
    const {layout} = layOutMarkdown('## Notes\n\n- One thing\n\n## Notes\n\n- Another thing\n')
    expect(layout.frames.map(({title}) => title).slice(1, 3)).toEqual(['Notes', 'Notes (2)'])
  })

  it('are numbered behind a section that needed several slides', () => {
    const {layout} = layOutMarkdown(`${longList}\n## Measures\n\n- One more\n- And another\n`)
    expect(layout.frames.map(({title}) => title).at(-2)).toBe('Measures (2)')
  })

  it('have room for what tells them apart', () => {
    const heading = 'Minutes of the gardening committee'
    const {layout} = layOutMarkdown(`# ${heading}\n\n## One\n\nIt is.\n\n# ${heading}\n\n## Two\n\nIt is.\n`)
    expect(layout.frames.map(({title}) => title)).toContain(`${heading} (2)`)
    expect(faultsOf(layout)).toEqual([])
  })
})

describe('what cannot be drawn', () => {
  it('is kept in the notes of the slide before it', () => {
    const {layout} = layOutMarkdown('## Code\n\nIt runs.\n\n```js\nrun()\n```\n')
    expect(layout.frames[1]?.notes.map(({text}) => text)).toEqual(['It runs.', 'run()'])
  })

  it('is kept even for a sentence longer than any slide', () => {
    const long = `The list has ${Array.from({length: 400}, (_, index) => `item${index}`).join(' and ')}.`
    const {layout} = layOutMarkdown(`It is short. ${long}`)
    expect(layout.frames.flatMap(({notes}) => notes.map(({text}) => text))).toContain(long)
  })
})

describe('text from right to left', () => {
  it('begins at the right', () => {
    const {layout} = layOutMarkdown('## שעות\n\n- הנמל נפתח בשמונה\n')
    const paragraphs = (layout.frames[1]?.boxes ?? []).flatMap((box) =>
      box.type === 'text' && box.name === 'Points' ? box.paragraphs : []
    )
    expect(paragraphs.map(({rtl, align}) => [rtl, align])).toEqual([[true, 'right']])
  })
})
