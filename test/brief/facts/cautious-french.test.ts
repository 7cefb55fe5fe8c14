import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {briefOf} from '../brief-of.ts'
import {factsIn, factsOf, voiceLines} from './facts-of.ts'

const voices = (text: string) => voiceLines(factsOf(text, 'fr'))

describe('a voice in French', () => {
  it.each([
    [
      'L’Élysée a condamné les menaces contre les ouvriers.',
      'L’Élysée [FR] a condamné/opposes: A condamné les menaces contre les ouvriers'
    ],
    [
      'Le ministère russe de la Défense dément toute frappe sur le port.',
      'Le ministère russe de la Défense [RU] dément/denies: Dément toute frappe sur le port'
    ],
    [
      'Vendredi, le gouvernement a rejeté ces accusations en bloc.',
      'Le gouvernement [] a rejeté/denies: A rejeté ces accusations en bloc'
    ],
    [
      '« Le pont rouvrira en mai », a déclaré la ministre Jeanne Morel.',
      'La ministre Jeanne Morel [] a déclaré/says: « Le pont rouvrira en mai »'
    ],
    [
      '« Le pont rouvrira en mai », a indiqué mercredi la préfecture.',
      'La préfecture [] a indiqué/says: « Le pont rouvrira en mai »'
    ],
    [
      'Selon la préfecture, trois villages ont été évacués.',
      'La préfecture [] /says: Trois villages ont été évacués'
    ],
    [
      'D’après l’association, trois villages ont été évacués.',
      'L’association [] /says: Trois villages ont été évacués'
    ],
    [
      'Le chantier durera deux ans, selon le ministère.',
      'Le ministère [] /says: Le chantier durera deux ans'
    ],
    [
      'La ministre algérienne de l’Agriculture, Samia Benali, affirme que les puits sont à sec.',
      'La ministre algérienne de l’Agriculture, Samia Benali [DZ] affirme/says: Affirme que les puits sont à sec'
    ],
    [
      'La région, qui paie la ligne, a rejeté la demande.',
      'La région [] a rejeté/opposes: A rejeté la demande'
    ],
    [
      'Le maire et le préfet ont salué la décision.',
      'Le maire et le préfet [] ont salué/supports: Ont salué la décision'
    ],
    [
      'Le syndicat majoritaire a dénoncé un mépris.',
      'Le syndicat majoritaire [] a dénoncé/opposes: A dénoncé un mépris'
    ],
    [
      '« Il est trop tard », a regretté le boulanger Marc Petit.',
      'Le boulanger Marc Petit [] a regretté/opposes: « Il est trop tard »'
    ]
  ])('is read from %s', (text, expected) => {
    expect(voices(text)).toEqual([expected])
  })

  it.each([
    ['Le maire s’est opposé au projet.', 'Le maire', 'opposes'],
    ['Le syndicat s’inquiète de la hausse des prix.', 'Le syndicat', 'warns'],
    ['Les habitants se plaignent du bruit.', 'Les habitants', 'opposes'],
    ['Le parquet lui reproche une fraude.', 'Le parquet', 'opposes'],
    ['Le projet lui plaît beaucoup.', undefined, undefined],
    ['Les habitants se sont réunis lundi.', undefined, undefined]
  ])('has its pronoun before the verb: %s', (text, actor, act) => {
    const [voice] = factsOf(text, 'fr').voices
    expect([voice?.actor, voice?.act]).toEqual([actor, act])
  })

  it.each([
    'Le ministre a été accusé de fraude.',
    'Le ministre aurait déclaré que le pont est sûr.',
    'Le ministre n’a pas confirmé la nouvelle.',
    'L’ancien usage du port a rejeté des boues.',
    'Quand la pluie tombe, dit le ministre son discours.',
    'Il a déclaré que le pont est sûr.',
    'Selon un rapport, trois villages ont été évacués.',
    'La ministre que le maire accuse a quitté la salle.'
  ])('is not guessed where who speaks is in doubt: %s', (text) => {
    expect(voices(text)).toEqual([])
  })
})

