import {expect, it} from 'vitest'
import {compile} from '../../src/index.ts'

const rest =
  'The port lies on the coast.\n\nIts quay was rebuilt by the city for 40 million euros.\n\nA new ferry will sail there in May.'

it('tells in the bottom line more of the sentence that gave the cover its title', async () => {
  const lead =
    'The harbour minister has opened a new quay in the northern port, raising hopes and eyebrows along the coast.'
  const {deck} = await compile(`${lead} ${rest}`)
  const [cover, summary] = deck.slides
  expect([cover?.title, summary?.slots.statements?.[0]?.text]).toEqual([
    'The harbour minister has opened a new quay in the northern port',
    lead.slice(0, -1)
  ])
})

it('does not bring back the day', async () => {
  const {deck} = await compile(
    `The harbour minister has opened a new quay in the northern port yesterday. ${rest}`
  )
  const [cover, summary] = deck.slides
  expect(summary?.slots.statements?.[0]?.text).toBe(cover?.title)
})
