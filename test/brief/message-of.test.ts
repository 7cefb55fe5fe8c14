import {describe, expect, it} from 'vitest'
import {headline} from '../../src/brief/headline.ts'
import {messageOf} from '../../src/brief/message-of.ts'
import {enClauses} from '../../src/lexicons/en-clauses.ts'
import {lexiconFor} from '../../src/lexicons/index.ts'
import {briefOf} from './brief-of.ts'

const cut = (sentence: string, max = 70) => {
  const [reading] = briefOf(`# Talks\n\n## Context\n\n${sentence}\n`).brief.readings
  const [point] = reading?.points ?? []
  return point && headline(point, max, enClauses)?.text
}

describe('a headline', () => {
  it.each([
    ['as it is when it fits', 'The bridge is closed.', 'The bridge is closed'],
    [
      'without its date',
      'On Tuesday, the bridge over the harbour was closed to trams and to lorries of any kind.',
      'The bridge over the harbour was closed to trams and to lorries of any kind'
    ],
    [
      'up to a participle',
      'The mayor closed the bridge over the harbour, leaving trams and lorries on the wrong side.',
      'The mayor closed the bridge over the harbour'
    ],
    [
      'up to “amid”',
      'The mayor closed the bridge over the harbour amid growing worries about its oldest pillars.',
      'The mayor closed the bridge over the harbour'
    ]
  ])('is the sentence %s', (_, sentence, expected) => {
    expect(cut(sentence, 76)).toBe(expected)
  })

  it.each([
    'Second, the council builds a bridge for trams.',
    'But let me tell you about the bridge for trams.',
    'But the evidence against the bridge is thin.',
    'The council, however, voted against the bridge.',
    'Some people in Rye criticised the bridge for trams.',
    'The mayor says that the bridge for trams has two faults:',
    'Notes on the bridge for trams and lorries',
    '5) Some of the bridge for trams is of stone.',
    'COUNCIL PRESENT: Mayor Lee, Councillors Ash, Elm and Oak.'
  ])(
    'leaves to the text below what is part of a series or a speech, tied to another, of nobody, or no sentence: %s',
    (sentence) => {
      const {readings} = briefOf(`# Talks\n\n## Context\n\n${sentence}\n`).brief
      expect(messageOf(readings, 110, enClauses)).toBeUndefined()
    }
  )

  it.each([
    [
      'a name',
      'The mayor closed the bridge over the harbour after Norway and Sweden had asked for it twice.'
    ],
    [
      'a doubt',
      'The mayor closed the bridge over the harbour amid reports that it might fall on the very next day.'
    ],
    [
      'most of a clause that is joined',
      'The new order could bring many stalled works to life, and comes after older orders were passed in May.'
    ],
    [
      'a number',
      'The mayor closed the bridge over the harbour after 40 lorries had got stuck upon it in the night.'
    ]
  ])('is not cut when it would lose %s', (_, sentence) => {
    expect(cut(sentence)).toBeUndefined()
  })
})

it.each([
  ['de', 'Deshalb will die Stadt die neue Brücke am Hafen sperren.'],
  ['fr', 'Ainsi la ville ferme le nouveau pont sur le port.'],
  ['es', 'Tampoco la ciudad ha querido cerrar el puente nuevo.']
])('leaves to the text below what an adverb ties to another sentence, in %s', (lang, sentence) => {
  const {readings} = briefOf(`---\nlang: ${lang}\n---\n\n# Lindau\n\n## Lindau\n\n${sentence}\n`).brief
  expect(messageOf(readings, 110, lexiconFor(lang).clauses)).toBeUndefined()
})

describe('the message of a section', () => {
  it('is its heaviest clause that fits, never one that hangs on another sentence or tells a claim of unknown origin', () => {
    const {brief} = briefOf(`# Bridge

## Context

It was built by the town. The bridge allegedly has cracks in the bridge. The bridge over the harbour is closed.
`)
    expect(messageOf(brief.readings, 110, enClauses)?.text).toBe('The bridge over the harbour is closed')
  })

  it('begins behind the whole date that opens a sentence, its year included', () => {
    const {brief} = briefOf(
      '# Bridge\n\n## Context\n\nOn March 21, 2025, the town of Rye closed the bridge over the harbour.\n'
    )
    expect(messageOf(brief.readings, 110, enClauses)?.text).toBe(
      'The town of Rye closed the bridge over the harbour'
    )
  })

  it('is absent where nothing fits', () => {
    const {brief} = briefOf('# Bridge\n\n## Context\n\nThey left. Why did they go away from here?\n')
    expect(messageOf(brief.readings, 110, enClauses)).toBeUndefined()
  })
})
