import {describe, expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

const pointsOf = (text: string) => {
  const {brief} = briefOf(`# Talks\n\n## Context\n\n${text}\n`)
  return brief.readings.flatMap((reading) => reading.points.map((point) => point.text))
}

describe('shortening a sentence', () => {
  it.each([
    ['an address, which is no word', 'ann.lee@example.org', ['ann.lee@example.org']],
    ['a share alone, which says something', '92 %', ['92 %']],
    ['a stop behind a blank', 'The talks are [over](#end) .', ['The talks are over']],
    ['a connective', 'However, the talks are over.', ['The talks are over']],
    ['a dateline', 'GENEVA — The talks are over.', ['The talks are over']],
    ['a dateline with an agency', 'Geneva (AFP) – The talks are over.', ['The talks are over']],
    ['a dateline with an agency and no dash', 'Bad Rye. (pm) The talks are over.', ['The talks are over']],
    ['a dateline with a day', 'GENEVA, 3 May — The talks are over.', ['The talks are over']],
    [
      'a dateline with a day of a year',
      'Port Rye, May 3, 2024 - The talks are over.',
      ['The talks are over']
    ],
    [
      'a dateline with a day and an agency',
      'Lyon, le 3 mai (AFP) – The talks are over.',
      ['The talks are over']
    ],
    ['a dateline with a stop', 'CIUDAD DE RYE (apro).- The talks are over.', ['The talks are over']],
    ['a dateline with a stroke', 'SAINT-RYE | The talks are over.', ['The talks are over']],
    [
      'a dateline with a day and a stop',
      'Rye, 29 de octubre de 2026.- The talks are over.',
      ['The talks are over']
    ],
    [
      'a dateline with a day of a year and a stop',
      'Rye, 3 May 2026.- They paid 40 euros.',
      ['They paid 40 euros']
    ],
    ['a dateline with a day in numbers', 'Rye, 21.10.2026 – The talks are over.', ['The talks are over']],
    ['a place that much is written from', 'Berlin – The talks are over.', ['The talks are over']],
    ['a word that is no such place', 'Climate – The talks are over.', ['Climate – The talks are over']],
    ['a dateline with a state', 'MONTGOMERY, Ala. -- The talks are over.', ['The talks are over']],
    ['a dateline with a country', 'RYE HARBOUR, New Albion — The talks are over.', ['The talks are over']],
    [
      'a dateline with a country in brackets',
      'Rye (Albion) (AP): The talks are over.',
      ['The talks are over']
    ],
    ['an agency without a place', '(CNN) -- The talks are over.', ['The talks are over']],
    ['an agency that nothing parts', 'Rye, Albion (CNN)The talks are over.', ['The talks are over']],
    ['a page without a place', '(Rye-News.org) The talks are over.', ['The talks are over']],
    ['a dateline with a colon', 'DUBAI: The talks are over for now.', ['The talks are over for now']],
    [
      'a dateline without spaces',
      'OLDPORT—The talks of the council are over.',
      ['The talks of the council are over']
    ],
    ['a dateline of a wire', 'KANSAS CITY, Mo.–(HARBOUR WIRE)–The talks are over.', ['The talks are over']],
    ['a dateline of two places', 'Berlin/Brussels – The talks are over.', ['The talks are over']],
    [
      'a dateline with its agency',
      'NEW YORK, Oregon (Harbour News) - However, the talks are over.',
      ['The talks are over']
    ],
    ['“But” before a clause', 'But the town of Rye has no bridge.', ['The town of Rye has no bridge']],
    ['a mark of a reference', 'The bridge was built in 1911.[1][note 3]', ['The bridge was built in 1911']],
    ['the letters of code', 'inflateSync(data) is now faster.', ['inflateSync(data) is now faster']],
    ['a name of code', 'apt(8) now waits for the lock.', ['apt(8) now waits for the lock']],
    ['code by itself', '`npm` now waits for the lock.', ['npm now waits for the lock']],
    ['an index of a list', 'The value stands in argv[1].', ['The value stands in argv[1]']],
    ['brackets around all of it', '(The bridge is old.)', ['The bridge is old']],
    [
      'an acronym',
      'The Federal Security Service (FSB) was there.',
      ['The Federal Security Service was there']
    ],
    [
      'an acronym with small letters',
      'Transport for Lund (TfL) and the Free Trade Area of Rye (FtaRYE) were there.',
      ['Transport for Lund and the Free Trade Area of Rye were there']
    ],
    [
      'a concession, as two points',
      'While the agenda of the summit is public, the list of guests has been kept from the press.',
      ['The agenda of the summit is public', 'The list of guests has been kept from the press']
    ],
    [
      'a relative clause in a long sentence',
      'The new bridge over the river, which joins the old town with the harbour, was opened by the mayor and the bishop in front of a large and cheerful crowd.',
      [
        'The new bridge over the river was opened by the mayor and the bishop in front of a large and cheerful crowd'
      ]
    ]
  ])('drops %s', (_, sentence, expected) => {
    expect(pointsOf(sentence)).toEqual(expected)
  })

  it.each([
    ['an acronym before a dash', 'IMF — The talks are over — is what the board read.'],
    ['a label', 'WARNING: The talks are over for now.'],
    ['a dateline with a number that is no day', 'GENEVA, Hall 3 — The talks are over.'],
    ['a dateline with the day that a sentence counts from', 'GENEVA, 3 May — The talks begin tomorrow.'],
    [
      'a number',
      'The mayor was in the new hall, which has cost the town and its people 40 million euros, on the day of the vote of the council.'
    ],
    [
      'a speaker',
      'The talks, which the minister said were difficult for all who took part in them, are over for the time being and will not resume.'
    ],
    [
      'a denial',
      'The firm is in the hands of three brothers, denying every one of the charges that the court of the town has brought.'
    ],
    ['“But” that is no conjunction', 'But for the rain, the town of Rye would have seen the bridge.'],
    ['“And” before a verb', 'And so did the mayor of the town, who was there.'],
    ['a short sentence', 'The bridge, which is old, was closed.'],
    ['a concession of a speaker', 'While the bridge is old, it is safe enough for trams, the mayor said.'],
    [
      'a list',
      'The town is known for baking bread, brewing beer, curing ham, and selling all of it to the many visitors who come for the day.'
    ],
    ['words in quotation marks', 'She said: "While the bridge is old, the road is new."'],
    ['an acronym that is quoted', 'The sign of the town said “the Rail Board (RB) is closed” on Monday.'],
    ['brackets that are no reference', 'The mayor wants a bridge [of stone].'],
    ['brackets that are no acronym', 'The winner (Putin) was there.'],
    ['a name of two capitals in brackets', 'The winner (McCain) was there.']
  ])('leaves %s alone', (_, sentence) => {
    expect(pointsOf(sentence)).toEqual([sentence.replace(/\.$/, '')])
  })

  it('leaves the names of speakers, of whom there is more than one', () => {
    const texts = ['HALL: The talks are over for now', 'RASK: The pier is shut for now']
    expect(pointsOf(texts.join('.\n\n'))).toEqual(texts)
  })

  it('keeps the full stop of an abbreviation', () => {
    expect(pointsOf('The plant belongs to Acme Inc.')).toEqual(['The plant belongs to Acme Inc.'])
    expect(pointsOf('The plant is in Rye, Neb.')).toEqual(['The plant is in Rye, Neb.'])
  })

  it('keeps “But” within a paragraph, behind what it answers', () => {
    expect(pointsOf('The town of Rye is old. But the bridge of Rye is new.')).toEqual([
      'The town of Rye is old',
      'But the bridge of Rye is new'
    ])
  })

  it('closes a quotation that goes on in another sentence', () => {
    expect(pointsOf('“The road is open. The bridge is closed. Go home,” the mayor said.')).toEqual([
      '“The road is open”',
      '“The bridge is closed”',
      '“Go home,” the mayor said'
    ])
  })
})
