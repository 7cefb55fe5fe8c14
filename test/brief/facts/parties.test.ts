import {describe, expect, it} from 'vitest'
import {principals} from '../../../src/brief/facts/principals.ts'
import {lexiconFor} from '../../../src/lexicons/index.ts'
import {articleOf, factsIn} from './facts-of.ts'

const partiesIn = (markdown: string) => [...new Set(factsIn(markdown).flatMap((facts) => facts.parties))]

describe('a party', () => {
  it('is one person under the longest name and office, whatever the mentions are', () => {
    const text = 'Norwegian leader Kari Ann Lund arrived on Monday. President Lund met nobody. Lund left.'
    expect(
      partiesIn(text).map(({from, ...party}) => ({...party, from: from.map((sentence) => sentence.id)}))
    ).toEqual([
      {
        kind: 'person',
        name: 'Kari Ann Lund',
        office: 'Norwegian leader',
        countries: ['NO'],
        mentions: 3,
        from: ['p1s1', 'p1s2', 'p1s3']
      }
    ])
  })

  it('is a group with all its sentences, merged by its noun', () => {
    const text =
      'She came with top officials from the port and the navy. The presence of senior navy officials was noted.'
    expect(partiesIn(text).map(({kind, name, from}) => [kind, name, from.length])).toEqual([
      ['group', 'top officials from the port and the navy', 2]
    ])
  })

  it('is one group where its trade is called otherwise', () => {
    const text =
      'She came with top officials from the arms industry and the military. Top defence industry and military officials stayed. Officials from the film industry came later.'
    expect(partiesIn(text).map(({name, from}) => [name, from.length])).toEqual([
      ['top officials from the arms industry and the military', 2],
      ['Officials from the film industry', 1]
    ])
  })

  it.each([
    [
      'She brought leading figures of the armed forces and of the defence industry with her.',
      ['leading figures of the armed forces and of the defence industry']
    ],
    [
      'Representatives of the port authority and members of the crew spoke.',
      ['Representatives of the port authority', 'members of the crew']
    ],
    ['The figures from the ministry were late.', []],
    ['The size of Lund’s delegation surprised nobody.', []],
    ['A delegation of farmers came.', ['delegation of farmers']],
    ['Leading figures of the armed forces accompanied her.', ['Leading figures of the armed forces']],
    ['Officials of the ministry of defence came too.', ['Officials of the ministry of defence']],
    [
      'Senior officials from the customs service joined her. Officials of the port authority came. The senior customs officials left.',
      ['Senior officials from the customs service', 'Officials of the port authority']
    ]
  ])('is a group by its noun: %s', (text, names) => {
    expect(partiesIn(text).map((party) => party.name)).toEqual(names)
  })

  it.each([
    ['The deputy mayor, Karl Holm, came along.', ['Karl Holm: deputy mayor']],
    ['The head of the mining board, Karl Holm, came along.', ['Karl Holm: head of the mining board']],
    ['She spoke with the mayor, Karl Holm.', ['Karl Holm: mayor']],
    ['Karl Holm, the deputy mayor, came along.', ['Karl Holm: deputy mayor']],
    ['She met the mayor, Karl Holm, and the bishop.', []],
    [
      'She came with her bailiff, Karl Holm, the head of the ports, Ann Lee, and the provost, Bo Stone.',
      ['Ann Lee: head of the ports', 'Bo Stone: provost']
    ],
    [
      'She came with her foreign minister, Karl Holm, the head of the ports, Ann Lee, and the provost, Bo Stone.',
      ['Karl Holm: foreign minister', 'Ann Lee: head of the ports', 'Bo Stone: provost']
    ],
    ['She met Ann Lee, the mayor, Karl Holm, and the bishop.', ['Ann Lee: mayor']],
    ['When she saw the mayor, Karl Holm left.', []],
    ['The bridge, Karl Holm, came along.', []]
  ])('has the office that stands beside the name, between commas: %s', (text, offices) => {
    expect(partiesIn(text).map(({name, office}) => `${name}: ${office}`)).toEqual(offices)
  })

  it('needs a title, or a surname that stands alone as well', () => {
    const text =
      'Victory Day fell on a Sunday. Friendship Year ended. Tyumen Oblast sent Ann Berg. Berg won. The Cahors Cathedral is old.'
    expect(partiesIn(text).map((party) => party.name)).toEqual(['Ann Berg'])
  })

  it('has the same object in every sentence', () => {
    const [first, second] = factsIn('President Ann Hall spoke. Nobody heard President Hall.')
    expect(first?.parties[0]).toBe(second?.parties[0])
  })
})

describe('principals', () => {
  it('are the two countries of the opening that the document names most', () => {
    const article = articleOf(
      'The Norwegian king flew to Peru. Chile watched. Peru and Norway signed. Peru paid Norway. Brazil, Brazil and Brazil.'
    )
    expect(principals(article, lexiconFor('en'))).toEqual([
      {name: 'Norway', country: 'NO', mentions: 3},
      {name: 'Peru', country: 'PE', mentions: 3}
    ])
  })
})
