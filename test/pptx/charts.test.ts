import {unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {chartKinds} from '../../src/charts/types.ts'
import {readDeck} from '../../src/pptx/read/read-deck.ts'
import {writePptx} from '../../src/pptx/write.ts'
import type {Element} from '../../src/pptx/xml.ts'
import {elements} from '../../src/pptx/xml.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {all, partsOf} from '../support/parts.ts'

async function write(markdown: string, front = 'lang: en'): Promise<Uint8Array> {
  return writePptx(layOutMarkdown(`---\n${front}\n---\n\n# Traffic\n\n${markdown}`).layout, host)
}

const table = (
  kind: string,
  cells = ['| 10 | €1.2m | €2m |', '| 12 | €1.35m | |', '| 15 | €-0.4m | €1,234.5m |']
) => `| Speed & more | "Cars" <1> | Lorries |\n| - | - | - |\n${cells.join('\n')}\n\n{chart=${kind}}`

/** The cells of a sheet, by name, as another program reads them. */
function cellsOf(deck: Uint8Array, number = 1): Record<string, string> {
  const book = unzipSync(deck)[`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`] ?? new Uint8Array()
  const sheet = partsOf(book)['xl/worksheets/sheet1.xml']
  return Object.fromEntries(all(sheet, 'c').map((cell) => [cell.attributes.r ?? '', wordsOf(cell)]))
}

function wordsOf(one: Element): string {
  return one.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
}

/** What a chart keeps of its sheet: each range with its points. */
function cacheOf(part: string | undefined): Record<string, string[]> {
  return Object.fromEntries(
    [...all(part, 'c:strRef'), ...all(part, 'c:numRef')].map((ref) => {
      const [range, cache] = elements(ref)
      const points = elements(cache, 'c:pt').map((point) => `${point.attributes.idx}: ${wordsOf(point)}`)
      return [range ? wordsOf(range) : '', points]
    })
  )
}

describe('the numbers of a chart', () => {
  it('stand in its workbook as the article has them', async () => {
    expect(cellsOf(await write(table('line')))).toEqual({
      A1: 'Speed & more',
      B1: '"Cars" <1>',
      C1: 'Lorries',
      A2: '10',
      B2: '1.2',
      C2: '2',
      A3: '12',
      B3: '1.35',
      A4: '15',
      B4: '-0.4',
      C4: '1234.5'
    })
  })

  it('are the same in the chart, an empty cell left out', async () => {
    const parts = partsOf(await write(table('line')))
    expect(cacheOf(parts['ppt/charts/chart1.xml'])).toEqual({
      'Sheet1!$B$1': ['0: "Cars" <1>'],
      'Sheet1!$C$1': ['0: Lorries'],
      'Sheet1!$A$2:$A$4': ['0: 10', '1: 12', '2: 15'],
      'Sheet1!$B$2:$B$4': ['0: 1.2', '1: 1.35', '2: -0.4'],
      'Sheet1!$C$2:$C$4': ['0: 2', '2: 1234.5']
    })
  })

  it.each(chartKinds)('are read back from a chart of kind %s', async (kind) => {
    const isRound = kind === 'pie' || kind === 'doughnut'
    const cells = isRound
      ? '| Speed | Cars |\n| - | - |\n| 10 | 5 |\n| 20 | 7 |'
      : '| Speed | Cars | Vans |\n| - | - | - |\n| 10 | 5 | 6 |\n| 20 | 7 | 8 |'
    const deck = readDeck(await write(`${cells}\n\n{chart=${kind}}`))
    const values =
      'slides' in deck ? deck.slides.flatMap(({shapes}) => shapes.flatMap((one) => one.values ?? [])) : []
    expect(values.filter((one) => Number(one) < 9)).toEqual(isRound ? ['5', '7'] : ['5', '7', '6', '8'])
  })

  it('keep the units of their cells', async () => {
    const parts = partsOf(await write(table('line')))
    const [format] = all(parts['ppt/charts/chart1.xml'], 'c:formatCode').map(wordsOf)
    expect(format).toBe('"€"#,##0.00"m"')
  })
})

describe('the part of a chart', () => {
  it('has colours of the scheme and fonts of the theme alone', async () => {
    const chart = partsOf(await write(chartKinds.map((kind) => table(kind)).join('\n\n')))[
      'ppt/charts/chart1.xml'
    ]
    expect(all(chart, 'a:srgbClr')).toEqual([])
    expect(new Set(all(chart, 'a:latin').map((one) => one.attributes.typeface))).toEqual(new Set(['+mn-lt']))
  })

  it('tells series apart by more than their colours', async () => {
    const chart = partsOf(await write(table('line')))['ppt/charts/chart1.xml']
    const signs = ['c:symbol', 'a:prstDash'].map((name) => all(chart, name).map((one) => one.attributes.val))
    expect(signs).toEqual([
      ['circle', 'square'],
      ['solid', 'dash']
    ])
  })

  it('begins bars at nought, where nothing is below it', async () => {
    const least = async (kind: string) =>
      all(
        partsOf(await write(`| A | B |\n| - | - |\n| x | 95 |\n| y | 99 |\n\n{chart=${kind}}`))[
          'ppt/charts/chart1.xml'
        ],
        'c:min'
      ).map((one) => one.attributes.val)
    expect([await least('column'), await least('bar'), await least('area'), await least('line')]).toEqual([
      ['0'],
      ['0'],
      ['0'],
      []
    ])
  })

  it('is the same for the same article, workbook and all', async () => {
    const [one, other] = [await write(table('bar')), await write(table('bar'))]
    expect(Buffer.compare(one, other)).toBe(0)
  })
})
