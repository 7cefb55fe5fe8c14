import {describe, expect, it} from 'vitest'
import {splitCoordination} from '../../src/brief/split-coordination.ts'
import {lexiconFor} from '../../src/lexicons/index.ts'

const {clauses} = lexiconFor('en')
const halves = (text: string) => (clauses ? splitCoordination(text, clauses) : [])

describe('two main clauses', () => {
  it.each([
    [
      'The old bridge was closed to all lorries in May, and the new one will be opened next spring.',
      ['The old bridge was closed to all lorries in May', 'The new one will be opened next spring.']
    ],
    [
      'The old bridge is closed to all lorries for good; the new one will be opened next spring.',
      ['The old bridge is closed to all lorries for good', 'The new one will be opened next spring.']
    ]
  ])('become two statements: %s', (text, expected) => {
    expect(halves(text)).toEqual(expected)
  })

  it.each([
    [
      'with a speaker',
      'The mayor said the old bridge was closed, and the new one will be opened next spring.'
    ],
    [
      'with a speaker at the end',
      'The old bridge was closed in May; the new one will be opened next spring, she said.'
    ],
    [
      'in a condition',
      'If the old bridge is closed to lorries, and the new one will be late, the port is cut off.'
    ],
    [
      'in a relative clause',
      'This is the bridge which was closed to lorries, and the new one will be opened in spring.'
    ],
    [
      'with a verb that takes its subject from the first half',
      'The new order could bring many stalled works to life, and comes after older orders were passed in May.'
    ],
    [
      'with a pronoun',
      'The old bridge was closed to all lorries in May, and it will be torn down next spring.'
    ],
    [
      'with a contrast',
      'The old bridge was closed to all lorries in May, but the new one will be opened in spring.'
    ],
    [
      'in a list',
      'The bridge was closed, the road was blocked, and the new quay will be opened next spring.'
    ],
    ['with one verb', 'The old bridge was closed to lorries, and cars from all over the northern valley.'],
    [
      'in a quotation',
      '“The old bridge was closed to lorries in May, and the new one will be opened next spring.”'
    ],
    ['that is short', 'The bridge was closed, and the port will be closed soon.']
  ])('stay one: %s', (_, text) => {
    expect(halves(text)).toEqual([text])
  })
})
