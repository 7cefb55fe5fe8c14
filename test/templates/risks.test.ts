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
