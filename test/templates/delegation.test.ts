import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

it('says beside the cards nothing that they say already', () => {
  const {deck} = layOutMarkdown(
    '# Talks\n\nThe talks began on Monday.\n\n## Delegation\n\nTrade Minister Lena Hoffmann leads the delegation. The delegation included ten officers.\n'
  )
  const slide = deck.slides.find(({template}) => template === 'delegation')
  expect(slide?.slots.parties).toMatchObject([
    {label: 'Lena Hoffmann', text: 'Trade Minister', stance: 'leads'}
  ])
  expect(slide?.slots.also?.map(({text}) => text)).toEqual(['The delegation included ten officers'])
})
