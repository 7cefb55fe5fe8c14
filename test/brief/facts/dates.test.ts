import {describe, expect, it} from 'vitest'
import {factsOf} from './facts-of.ts'

describe('a date', () => {
  it.each([
    [
      'This visit is the second summit of the two kings, following their meeting in 2019.',
      '2019',
      'Their meeting in 2019',
      [2019, 0, 0]
    ],
    ['The papers tell of her 2016 visit to the camp.', '2016', 'Her 2016 visit', [2016, 0, 0]],
    ['Saturday, 12 May 2026: the bridge closes.', '12 May 2026', 'The bridge closes', [2026, 5, 12]],
    ['3 March: a short circuit at the depot.', '3 March', 'A short circuit at the depot', [0, 3, 3]],
    [
      'The line was built between May 1970 and July 2001.',
      'between May 1970 and July 2001',
      'The line was built between May 1970 and July 2001',
      [1970, 5, 0]
    ],
    [
      'From 1970 right up to 2001 the ferry ran daily.',
      'From 1970 right up to 2001',
      'From 1970 right up to 2001 the ferry ran daily',
      [1970, 0, 0]
    ],
    ['The law was passed in 1973.', '1973', 'The law was passed in 1973', [1973, 0, 0]],
    [
      'On September 12, 2019, the ministers signed the treaty in Oslo.',
      'September 12, 2019',
      'On September 12, 2019, the ministers signed the treaty in Oslo',
      [2019, 9, 12]
    ],
    [
      'The strike began on 4 May and ended within a week.',
      '4 May',
      'The strike began on 4 May and ended within a week',
      [0, 5, 4]
    ],
    [
      'Anna Berg was jailed in 2018 and has been out on parole for the last three years.',
      '2018',
      'Anna Berg was jailed in 2018',
      [2018, 0, 0]
    ],
    [
      'Anna Berg was an early friend of the plan, and has been mayor since 2010.',
      'since 2010',
      'Anna Berg has been mayor since 2010',
      [2010, 0, 0]
    ],
    [
      'In Rye, a vote was held on 3 May, and in Lund, a fair was opened.',
      '3 May',
      'In Rye, a vote was held on 3 May',
      [0, 5, 3]
    ],
    [
      'Anna Berg has been mayor since 2010.',
      'since 2010',
      'Anna Berg has been mayor since 2010',
      [2010, 0, 0]
    ],
    [
      'Anna Berg was mayor from 2010 to 2014.',
      'from 2010 to 2014',
      'Anna Berg was mayor from 2010 to 2014',
      [2010, 0, 0]
    ],
    [
      'Letters to residents over 70 go out on 7 April.',
      '7 April',
      'Letters to residents over 70 go out on 7 April',
      [0, 4, 7]
    ],
    [
      'The city will test the whole chain of warning on 12 May, with a mock heatwave that begins at six in the morning.',
      '12 May',
      'The city will test the whole chain of warning on 12 May',
      [0, 5, 12]
    ],
    [
      'The first season under the plan starts on 1 June 2026 and ends on 15 September.',
      '1 June 2026',
      'The first season under the plan starts on 1 June 2026 and ends on 15 September',
      [2026, 6, 1]
    ],
    [
      'A report on that season is due on 30 November 2026.',
      '30 November 2026',
      'A report on that season is due on 30 November 2026',
      [2026, 11, 30]
    ]
  ])('dates the smallest phrase that says what happened: %s', (text, when, phrase, key) => {
    expect(factsOf(text).dates.map((date) => [date.when, date.point.text, date.key])).toEqual([
      [when, phrase, key]
    ])
  })

  it('stands beside its own clause where two are joined', () => {
    const text = 'The first rooms opened on 2 March 2026, and training for volunteers began on 9 March.'
    expect(factsOf(text).dates.map((date) => [date.when, date.point.text])).toEqual([
      ['2 March 2026', 'The first rooms opened on 2 March 2026'],
      ['9 March', 'Training for volunteers began on 9 March']
    ])
  })

  it.each([
    ['a paragraph that is only a date', 'Monday, September 30, 2019'],
    [
      'a clause that says how long',
      'The town counted 31 hot days, more than ever since records began in 1951.'
    ],
    ['a noun that looks like a plan', 'Nobody knows of the start on 9 March.'],
    ['a gerund before it', 'The man was accused of stealing on 12 May.'],
    ['a number that is no year', 'The school has 2000 pupils from all over the island.'],
    ['a relative clause', 'The bridge, which engineers opened in 1973, needs new cables.'],
    ['an apposition', 'Fans met at the fair, a yearly event launched in 1997.'],
    ['a present state', 'The papers include an appeal to protesters on June 12.'],
    ['the name of an event', 'He won the 2020 Atlantic sailing championship by an hour.'],
    ['what “this” was before', 'We check the locks every day; this is in place since 12 February.'],
    ['the name of a treaty', 'It was the worst slump after the recession of 1991.'],
    ['an aside in brackets', 'The old hall (built in 1971) was sold.'],
    ['what is quoted', 'A sign said “opened in 1971” is wrong.'],
    ['the title of a work', 'The paper “The fire of 3 May” appeared on 4 June.'],
    ['a date with no event', 'The model year is 2019 according to nobody.']
  ])('is left out in %s', (_, text) => {
    expect(factsOf(text).dates).toEqual([])
  })
})
