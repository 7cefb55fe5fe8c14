import {describe, expect, it} from 'vitest'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {longReport} from '../support/long-report.ts'

describe('a report of fifty pages', () => {
  it.each<[string, readonly [number, number, number]]>([
    ['chapters, sections and subsections', [2, 3, 4]],
    ['chapters and many sections', [2, 3, 0]],
    ['chapters with subsections only', [2, 0, 3]]
  ])('with %s gives a deck that can be followed, and loses nothing', (_, levels) => {
    const {brief, deck, layout} = layOutMarkdown(longReport(levels))
    const noted = new Set(deck.slides.flatMap(({notes}) => notes.map(({id}) => id)))
    const titles = deck.slides.map(({title}) => title).join(' ')
    const {length} = deck.slides
    expect([length >= 25 && length <= 62, length]).toEqual([true, length])
    expect(brief.readings.filter(({sentence}) => !noted.has(sentence.id))).toEqual([])
    expect(Array.from({length: 8}, (_, at) => titles.includes(`Chapter ${at + 1}`))).not.toContain(false)
    expect(faultsOf(layout)).toEqual([])
  })
})
