import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')

/** What the slides of one kind say: the label of each statement, and its first words. */
function told(language: string, template: string): readonly string[] {
  const {deck} = layOutMarkdown(fixture(`harbour-${language}.md`))
  return deck.slides
    .filter((slide) => slide.template === template)
    .flatMap(({slots}) => Object.values(slots).flat())
    .map(
      (one) =>
        `${one.type === 'point' ? (one.label ?? '–') : '–'}: ${one.text.split(' ').slice(0, 3).join(' ')}`
    )
}

describe('a news article', () => {
  it.each([
    [
      'german',
      [
        'Die norwegische Regierung: Warf Marland vor,',
        '–: Mehrere Reeder behaupten,',
        'Verkehrsminister Olaf Brandt: Wies die Vorwürfe',
        'Die Hafenbehörde: Die Hafenbehörde dementierte'
      ],
      [
        'Die Bundesregierung: Forderte beide Seiten',
        'Dänemark: Verurteilte die Sperre',
        'Der französische Außenminister Paul Mercier: Warnte vor steigenden',
        'Die Europäische Union: Begrüßte das Angebot'
      ]
    ],
    [
      'french',
      [
        'La Norvège: Accuse le Marland',
        '–: Plusieurs armateurs affirment',
        'Le ministre des Transports, Olaf Brandt: A rejeté ces',
        '–: L’autorité portuaire a'
      ],
      [
        'L’Allemagne: A appelé les',
        'Le Danemark: A condamné la',
        'Le chef de la diplomatie française, Paul Mercier: A mis en',
        'L’Union européenne: A salué l’offre'
      ]
    ],
    [
      'spanish',
      [
        'Noruega: Acusa a Marland',
        'La ministra noruega de Exteriores, Kari Lund: Denunció un «ataque',
        '–: Varios armadores aseguran',
        'El ministro de Transporte, Olaf Brandt: Rechazó las acusaciones',
        '–: La autoridad portuaria'
      ],
      [
        'Alemania: Pidió diálogo a',
        'Dinamarca: Condenó el cierre',
        'El canciller francés, Paul Mercier: Advirtió de una',
        'La Unión Europea: Acogió con satisfacción'
      ]
    ]
  ])(
    'in %s has claims beside their denials, third parties in rows, each under the fullest name',
    (language, disputed, positions) => {
      expect(told(language, 'allegations')).toEqual(disputed)
      expect(told(language, 'international-response')).toEqual(positions)
    }
  )

  it.each(['german', 'french', 'spanish'])(
    'in %s answers each denial to the claim right before it',
    (language) => {
      const {deck} = layOutMarkdown(fixture(`harbour-${language}.md`))
      const denials = deck.slides.flatMap(({slots}) => slots.denials ?? [])
      expect(denials.map((one) => (one.type === 'point' ? one.answers?.at(-1) : ''))).toEqual([
        language === 'spanish' ? 'p3s2' : 'p3s1',
        'p3s4'
      ])
    }
  )

  it.each(['german', 'french', 'spanish'])('in %s ends with what is open', (language) => {
    const {deck} = layOutMarkdown(fixture(`harbour-${language}.md`))
    const outlook = deck.slides.filter(({template}) => template === 'outlook')
    const cited = outlook.flatMap(({titleFrom, slots}) => [
      ...titleFrom,
      ...Object.values(slots).flatMap((list) => list.flatMap((one) => (one.type === 'point' ? one.from : [])))
    ])
    expect(cited.map(({id}) => id).sort()).toEqual(['p7s1', 'p7s2', 'p7s3', 'p7s4'])
  })
})
