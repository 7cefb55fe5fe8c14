import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

it('shows the dates of a text without headings once, on their own slide', () => {
  const {deck} = layOutMarkdown(
    [
      'The council of Rye voted for a new bridge on Monday. The old one is narrow. It carries 400 cars a day.',
      'The bridge opened in 1962. The county closed the mill in 2019. The council bought the land in 2021. The owner had asked for more.',
      'The new bridge will have two lanes. It will cost 40 million euros, and the county pays half of that.'
    ].join('\n\n')
  )
  const textsOf = (slot: string) =>
    deck.slides.flatMap(({slots}) => (slots[slot] ?? []).map(({text}) => text))
  expect(deck.slides.map(({template}) => template)).toContain('timeline')
  expect([textsOf('events').length > 2, textsOf('dates')]).toEqual([true, []])
})
