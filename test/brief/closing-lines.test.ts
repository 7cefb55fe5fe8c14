import {describe, expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

const told = `# The new bridge

The council met in the old hall on Monday. It voted for the bridge.

## Costs

The bridge will cost 40 million euros. Work starts in May.`

const lastBeat = (end: string) => {
  const {brief} = briefOf(`${told}\n\n${end}\n`)
  return brief.beats
    .at(-1)
    ?.readings.filter(({weight}) => weight > 0)
    .map(({sentence}) => sentence.text)
}

describe('the last lines of an article', () => {
  it.each([
    ['Questions: bridge@example.org'],
    ['*This paper is internal. Do not hand it on.*'],
    ['**Press office**\n\nAnn Lee, +44 20 0000 0000\n\n*Pictures are in the press room.*']
  ])('tell nothing where they only say whom to ask: %s', (end) => {
    expect(lastBeat(`---\n\n${end}`)).toEqual([
      'The bridge will cost 40 million euros.',
      'Work starts in May.'
    ])
  })

  it.each([['REUTER'], ['(AP)'], ['Jane Doe'], ['ENDS...'], ['Best regards,\nAnn Bell']])(
    'tell nothing where they are the name of a sender alone: %s',
    (end) => {
      expect(lastBeat(end)).toEqual(['The bridge will cost 40 million euros.', 'Work starts in May.'])
    }
  )

  it('are told where they say more', () => {
    expect(lastBeat('---\n\nThe council votes again in June. Questions: bridge@example.org')).toEqual([
      'The council votes again in June.',
      'Questions: bridge@example.org'
    ])
  })

  it('are told where they are all that stands under their heading', () => {
    expect(lastBeat('---\n\n## Questions\n\nAnn Lee, bridge@example.org')).toEqual([
      'Ann Lee, bridge@example.org'
    ])
  })
})
