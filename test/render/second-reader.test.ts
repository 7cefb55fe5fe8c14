import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Chart, Series} from '../../src/charts/types.ts'
import type {Box, TextParagraph} from '../../src/frame/types.ts'
import type {Frame} from '../../src/layout/types.ts'
import {writePptx} from '../../src/pptx/index.ts'
import {templates} from '../../src/templates/index.ts'
import {layOutOn} from '../support/brands/lay-out-on.ts'
import {brandNames} from '../support/brands/plans.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {readByAnother, type SeenSeries, type SeenSlide} from './read-by-another.ts'

const matter = '---\ntitle: Each template once\nauthor: Desk\nmarking: INTERNAL\n---'
const articles = [
  ...templates.map(({example}) => example),
  ...['charts', 'pictures'].map((name) => readFileSync(`test/fixtures/${name}.md`, 'utf8'))
]
const article = [matter, ...articles.map((one) => one.replace(/^---\n[\s\S]*?\n---\n/, ''))].join('\n\n')

describe('another program', () => {
  it.each([
    ...['diplomat', 'night'].map((name) => ({name, layOut: () => layOutMarkdown(article, name)})),
    ...brandNames.map((name) => ({name, layOut: () => layOutOn(name, article)}))
  ])('finds every text, number, picture and note where it was put: $name', async ({layOut}) => {
    const {layout} = layOut()
    expect(await readByAnother(await writePptx(layout, host))).toEqual(layout.frames.map(promised))
  })
})

function promised({boxes, notes}: Frame, index: number): SeenSlide {
  return {
    texts: boxes.flatMap((box) => {
      if (box.type !== 'text') return []
      const words = wordsOf(box.paragraphs).replace('‹#›', `${index + 1}`)
      return [{name: box.name, at: placeOf(box), words}]
    }),
    tables: boxes.flatMap((box) =>
      box.type === 'table' ? [box.rows.map(({cells}) => cells.map(wordsOf))] : []
    ),
    charts: boxes.flatMap((box) => (box.type === 'chart' ? [seriesOf(box.chart)] : [])),
    pictures: boxes.flatMap((box) => (box.type === 'picture' || box.type === 'image' ? [placeOf(box)] : [])),
    notes: folded(notes.map(({id, text}) => (id ? `[${id}] ${text}` : text)).join(' '))
  }
}

/** Within half a point, for a file counts in whole steps. */
function placeOf({rect: {x, y, w, h}}: Box): number[] {
  return [x, y, w, h].map((one) => expect.closeTo(one, 0))
}

function seriesOf({across, categories, series}: Chart): SeenSeries[] {
  const known = (values: Series['values']) => values.flatMap((one) => (one ? [one.value] : []))
  if (across) return [across, ...series].map(({values}) => known(values))
  return series.map(({name, values}): SeenSeries => {
    const numbers = values.flatMap((one, index) => (one ? [[categories[index], one.value]] : []))
    return [name, Object.fromEntries(numbers)]
  })
}

function wordsOf(paragraphs: readonly TextParagraph[]): string {
  return folded(paragraphs.map(({runs}) => runs.map(({text}) => text).join('')).join(' '))
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
