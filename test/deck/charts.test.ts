import {describe, expect, it} from 'vitest'
import {chartKinds} from '../../src/charts/types.ts'
import type {ChartBox} from '../../src/frame/chart-box.ts'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const table = '| Year | Cars |\n| --- | ---: |\n| 2021 | 180 t |\n| 2022 | 190 t |'
const chart = `${table}\n\n: Cars a day {chart=column}`

/** Each slide between the cover and the sources: its template and title, its charts, its statements. */
function told(markdown: string): string[] {
  const {deck} = layOutMarkdown(`# Traffic\n\n${markdown}`)
  return deck.slides
    .filter(({template}) => !['title', 'bottom-line', 'sources'].includes(template))
    .map(({template, title, slots}) =>
      [
        `${template}: ${title}`,
        ...Object.values(slots)
          .flat()
          .map((one) => (one.type === 'label' && one.chart ? `[${one.chart.wish.kind}]` : one.text))
      ].join(' | ')
    )
}

/** The boxes of the charts of a deck. */
function boxes(markdown: string): ChartBox[] {
  const {layout} = layOutMarkdown(`---\nlang: en\n---\n\n# Traffic\n\n${markdown}`)
  return layout.frames.flatMap((frame) => frame.boxes.filter((one) => one.type === 'chart'))
}

describe('a chart', () => {
  it('stands beside the text of its section', () => {
    expect(told(`## Roads\n\n- Cars queue\n- Buses do too\n\n${chart}`)).toEqual([
      'chart: Roads | [column] | Cars queue | Buses do too'
    ])
  })

  it('alone in its section is large', () => {
    expect(told(`## Roads\n\n${chart}`)).toEqual(['chart: Roads | [column]'])
  })

  it.each([
    ['an item', `- Cars queue\n\n${chart.replace(/^/gm, '  ')}`],
    ['an item, from a block of code', '- Cars queue\n\n  ```chart column\n  Year,Cars\n  2021,180\n  ```'],
    ['a quotation', `- Cars queue\n\n${chart.replace(/^/gm, '> ')}`]
  ])('in %s is drawn', (_, markdown) => {
    expect(told(`## Roads\n\n${markdown}`)).toEqual(['chart: Roads | [column] | Cars queue'])
  })

  it('without a heading is called by its title', () => {
    expect(told(`${chart}\n\n## Roads\n\n- Cars queue`)).toEqual([
      'chart: Cars a day | [column]',
      'points: Roads | Cars queue'
    ])
  })

  it('and another have slides of their own', () => {
    expect(told(`## Roads\n\n${chart}\n\n${chart}`)).toEqual([
      'chart: Roads | [column]',
      'chart: Roads (2) | [column]'
    ])
  })

  it('that its author skips stands in the notes alone', () => {
    expect(told(`## Roads\n\n- Cars queue\n\n<!-- briefdeck: skip -->\n\n${table}\n\n{chart=bar}`)).toEqual([
      'points: Roads | Cars queue'
    ])
  })

  it('has all its numbers in the notes', () => {
    const {deck} = layOutMarkdown(`# Traffic\n\n## Roads\n\n${chart}`)
    const slide = deck.slides.find(({template}) => template === 'chart')
    expect(slide?.notes.map(({text}) => text)).toEqual([
      'Cars a day',
      'Year | Cars',
      '2021 | 180 t',
      '2022 | 190 t'
    ])
  })

  it.each(chartKinds)('of kind %s stands well beside much text', (kind) => {
    const list = Array.from(
      {length: 9},
      (_, index) => `- Item ${index + 1} says what there is to say of roads`
    )
    for (const size of ['16:9', '4:3']) {
      const asked = `---\nsize: '${size}'\nlang: en\n---\n\n## Roads\n\n${list.join('\n')}\n\n${table.replaceAll(' t', '').replace('Year', 'Speed')}\n\n{chart=${kind}}`
      const {layout} = layOutMarkdown(asked)
      expect(faultsOf(layout)).toEqual([])
      expect(layout.frames.flatMap((one) => one.boxes.filter(({type}) => type === 'chart'))).toHaveLength(1)
    }
  })
})

describe('in words', () => {
  it('a chart says its kind, title, series, and from where to where', () => {
    expect(boxes(chart).map(({alt}) => alt)).toEqual([
      'Column chart: Cars a day. Cars. Year: 2021 to 2022. lowest: 180 t (2021); highest: 190 t (2022).'
    ])
  })

  it('what its author says goes first', () => {
    expect(boxes(`${table}\n\n{chart=bar alt="More cars in 2022"}`).map(({alt}) => alt)).toEqual([
      'More cars in 2022'
    ])
  })
})

describe('the values of a chart', () => {
  const columns = (count: number) =>
    `| Day | Cars |\n| - | - |\n${Array.from({length: count}, (_, at) => `| ${at + 1} | ${1000 + at} |`).join('\n')}\n\n{chart=column}`

  it('are said where there is room', () => {
    expect([3, 40].flatMap((count) => boxes(columns(count)).map(({look}) => look.isLabelled))).toEqual([
      true,
      false
    ])
  })
})
