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

it('cites for somebody named again and again what has the whole name and the office', () => {
  const text =
    '# Talks\n\n## Delegation\n\nAnn Lee arrived on Monday with senior officials from the navy. Trade minister Ann Lee has a party of her own. Lee spoke of ships. Ann Lee then spoke of trains.\n'
  const {deck} = layOutMarkdown(text)
  const parties = deck.slides.flatMap(({slots}) => slots.parties ?? [])
  const cited = parties.flatMap((one) =>
    one.type === 'point' ? [[one.label, one.from.map(({id}) => id)]] : []
  )
  expect(cited[0]).toEqual(['Ann Lee', ['p1s1', 'p1s2']])
})
