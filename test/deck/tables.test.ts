import {describe, expect, it} from 'vitest'
import type {TableBox} from '../../src/frame/types.ts'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

/** The native tables of a deck but that of the sources. */
function tables(markdown: string): readonly TableBox[] {
  const {layout} = layOutMarkdown(`# Ferry\n\n## Lines\n\n${markdown}`)
  expect(faultsOf(layout)).toEqual([])
  return layout.frames.flatMap(({template, boxes}) =>
    template === 'table' ? boxes.filter((box) => box.type === 'table') : []
  )
}

function textOf(paragraphs: TableBox['rows'][number]['cells'][number]): string {
  return paragraphs.map(({runs}) => runs.map(({text}) => text).join('')).join('')
}

function alignsOf(markdown: string): string[] {
  return tables(markdown)[0]?.rows[1]?.cells.map(([first]) => first?.align ?? '') ?? []
}

describe('a table of the author’s', () => {
  it('keeps what is set apart in its cells', () => {
    const [table] = tables(
      '| A | B |\n|---|---|\n| **b** and *i* | `c`, [l](https://example.org), ~~d~~, x<sup>2</sup> |'
    )
    const runs = table?.rows[1]?.cells.flatMap((cell) => cell.flatMap((one) => one.runs)) ?? []
    const run = (text: string) => runs.find((one) => one.text === text)
    expect(run('b')).toMatchObject({bold: true})
    expect(run('i')).toMatchObject({italic: true})
    expect(run('c')).toMatchObject({font: 'mono'})
    expect(run('l')).toMatchObject({link: 'https://example.org/'})
    expect(run('d')).toMatchObject({strike: true})
    expect(run('2')).toMatchObject({raised: 'over'})
  })

  it('breaks no date beside a column of text that wraps anyhow', () => {
    const rows = [
      'Add the intermediates to the inventory of certificates | M. Okafor | 28 February',
      'Check the health of a gateway by a whole handshake | J. Lindqvist | 15 March',
      'Move the split of the traffic into the repository of deployments | T. Huang | 30 April',
      'Pay back the customers who were charged twice | Finance | done'
    ]
    const [table] = tables(
      `| Action | Owner | Due |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`
    )
    const [cell] = table?.rows[1]?.cells[2] ?? []
    const size = cell?.runs[0]?.size ?? 0
    // Letters of the text font are a little under half as wide as high.
    expect((table?.columns[2] ?? 0) - 16).toBeGreaterThan('28 February'.length * size * 0.44)
  })

  it('has the heading that stands over it, below the level of slides too', () => {
    const {deck} = layOutMarkdown(
      '# Ferry\n\n## Lines\n\nThe ferry runs in May. It stops at two quays.\n\n## Money\n\n### Income\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n### Costs\n\nThe crew is new. The fare stays.\n'
    )
    const titles = deck.slides.map(({title, template}) => `${template}: ${title}`)
    expect(titles).toContain('table: Income')
    expect(titles).toContain('points: Costs')
  })

  it('leaves no sentence with a figure to the notes for being too long to stand over it', () => {
    const long =
      'The score of the boats that leave the northern quay before eight in the morning rose from 44 to 51 and that of the evening boats fell from 38 to 29.'
    const {deck} = layOutMarkdown(
      `# Ferry\n\n## Lines\n\nThe ferry runs in May. It stops at two quays.\n\n## Riders\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n${long}\n`
    )
    const shown = deck.slides.flatMap(({slots}) => Object.values(slots).flatMap((list) => list ?? []))
    expect(shown.map(({text}) => text).join(' ')).toContain('rose from 44 to 51')
  })

  it('stands before the words where its author puts it there', () => {
    const {deck} = layOutMarkdown(
      '# Ferry\n\n## Lines\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nThe ferry runs in May. It stops at two quays. The crew is new. The fare stays.\n'
    )
    expect(deck.slides.map(({template}) => template).slice(1, -1)).toEqual(['bottom-line', 'table', 'points'])
  })

  it('stands as its author aligns it, and else numbers by their ends and years as words', () => {
    expect(alignsOf('| A | B | C |\n|:-:|--:|---|\n| x | y | z |')).toEqual(['center', 'right', 'left'])
    expect(alignsOf('| A | B | C |\n|---|---|:--|\n| 2021 | 1,240 | 12 % |')).toEqual([
      'left',
      'right',
      'left'
    ])
  })

  it.each([
    ['money', ['€31m', '€4.20', '–', '0'], 'right'],
    ['shares', ['3 %', '0', '12%'], 'right'],
    ['money, a year and counts', ['€38m', '2031', '64'], 'left'],
    ['lengths and times', ['12 km', '3 h'], 'left']
  ])('sets numbers under each other by their ends where they are of one kind: %s', (_, cells, align) => {
    const rows = cells.map((cell, index) => `| ${'abcd'[index]} | ${cell} |`).join('\n')
    expect(alignsOf(`| A | B |\n|---|---|\n${rows}`)[1]).toBe(align)
  })

  it('keeps words apart from the numbers before them', () => {
    const [table] = tables('| A | B | C |\n|---|--:|---|\n| x | 12 | March |')
    expect(table?.gaps).toEqual([0, 0, 16])
  })

  it('with more columns than a slide holds is parted between them, the first on each slide', () => {
    const names = Array.from({length: 16}, (_, at) => `September${at}`)
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
    const parts = tables(
      [
        row(['Station', ...names]),
        row(['Station', ...names].map(() => '---')),
        ...Array.from({length: 6}, () => row(['**Harbour**', ...names.map((_, at) => `${at}`)]))
      ].join('\n')
    )
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.map(({rows}) => textOf(rows[1]?.cells[0] ?? []))).toEqual(parts.map(() => 'Harbour'))
    expect(parts.every(({rows}) => rows[1]?.cells[0]?.[0]?.runs[0]?.bold)).toBe(true)
    expect(parts.flatMap(({rows}) => rows[0]?.cells.slice(1).map(textOf) ?? [])).toEqual(names)
  })

  it('with more columns than a slide holds and few rows is turned', () => {
    const names = Array.from({length: 12}, (_, at) => `September${at}`)
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
    const parts = tables(
      [
        row(['Station', ...names]),
        row(['Station', ...names].map(() => '---')),
        row(['**Harbour**', ...names.map((_, at) => `${at}`)]),
        row(['Hill', ...names.map((_, at) => `${at + 20}`)])
      ].join('\n')
    )
    const rows = parts.flatMap((one, at) => one.rows.slice(at === 0 ? 0 : 1))
    expect(rows.map(({cells}) => cells.map(textOf).join(' '))).toEqual([
      'Station Harbour Hill',
      ...names.map((name, at) => `${name} ${at} ${at + 20}`)
    ])
    expect(parts[0]?.rows[0]?.cells[1]?.[0]?.runs[0]?.bold).toBe(true)
  })

  it('leads to no file, which is said', () => {
    const {file} = layOutMarkdown('# Ferry\n\n## Lines\n\n| A |\n|---|\n| [x](x.docx) |\n')
    expect(file.messages.map(({ruleId}) => ruleId)).toContain('link-refused')
  })
})
