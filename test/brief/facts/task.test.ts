import {describe, expect, it} from 'vitest'
import {taskOf} from '../../../src/brief/facts/task.ts'
import {lexiconFor} from '../../../src/lexicons/index.ts'
import {sentenceOf} from '../../support/point-of.ts'

/** What a sentence says is done, by whom, and by when. */
function read(text: string, lang = 'en', known: readonly string[] = []) {
  const {meeting} = lexiconFor(lang)
  if (!meeting) throw new Error(`no words of meetings in ${lang}`)
  const {text: what, label, due} = taskOf([sentenceOf(text, 'p1s1')], meeting, new Set(known))
  return [what, label, due]
}

describe('an action', () => {
  it.each<[string, (string | undefined)[]]>([
    ['Ann Lee to send the draft by 12 May.', ['Send the draft', 'Ann Lee', '12 May']],
    ['ACTION: Ann Lee to send the draft', ['Send the draft', 'Ann Lee', undefined]],
    ['Action 3: send the draft. Owner: Ann Lee. Due: 12 May', ['Send the draft', 'Ann Lee', '12 May']],
    ['Send the draft (Ann Lee, 12 May)', ['Send the draft', 'Ann Lee', '12 May']],
    ['Send the draft (by the end of May)', ['Send the draft', undefined, 'the end of May']],
    [
      'Ann Lee: send the draft before the next meeting.',
      ['Send the draft', 'Ann Lee', 'before the next meeting']
    ],
    [
      'Ann Lee and Bob Stone to meet the architect by Friday',
      ['Meet the architect', 'Ann Lee and Bob Stone', 'Friday']
    ],
    ['The finance team will check the offer by 1 June', ['Check the offer', 'The finance team', '1 June']],
    [
      'Mara Singh to confirm the offer before the cabinet meets',
      ['Confirm the offer', 'Mara Singh', 'before the cabinet meets']
    ],
    [
      'Mr. Smith to get three quotes before the meeting on 11 April.',
      ['Get three quotes', 'Mr. Smith', 'before the meeting on 11 April']
    ],
    [
      'Ann Lee will write to the county by the end of March about the lane.',
      ['Write to the county by the end of March about the lane', 'Ann Lee', 'the end of March']
    ],
    [
      'The clerk is to publish the budget on 2 April.',
      ['The clerk is to publish the budget on 2 April', 'The clerk', 'on 2 April']
    ],
    [
      'On 28 June Sue Hart will present the plan.',
      ['On 28 June Sue Hart will present the plan', 'Sue Hart', 'On 28 June']
    ],
    [
      'Ms. van Dyke will, by 20 April 2024, report on the market.',
      ['Ms. van Dyke will, by 20 April 2024, report on the market', 'Ms. van Dyke', '20 April 2024']
    ],
    ['Send the draft within ten days.', ['Send the draft', undefined, 'within ten days']],
    [
      'The Service has offered to meet the residents.',
      ['The Service has offered to meet the residents', 'The Service', undefined]
    ],
    [
      'The board will lay rules in November 2025, and they come into force on 1 April 2026.',
      ['Lay rules in November 2025, and they come into force on 1 April 2026', 'The board', '']
    ],
    ['Jim Ortiz: update the page (due May 13)', ['Update the page', 'Jim Ortiz', 'May 13']],
    ['Ann Lee to pass the budget by 7 votes', ['Pass the budget by 7 votes', 'Ann Lee', '']],
    ['The board decides on 12 May.', ['The board decides on 12 May', 'The board', '']],
    [
      'The secretary agreed to call the county.',
      ['The secretary agreed to call the county', 'The secretary', undefined]
    ]
  ])('says who does it and by when: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    'Access to the yard needs a key',
    'Check the price of fuel in neighbouring ports',
    'Send the draft (see the annex)'
  ])('names nobody and no time that the sentence does not give: %s', (text) => {
    expect(read(text)).toEqual([text, undefined, undefined])
  })

  it.each([
    'The roof will be repaired in May',
    'The treasurer will be elected in May',
    'The meeting on 12 May is in the hall',
    'Report to the council in October'
  ])('leaves the time open where what is done may hold it: %s', (text) => {
    expect(read(text)).toEqual([text, undefined, ''])
  })

  it('takes one word for a name only where it is part of one that is known', () => {
    expect([read('Ann to send the draft'), read('Ann to send the draft', 'en', ['ann'])]).toEqual([
      ['Ann to send the draft', undefined, undefined],
      ['Send the draft', 'Ann', undefined]
    ])
  })

  it.each<[string, string, (string | undefined)[]]>([
    ['de', 'Angebot einholen (Jana Wolf, bis Ende Mai)', ['Angebot einholen', 'Jana Wolf', 'Ende Mai']],
    ['de', 'Jana Wolf: Angebot einholen bis 12. Mai', ['Angebot einholen', 'Jana Wolf', '12. Mai']],
    [
      'fr',
      'Demander un devis. Responsable : Luc Petit. Échéance : 12 mai',
      ['Demander un devis', 'Luc Petit', '12 mai']
    ],
    [
      'es',
      'Ana Ruiz: pedir una oferta antes del 12 de mayo',
      ['Pedir una oferta', 'Ana Ruiz', 'antes del 12 de mayo']
    ]
  ])('is read in %s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected)
  })

  it('is read in German, whose verb stands between', () => {
    expect(read('Herr Vogt holt bis 30. April drei Angebote ein.', 'de', ['vogt'])).toEqual([
      'Herr Vogt holt bis 30. April drei Angebote ein',
      'Herr Vogt',
      '30. April'
    ])
    expect(read('Die Vorsitzende klärt die Frage bis Ende Mai.', 'de')).toEqual([
      'Die Vorsitzende klärt die Frage',
      'Die Vorsitzende',
      'Ende Mai'
    ])
  })
})
