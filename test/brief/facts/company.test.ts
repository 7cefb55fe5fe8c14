import {describe, expect, it} from 'vitest'
import {layOutMarkdown} from '../../support/lay-out-markdown.ts'
import {factsIn} from './facts-of.ts'

/** The surnames of those in a text with the part they have. */
const partsIn = (text: string, lang: string) =>
  [...new Set(factsIn(text, lang).flatMap(({parties}) => parties))].map(
    ({name, part}) => `${name.split(' ').at(-1)} ${part ?? '–'}`
  )

describe('who leads, comes along and receives', () => {
  it.each([
    [
      'en',
      'The delegation is led by Minister Ann Hall. She is accompanied by Minister Tom Said and Mayor Eva Lund. They were received at the airport by President Jan Vogt.',
      ['Hall leads', 'Said comes', 'Lund comes', 'Vogt hosts']
    ],
    [
      'en',
      'A team headed by Minister Ann Hall met a group led by Secretary Mark Boyd.',
      ['Hall leads', 'Boyd leads']
    ],
    [
      'en',
      'Leading the delegation is Minister Ann Hall, with Ambassador Tom Rask.',
      ['Hall leads', 'Rask –']
    ],
    [
      'en',
      'Minister Ann Hall leads the delegation. President Jan Vogt welcomed them.',
      ['Hall leads', 'Vogt hosts']
    ],
    ['en', 'Accompanied by Minister Tom Rask, she met King Olav.', ['Rask comes', 'Olav –']],
    ['en', 'Ann Berg, the finance minister, leads the delegation.', ['Berg leads']],
    ['en', 'The finance minister, Ann Berg, leads the delegation.', ['Berg leads']],
    [
      'de',
      'Die Delegation wird von Ministerin Anna Kern geleitet und von Minister Jan Vogt begleitet. Sie wurde von Präsident Olaf Berg empfangen.',
      ['Kern leads', 'Vogt comes', 'Berg hosts']
    ],
    [
      'fr',
      'La délégation est conduite par la ministre Anne Martin, accompagnée du ministre Paul Durand. Elle a été reçue à l’aéroport par le président Jean Petit.',
      ['Martin leads', 'Durand comes', 'Petit hosts']
    ],
    [
      'es',
      'La delegación está encabezada por la ministra Ana Ruiz, acompañada por el ministro Luis Vega. Fue recibida por el presidente Juan Paz.',
      ['Ruiz leads', 'Vega comes', 'Paz hosts']
    ]
  ])('is read from the words beside a name (%s): %s', (lang, text, parts) => {
    expect(partsIn(text, lang)).toEqual(parts)
  })

  it('orders the cards and is said on them', () => {
    const {deck} = layOutMarkdown(
      '# Talks\n\n## Delegation\n\nThe delegation was received by President Jan Vogt. President Vogt spoke. It is led by Minister Ann Hall. Minister Tom Rask came.\n'
    )
    const cards = deck.slides.find(({template}) => template === 'delegation')?.slots.parties ?? []
    expect(cards.map((one) => (one.type === 'point' ? [one.label, one.stance] : []))).toEqual([
      ['Ann Hall', 'leads'],
      ['Tom Rask', undefined],
      ['Jan Vogt', 'hosts']
    ])
  })
})
