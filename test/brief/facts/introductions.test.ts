import {describe, expect, it} from 'vitest'
import {layOutMarkdown} from '../../support/lay-out-markdown.ts'
import {factsIn} from './facts-of.ts'

const namesIn = (markdown: string, lang = 'en') =>
  factsIn(markdown, lang).flatMap(({voices}) =>
    voices.map(
      ({actor, introduced}) => `${actor} → ${introduced ? `${introduced.name} [${introduced.in.id}]` : '='}`
    )
  )

describe('a speaker called by the surname', () => {
  it('has the fullest name of the document, from the sentence that gives it', () => {
    const text = [
      'Polish President Jan Wilk opened the bridge. Wilk said it was safe.',
      'President Wilk urged drivers to be patient. Jan Wilk warned of ice.'
    ].join('\n\n')
    expect(namesIn(text)).toEqual([
      'Wilk → Polish President Jan Wilk [p1s1]',
      'President Wilk → Polish President Jan Wilk [p1s1]',
      'Jan Wilk → Polish President Jan Wilk [p1s1]'
    ])
  })

  it('is the same with and without accents', () => {
    expect(namesIn('Mayor Petr Novák spoke first. Novak said the school would stay.')).toEqual([
      'Novak → Mayor Petr Novák [p1s1]'
    ])
  })

  it.each([
    [
      'Planetary scientist Ana Holm found it. Holm said it was new.',
      'Holm → Planetary scientist Ana Holm [p1s1]'
    ],
    [
      'Former Lund city council candidate Ana Holm left. Holm said it was over.',
      'Holm → Former Lund city council candidate Ana Holm [p1s1]'
    ]
  ])('has the title with the words before it that belong to it: %s', (text, expected) => {
    expect(namesIn(text)).toEqual([expected])
  })

  it('takes no abbreviation before the name for somebody', () => {
    const text =
      'Retired ZBK agent and crime specialist Ana Holm told the paper it was over. Holm said so again.'
    expect(namesIn(text)).toContain('Holm → Retired ZBK agent and crime specialist Ana Holm [p1s1]')
  })

  it('keeps the title of the sentence beside another of the same length', () => {
    expect(
      namesIn('Norma founder Ana Holm said it was new. It was made by company founder Ana Holm.')
    ).toEqual(['Norma founder Ana Holm → ='])
  })

  it.each([
    'The Centre for Marsh Birds said they were back. Centre for Marsh Birds scientist Ana Holm was glad.',
    'First Minister of Scania Ana Holm came. Ana Holm said it was new.'
  ])('is not taken for part of another name: %s', (text) => {
    expect(namesIn(text)[0]).toMatch(/→ =$/)
  })

  it.each([
    ['two people have it', 'Mayor Jan Wilk and his rival Eva Wilk spoke. Wilk said the bridge was safe.'],
    ['a son has it', 'Mayor Jan Wilk left it to Piotr Wilk Jr., a pilot. Wilk said the bridge was safe.'],
    ['a family has it', 'Mayor Jan Wilk left. The Wilk family owns the bridge. Wilk said it was safe.'],
    [
      'several of a name are meant',
      'Mayor Jan Wilk left. It was a party of the Wilks. Wilk said it was safe.'
    ],
    ['the title is another', 'Mayor Jan Wilk opened the bridge. Judge Wilk said it was safe.'],
    ['the whole name comes later', 'Wilk said the bridge was safe. Mayor Jan Wilk had opened it.']
  ])('keeps it where %s', (_, text) => {
    expect(namesIn(text).filter((line) => line.startsWith('Wilk') || line.startsWith('Judge'))).toEqual([
      expect.stringMatching(/→ =$/)
    ])
  })
})

describe('a speaker in another language', () => {
  it.each([
    [
      'de',
      'Außenministerin Kari Lund kam am Montag. Lund sagte, die Brücke sei sicher.',
      'Lund → Außenministerin Kari Lund [p1s1]'
    ],
    [
      'fr',
      'La ministre Kari Lund est venue lundi. Mme Lund a déclaré que le pont était sûr.',
      'Mme Lund → La ministre Kari Lund [p1s1]'
    ],
    [
      'es',
      'La ministra Kari Lund llegó el lunes. Lund dijo que el puente es seguro.',
      'Lund → La ministra Kari Lund [p1s1]'
    ],
    [
      'fr',
      'La ministre Kari Lund est venue. La famille Lund possède le pont. Mme Lund a déclaré que le pont était sûr.',
      'Mme Lund → ='
    ],
    [
      'de',
      'Der Sprecher der Außenministerin Kari Lund kam. Lund sagte, die Brücke sei sicher.',
      'Lund → Außenministerin Kari Lund [p1s1]'
    ]
  ])('is named in full in %s: %s', (lang, text, expected) => {
    expect(namesIn(text, lang).filter((line) => line.includes('Lund →'))).toEqual([expected])
  })
})

describe('the statements of one person', () => {
  it('stand in one row under the fullest name, each with its own sentence', () => {
    const text = [
      '## International response',
      'Norwegian Foreign Minister Kari Lund condemned the closure of the strait. Japan urged both sides to talk.',
      'Lund said her country would not pay the toll.'
    ].join('\n\n')
    const slide = layOutMarkdown(text).deck.slides.find(({template}) => template === 'international-response')
    expect(
      slide?.slots.positions?.map((one) =>
        one.type === 'point' ? [one.label, one.introduced?.in.id, one.from[0]?.id] : []
      )
    ).toEqual([
      ['Norwegian Foreign Minister Kari Lund', undefined, 'p1s1'],
      ['Norwegian Foreign Minister Kari Lund', 'p1s1', 'p2s1'],
      ['Japan', undefined, 'p1s2']
    ])
  })
})

it('are found in a document of a hundred pages without going through all of it for each', () => {
  const names = Array.from(
    {length: 40},
    (_, at) => `Ann H${'aeiou'[at % 5]}${'lmnrst'[at % 6]}${'dkp'[at % 3]}`
  )
  const said = Array.from({length: 3000}, (_, at) => `Mayor ${names[at % names.length]} said it is late.`)
  const start = performance.now()
  factsIn(said.join('\n\n'))
  expect(performance.now() - start).toBeLessThan(10_000)
})
