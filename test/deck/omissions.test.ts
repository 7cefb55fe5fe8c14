import {describe, expect, it} from 'vitest'
import {omissions} from '../../src/deck/omissions.ts'
import {compile} from '../../src/index.ts'

/** The figures that reached no slide of an article. */
async function leftOut(text: string): Promise<readonly string[]> {
  const {brief, deck} = await compile(text)
  return omissions(brief, deck).flatMap(({figures}) => figures)
}

describe('figures that reached no slide', () => {
  const rest =
    'The port lies on the coast.\n\nIts quay was rebuilt last year.\n\nThe mayor opened the quay on Monday.'

  it('are told where a statement leaves out the part of its sentence that holds them', async () => {
    const trips =
      'Only seven trips have been made by the minister outside of the country during her tenure, with four of those visits to the coast, the main trading partner of the region.'
    expect(await leftOut(`${rest}\n\n${trips}`)).toEqual(['four'])
  })

  it('are told of sums that somebody lists in a sentence too long for a slide', async () => {
    const sums = `The order lets the city take money ${'from one place or another '.repeat(14)}: €3.6 billion from roads and €601 million from schools.`
    expect(await leftOut(`${rest}\n\n${sums}`)).toEqual(['€3.6 billion', '€601 million'])
  })

  it('are told of one that is part of another which a slide has', async () => {
    const {brief, deck} = await compile(`# Quay\n\n## Work\n\n${rest} It took 40 men and 4 of the cranes.`)
    const slides = deck.slides.map((slide) => ({
      ...slide,
      slots: Object.fromEntries(
        Object.entries(slide.slots).map(([name, points]) => [
          name,
          points.map((point) => ({...point, text: point.text.replace(' and 4 of the cranes', '')}))
        ])
      )
    }))
    expect(omissions(brief, deck)).toEqual([])
    expect(omissions(brief, {...deck, slides}).flatMap(({figures}) => figures)).toEqual(['4'])
  })
})