describe('a French sentence', () => {
  it.each([
    ['Le 14 mai 2022, les deux pays ont signé un accord.', '14 mai 2022 2022-5-14'],
    ['L’usine a fermé le 1er juin 2020.', '1er juin 2020 2020-6-1'],
    ['En 2019, l’usine a fermé.', '2019 2019-0-0'],
    ['Le maire évoque la réunion le 14 mai 2022.', undefined],
    ['L’accord qui date du 14 mai 2022 expire.', undefined],
    ['Il a été fermé de 1985 à 1987.', 'de 1985 à 1987 1985-0-0'],
    ['Depuis 2018 le pont est sûr.', 'depuis 2018 2018-0-0'],
    ['Le pont a été ouvert en 1970 et élargi en 2001.', '1970 1970-0-0'],
    ['Entre mai 1985 et la fin de 2001 le pont était fermé.', 'Entre mai 1985 et la fin de 2001 1985-5-0']
  ])('gives its date only where it has one clause: %s', (text, expected) => {
    const [date] = factsOf(text, 'fr').dates
    expect(date && `${date.when} ${date.key.join('-')}`).toBe(expected)
  })

  it.each([
    ['L’ouvrage a coûté 1 250 millions d’euros.', ['1 250 millions d’euros']],
    ['La banque en finance 40 %.', ['40 %']],
    ['La commune compte 8 200 habitants.', ['8 200']],
    ['Le train part à 12 heures.', []]
  ])('gives its figures: %s', (text, expected) => {
    expect(factsOf(text, 'fr').figures.map((figure) => figure.surface)).toEqual(expected)
  })

  it.each(['La maire, Anne Petit, le nie.', 'Le ministère rejette cela.'])(
    'that denies what was said before: %s',
    (denial) => {
      const facts = factsIn(`L’Algérie accuse le Maroc. ${denial}`, 'fr')
      expect(facts.map(({claim, answers}) => [claim, answers])).toEqual([
        ['claim', undefined],
        ['denial', ['p1s1']]
      ])
    }
  )

  it.each([
    ['L’opposition accuse le maire de fraude.', 'Le maire affirme qu’il n’a rien caché.'],
    ['Le syndicat accuse l’usine de fraude.', 'L’usine assure avoir respecté toutes les règles.'],
    [
      'Le syndicat accuse l’usine de fraude.',
      'La direction de l’usine affirme qu’aucune fraude n’a eu lieu.'
    ],
    ['Les habitants affirment que l’usine fuit.', '« C’est faux », a répondu l’exploitant.']
  ])('that says no to what is said right before it answers that: %s', (claim, denial) => {
    expect(factsIn(`${claim} ${denial}`, 'fr')[1]?.answers).toEqual(['p1s1'])
  })

  it.each([
    ['Selon la police, Mme Hall a touché de l’argent.', 'p1s1'],
    ['Le parquet a ouvert une enquête contre Mme Hall.', 'p1s1'],
    ['Selon la police, M. Brun a touché de l’argent.', undefined],
    ['Mme Hall a touché de l’argent, selon Mme Hall.', undefined]
  ])(
    'that denies answers what others say of whoever denies, at the end of the paragraph before: %s',
    (claim, answered) => {
      expect(factsIn(`${claim}\n\n« C’est faux », a déclaré Mme Hall.`, 'fr')[1]?.answers?.join()).toBe(
        answered
      )
    }
  )

  it('that denies answers the claim before it', () => {
    const facts = factsIn('L’Algérie accuse le Maroc. Le ministère a rejeté ces accusations.', 'fr')
    expect(facts.map(({claim, answers}) => [claim, answers])).toEqual([
      ['claim', undefined],
      ['denial', ['p1s1']]
    ])
  })

  it('that opens with a pronoun hangs on the one before, “il y a” does not', () => {
    expect(['Elle refuse.', 'Il y a trois puits.'].map((text) => factsOf(text, 'fr').dangling)).toEqual([
      true,
      false
    ])
  })
})

describe('a French article', () => {
  it('gets roles by its words and by who speaks', () => {
    const {brief} = briefOf(readFileSync(new URL('../../fixtures/french-news.md', import.meta.url), 'utf8'))
    const roles = Object.fromEntries(brief.readings.map(({sentence, role}) => [sentence.id, role]))
    expect(roles).toMatchObject({
      p1s1: 'context',
      p2s1: 'allegations',
      p2s2: 'allegations',
      p3s1: 'international-response',
      p3s3: 'international-response',
      p4s2: 'outlook'
    })
  })
})

it.each([
  ['Quelques minutes plus tard, il a corrigé ses propos.', true],
  ['Deux jours plus tard, il pleut encore sur le port, et il faut attendre.', true],
  ['Comme le maire, elle refuse.', false],
  ['« C’est tout le contraire », dit la maire Anne Roux.', true]
])('whether a French sentence hangs on the one before: %s', (text, hangs) => {
  expect(factsOf(text, 'fr').dangling).toBe(hangs)
})

it('a retort answers what somebody else says in between, and not the accusation before that', () => {
  const facts = factsIn(
    'Le maire accuse le port de fraude. Le directeur Paul Roux réplique que le maire n’a rien lu. « Ce n’est pas vrai », a rétorqué le maire Jean Hall.',
    'fr'
  )
  expect(facts.at(-1)?.answers).toEqual(['p1s2'])
})

it('a span of days in French is one date', () => {
  const [date] = factsOf('Des combats ont éclaté entre le 20 et le 25 août.', 'fr').dates
  expect(date?.when).toBe('entre le 20 et le 25 août')
})
