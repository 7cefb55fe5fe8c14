import {describe, expect, it} from 'vitest'
import type {Chart} from '../../src/charts/types.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const table = '| Year | Cars |\n| --- | ---: |\n| 2021 | 180 |\n| 2022 | 190 |'
const cars = ['2021 180', '2022 190']

/** The charts of an article, and the ids and places of what is said. */
function read(markdown: string, front = 'lang: en'): {charts: Chart[]; said: string[]} {
  const {article, file} = layOutMarkdown(`---\n${front}\n---\n\n# Traffic\n\n${markdown}\n`)
  const charts = article.sections.flatMap(({blocks}) =>
    blocks.flatMap((one) => (one.type === 'aside' && one.chart ? [one.chart] : []))
  )
  return {charts, said: file.messages.map((one) => `${one.line} ${one.ruleId}`)}
}

function points({categories, series}: Chart): string[] {
  return categories.map((name, row) =>
    [name, ...series.map(({values}) => values[row]?.value ?? 'nothing')].join(' ')
  )
}

describe('numbers without a header', () => {
  const of = (rows: string) => read(`\`\`\`chart column\n${rows}\n\`\`\``)

  it.each([
    ['one series', 'January,1.61\nFebruary,1.64', ['January 1.61', 'February 1.64'], ['']],
    ['two series', 'January,1,5\nFebruary,2,6', ['January 1 5', 'February 2 6'], ['A', 'B']],
    ['years that they stand for', '2021,180\n2022,190', ['2021 180', '2022 190'], ['']],
    ['units', 'North,12 %\nSouth,14 %', ['North 12', 'South 14'], ['']]
  ])('are all drawn: %s', (_, rows, drawn, names) => {
    const {charts, said} = of(rows)
    const [chart] = charts
    expect([chart && points(chart), chart?.series.map(({name}) => name), said]).toEqual([drawn, names, []])
  })

  it('are lines down the columns', () => {
    const [chart] = read('```chart line\nJanuary,1,5\nFebruary,2,6\n```').charts
    expect(chart && points(chart)).toEqual(['January 1 5', 'February 2 6'])
  })

  it.each([
    ['words', 'Month,Price\nJanuary,1'],
    ['years', 'Ship,2021,2022\nFerry,1,2'],
    ['nothing over the first column', ',180\nFerry,1']
  ])('are none where the first row has %s', (_, rows) => {
    expect(of(rows).charts.map(({categories}) => categories.length)).toEqual([1])
  })
})

describe('a chart is asked for', () => {
  it.each([
    ['by a line under its table', `${table}\n\n{chart=line}`],
    ['by a line right under its table', `${table}\n{chart=line}`],
    ['by a line over its table', `{chart=line}\n\n${table}`],
    ['by a comment', `<!-- briefdeck: chart=line -->\n\n${table}`],
    ['by its heading', `## Context {chart=line}\n\n${table}`],
    ['in capitals', `${table}\n\n{chart=LINE}`],
    ['by a caption in the manner of pandoc', `${table}\n\n: Cars a day {chart=line}`],
    ['as comma-separated values', '```chart line\nYear,Cars\n2021,180\n2022,190\n```'],
    ['with attributes of a fence', '``` {.chart chart=line}\nYear,Cars\n2021,180\n2022,190\n```'],
    ['with semicolons', '```chart line\nYear;Cars\n2021;180\n2022;190\n```'],
    [
      'as rows in YAML',
      '```chart\nchart: line\ndata:\n  - [Year, Cars]\n  - [2021, 180]\n  - [2022, 190]\n```'
    ],
    [
      'in YAML under a comment, with line ends of Windows',
      '```chart\r\n# Counted\r\nchart: line\r\ndata:\r\n  - [Year, Cars]\r\n  - [2021, 180]\r\n  - [2022, 190]\r\n```'
    ],
    ['as series in YAML', '```chart\ntype: line\nlabels: [2021, 2022]\nseries:\n  Cars: [180, 190]\n```'],
    ['as text in YAML', '```chart\nchart: line\ndata: |\n  Year,Cars\n  2021,180\n  2022,190\n```']
  ])('%s', (_, markdown) => {
    const {charts, said} = read(markdown)
    expect([charts.map(({wish}) => wish.kind), charts.flatMap(points), said]).toEqual([['line'], cars, []])
  })

  it('never by a table that says nothing of it', () => {
    expect(read(table).charts).toEqual([])
  })

  it('with titles, of itself and of its axes', () => {
    const {charts} = read(
      `${table}\n\n{chart=line title="Cars a day" x="Year of count" y="Cars" alt="More cars"}`
    )
    expect(charts.map(({wish, axes}) => [wish.title, wish.alt, axes])).toEqual([
      ['Cars a day', 'More cars', {category: 'Year of count', value: 'Cars'}]
    ])
  })

  it('and each table has the line next to it', () => {
    const {charts} = read(`${table}\n\n{chart=line}\n\n${table}\n\n{chart=bar}`)
    expect(charts.map(({wish}) => wish.kind)).toEqual(['line', 'bar'])
  })
})

