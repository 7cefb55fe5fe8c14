import {describe, expect, it} from 'vitest'
import {extentOf, linesOf, paragraphsOf} from '../../src/deck/sources.ts'
import {sourcesSlide} from '../../src/deck/sources-slide.ts'
import type {Slide} from '../../src/deck/types.ts'
import {enWords} from '../../src/lexicons/en.ts'
import {pointOf, sentenceOf} from '../support/point-of.ts'

const sentences = ['p2s1', 'p2s2', 'p4s1', 'p5s1', 'p6s3', 'p9s1'].map((id) => sentenceOf('It is.', id))

describe('where a slide comes from', () => {
  it('names paragraphs in order, runs joined', () => {
    expect(paragraphsOf(sentences)).toBe('2, 4–6, 9')
  })

  it('names lines in order, runs joined', () => {
    expect(linesOf(sentences.map(extentOf))).toBe('2, 4–6, 9')
  })

  it('is a row for each slide that says something', () => {
    const slides = [slideOf('Cover', []), slideOf('Context', ['p1s1', 'p3s1']), slideOf('Outlook', ['p4s2'])]
    expect(sourcesSlide(slides, enWords)?.slots.rows?.map(({text}) => text)).toEqual([
      '2\tContext\t1, 3\t1, 3',
      '3\tOutlook\t4\t4'
    ])
  })

  it('is a row for a slide that shows no sentence', () => {
    const slide: Slide = {...slideOf('Costs', []), shows: [{lines: [7, 11]}, {lines: [14, 14]}]}
    expect(sourcesSlide([slide], enWords)?.slots.rows?.map(({text}) => text)).toEqual([
      '1\tCosts\t–\t7–11, 14'
    ])
  })

  it('is one row for the parts of one slide', () => {
    const slides = ['p1s1', 'p2s1'].map((id) => slideOf('Measures', [id]))
    expect(sourcesSlide(slides, enWords)?.slots.rows?.map(({text}) => text)).toEqual([
      '1–2\tMeasures\t1–2\t1–2'
    ])
  })

  it('stays readable for a thousand slides', () => {
    const slides = Array.from({length: 1000}, (_, index) => slideOf(`Slide ${index}`, [`p${index + 1}s1`]))
    const rows = sourcesSlide(slides, enWords)?.slots.rows ?? []
    expect([rows.length, rows[0]?.text]).toEqual([44, '1–23\tAll\t1–23\t1–23'])
  })

  it('is no slide where nothing is cited', () => {
    expect(sourcesSlide([slideOf('Cover', [])], enWords)).toBeUndefined()
  })
})

function slideOf(title: string, ids: readonly string[]): Slide {
  const slots = {points: ids.map((id) => pointOf('It is.', id))}
  return {template: 'points', tone: 'points', title, titleFrom: [], slots, notes: [], section: 'All', why: ''}
}
