import {describe, expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

const weights = (text: string) => briefOf(text).brief.readings.map((reading) => reading.weight)

describe('the weight of a sentence', () => {
  it('is nothing for what is about the publication, and for a bare date', () => {
    const [date, fact, credit] = weights(
      'Friday, January 4, 2019\n\nThe bridge over the harbour is closed.\n\nAnn Lee contributed to this report.\n'
    )
    expect([date, credit]).toEqual([0, 0])
    expect(fact).toBeGreaterThan(0)
  })

  it('is nothing for greetings and thanks, and something for what only opens like them', () => {
    const lines = [
      'Good evening, everyone.',
      'Friends, thank you for coming.',
      'Thank you.',
      'Ladies and gentlemen, dear colleagues, thank you for the invitation, and thank you to the town of Oulu.',
      'Hello Kitty opened a shop by the harbour.',
      'Thanks to the pump, the village has water.',
      'The bridge over the harbour is closed.'
    ]
    expect(weights(`${lines.join(' ')}\n`).map((weight) => weight > 0)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      true
    ])
  })

  it('is less for a sentence that says again what a heavier one says', () => {
    const [, again = 0, other = 0] = weights(
      'The bridge over the harbour is closed to trams. The bridge over the harbour is closed to trams today. Lorries wait before the bridge at the harbour for trams.\n'
    )
    expect(again).toBeLessThan(other + 0.5)
  })
})