describe('the cells of a chart', () => {
  it('are read with the decimal comma of the language', () => {
    const {charts} = read(
      '| Ort | Wert |\n| - | - |\n| Kiel | 1.234 |\n| Bonn | 1.000,5 |\n\n{chart=bar}',
      'lang: de'
    )
    expect(charts.flatMap(points)).toEqual(['Kiel 1234', 'Bonn 1000.5'])
  })

  it('of comma-separated values have decimal points in every language', () => {
    expect(read('```chart\nOrt,Wert\nKiel,1.234\n```', 'lang: de').charts.flatMap(points)).toEqual([
      'Kiel 1.234'
    ])
  })

  it('may have commas in quotes', () => {
    const {charts} = read('```chart\nPlace,Cars\n"Kiel, port","1,234"\n```')
    expect(charts.flatMap(points)).toEqual(['Kiel, port 1234'])
  })

  it('may be empty in a line', () => {
    const {charts} = read('| Year | Cars |\n| - | - |\n| 2021 | 5 |\n| 2022 | – |\n\n{chart=line}')
    expect(charts.flatMap(points)).toEqual(['2021 5', '2022 nothing'])
  })

  it('are drawn along the years of the header', () => {
    const {charts} = read(
      '| Line | 2021 | 2022 |\n| - | - | - |\n| Hill | 5 | 6 |\n| Port | 7 | 8 |\n\n{chart=line}'
    )
    expect([charts.flatMap(points), charts.map(({series}) => series.map(({name}) => name))]).toEqual([
      ['2021 5 7', '2022 6 8'],
      [['Hill', 'Port']]
    ])
  })
})

describe('what is no chart is a table, and its place is told', () => {
  const rows = (...cells: readonly string[]) =>
    `| Year | Cars |\n| - | - |\n${cells.map((one) => `| ${one} |`).join('\n')}`
  const many = Array.from({length: 30}, (_, index) => `${index} | 5`)

  it.each([
    ['a word among numbers', `${rows('2021 | 5', '2022 | few')}\n\n{chart=line}`, '10 chart-cell'],
    ['another unit', `${rows('2021 | 5 %', '2022 | 6 %', '2023 | 7 t')}\n\n{chart=line}`, '11 chart-units'],
    ['a gap in a pie', `${rows('2021 | 5', '2022 |')}\n\n{chart=pie}`, '10 chart-needs'],
    ['a negative slice', `${rows('2021 | 5', '2022 | -3')}\n\n{chart=pie}`, '10 chart-needs'],
    ['a pie of noughts', `${rows('2021 | 0')}\n\n{chart=pie}`, '7 chart-needs'],
    ['no numbers', `${rows('2021 | –')}\n\n{chart=bar}`, '7 chart-needs'],
    ['too many bars', `${rows(...many)}\n\n{chart=bar}`, '7 chart-full'],
    ['a kind that there is not', `${table}\n\n{chart=pei}`, '7 chart-kind'],
    ['a bad cell of comma-separated values', '```chart\nYear,Cars\n2021,5\n2022,few\n```', '10 chart-cell'],
    [
      'a bad cell in YAML',
      '```chart\nchart: line\ndata:\n  - [Year, Cars]\n  - [2021, few]\n```',
      '11 chart-cell'
    ],
    [
      'a bad cell of text in YAML',
      '```chart\nchart: line\ndata: |\n  Year,Cars\n  2021,few\n```',
      '11 chart-cell'
    ]
  ])('%s', (_, markdown, place) => {
    const {deck, file} = layOutMarkdown(`---\nlang: en\n---\n\n# Traffic\n\n${markdown}\n`)
    expect(file.messages.map((one) => `${one.line} ${one.ruleId}`)).toEqual([place])
    expect(deck.slides.map(({template}) => template)).toContain('table')
  })

  it.each([
    ['an open quotation', '```chart\nYear,Cars\n2021,"5\n```', 'chart-broken'],
    ['broken YAML', '```chart\nchart: [\n```', 'chart-broken'],
    ['a line beside no table', 'The road is closed.\n\n{chart=line}', 'chart-unused'],
    ['an unknown attribute', `${table}\n\n{chart=line tilte="Cars"}`, 'chart-attribute']
  ])('%s is said', (_, markdown, id) => {
    expect(read(markdown).said.map((one) => one.split(' ')[1])).toEqual([id])
  })

  it('loses no word of what cannot be read', () => {
    const {deck} = layOutMarkdown(
      '# Traffic\n\n## Cars\n\nMany drive.\n\n```chart\nYear,Cars\n2021,"5\n```\n'
    )
    const notes = deck.slides.flatMap((slide) => slide.notes.map(({text}) => text))
    expect(notes).toEqual(expect.arrayContaining(['Year,Cars', '2021,"5']))
  })
})

it('a table that a chart is drawn from keeps the pictures and footnotes in its cells for the notes', () => {
  const {article} = layOutMarkdown(
    '# Traffic\n\n| Year | Cars |\n| --- | --- |\n| 2021 ![A lorry](a.png) | 180[^1] |\n| 2022 | 190 |\n{chart=bar}\n\n[^1]: Counted by hand.\n'
  )
  const asides = article.sections.flatMap(({blocks}) =>
    blocks.flatMap((one) => (one.type === 'aside' ? [one.text] : []))
  )
  expect(asides.slice(1).sort()).toEqual(['A lorry (a.png)', 'Counted by hand.'])
})

it('half of a pair of code units is left out of comma-separated values as it is elsewhere', () => {
  const {charts} = read('```chart bar\nYear,Cars\nLong\ud800ton,180\nHill,190\n```')
  expect(charts.flatMap(points)).toEqual(['Longton 180', 'Hill 190'])
})
