import {describe, expect, it} from 'vitest'
import {factsIn} from './facts-of.ts'

const aloneIn = (markdown: string, lang = 'en') =>
  factsIn(markdown, lang).map(({alone = []}) => alone.map(({name}) => name))

describe('whom a sentence calls by the surname alone', () => {
  it.each([
    ['at its start', 'Anil Gupta was burned on Monday. Gupta told the police why.'],
    ['behind a form of address', 'Anil Gupta was burned on Monday. The police asked Mr Gupta why.'],
    ['as an owner', 'The nurse Anil Gupta was burned on Monday. The police heard Gupta’s claim.']
  ])('is known by the whole name before: %s', (_, text) => {
    expect(aloneIn(text)).toEqual([[], ['Anil Gupta']])
  })

  it.each([
    ['who is named whole only later', 'Gupta was burned on Monday. The nurse is called Anil Gupta.'],
    ['of whom there are two', 'Anil Gupta met Bela Gupta on Monday. The police asked Gupta why.'],
    ['who is called by an office', 'The Senior Ministers spoke on Monday. Ministers agreed on a bridge.'],
    ['with an office', 'Anil Gupta was elected on Monday. Then Mayor Gupta spoke.'],
    ['whose name names a thing', 'Anil Gupta was burned on Monday. The Gupta inquiry begins soon.'],
    [
      'whose name is a word as well',
      'Nina Search was burned on Monday. Search and rescue teams came. The search went on.'
    ],
    [
      'whose given name may be something else',
      'Countryman Anil Gupta won on Monday. The police asked Gupta why.'
    ]
  ])('is not known: %s', (_, text) => {
    expect(aloneIn(text).flat()).toEqual([])
  })
})
