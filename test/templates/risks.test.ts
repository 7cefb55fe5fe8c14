import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

it('a denial is no risk of its own: it stands with its claim', () => {
  const {deck} = layOutMarkdown(
    '# The depot\n\n## Options\n\nThe yard could move. It could stay.\n\n## Risks\n\nThe site is in a flood area. The union claims that the move would break an agreement of 2019. The council denies this.\n\n## Recommendation\n\nWe recommend the move.\n'
  )
  const slide = deck.slides.find(({template}) => template === 'risks')
  expect(slide?.slots.risks?.map(({text}) => text)).toEqual([
    'The site is in a flood area',
    'The union claims that the move would break an agreement of 2019. The council denies this'
  ])
})

it('every risk is shown, as long as there are five at most', () => {
  const risks = [
    'The county owns the land and may withdraw its offer if nothing is decided by June of next year.',
    'The other yard stands in a flood area, and the insurer asks for a barrier that is not in the estimate.',
    'Neither site is certain to receive the grant for charging that the ministry has promised to the town.',
    'The owner of the old yard has told the board that the lease ends in March and will not be renewed.'
  ]
  const {deck} = layOutMarkdown(
    `# The depot\n\n## Options\n\nThe yard could move. It could stay.\n\n## Risks\n\n${risks.join(' ')}\n\n## Recommendation\n\nWe recommend the move.\n`
  )
  const slides = deck.slides.filter(({template}) => template === 'risks')
  expect(slides.flatMap(({slots}) => slots.risks ?? [])).toHaveLength(risks.length)
})
