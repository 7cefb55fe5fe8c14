import {describe, expect, it} from 'vitest'
import {briefOf} from '../brief-of.ts'
import {factsOf} from './facts-of.ts'

describe('a figure', () => {
  it.each([
    [
      'Only seven trips have been made by the king outside of the islands during his 12-year reign, with four of those visits to Spain.',
      '7',
      'Only seven trips have been made by the king outside of the islands during his 12-year reign'
    ],
    [
      'The company lost €3.4 million in the first quarter, and its shares fell.',
      '€3.4 million',
      'The company lost €3.4 million in the first quarter'
    ],
    [
      'About 40 per cent of the pipes leak, which nobody had noticed before.',
      '40%',
      'About 40 per cent of the pipes leak'
    ],
    [
      'The fair raised CDN$11,000 for the shelter.',
      'CDN$11,000',
      'The fair raised CDN$11,000 for the shelter'
    ],
    [
      'Norland raised its reserve to 750 mln barrels.',
      '750 mln',
      'Norland raised its reserve to 750 mln barrels'
    ],
    [
      'Building is a more than $7 billion-a-year trade in Rye.',
      '$7 billion',
      'Building is a more than $7 billion-a-year trade in Rye'
    ],
    ['Each share costs 16 dlrs in Rye.', '16 dlrs', 'Each share costs 16 dlrs in Rye'],
    ['About 40 pct of the pipes leak.', '40%', 'About 40 pct of the pipes leak'],
    ['Nearly 4,000 displaced people came.', '4,000', 'Nearly 4,000 displaced people came'],
    ['The town replaced 212 km of pipes.', '212', 'The town replaced 212 km of pipes'],
    ['Two men were killed at the pier.', '2', 'Two men were killed at the pier'],
    ['There were 12 Chinese on board.', '12', 'There were 12 Chinese on board'],
    ['All 54 nations signed the treaty.', '54', 'All 54 nations signed the treaty'],
    ['The death toll rose from 27 to 31.', '31', 'The death toll rose from 27 to 31'],
    [
      'The number of patients was 900, the clinic said.',
      '900',
      'The number of patients was 900, the clinic said'
    ],
    [
      'It sank with 40 sailors after the first boats, such as the ferry, were in port.',
      '40',
      'It sank with 40 sailors after the first boats, such as the ferry, were in port'
    ],
    ['The toll rose from five to six people.', '6', 'The toll rose from five to six people'],
    ['Over 1,000 rescuers responded.', '1,000', 'Over 1,000 rescuers responded'],
    ['It is one of over two hundred lodges.', '200', 'It is one of over two hundred lodges'],
    ['The blaze killed three, including a child.', '3', 'The blaze killed three'],
    [
      'The bill reached €12 million if both wings are counted.',
      '€12 million',
      'The bill reached €12 million if both wings are counted'
    ],
    [
      'Officials said at least 63 people died in the fire.',
      '63',
      'Officials said at least 63 people died in the fire'
    ],
    [
      'Prices were 4.4% higher in April, up from a 4.2% increase in March.',
      '4.4%',
      'Prices were 4.4% higher in April'
    ],
    [
      'Profit was £61.9 million, compared with £52 million a year before.',
      '£61.9 million',
      'Profit was £61.9 million'
    ],
    ['Sales rose 14 percent, or 11 percent at constant exchange rates.', '14%', 'Sales rose 14 percent'],
    [
      'Cash flow was negative at minus £6 million, after £22 million in the quarter before.',
      '−£6 million',
      'Cash flow was negative at minus £6 million'
    ],
    [
      'The margin improved by 0.6 percentage points.',
      '0.6 percentage points',
      'The margin improved by 0.6 percentage points'
    ],
    ['Margin: the recall cost −0.6 pp this year.', '−0.6 pp', 'Margin: the recall cost −0.6 pp this year'],
    ['Sales in shops changed by -4% in autumn.', '−4%', 'Sales in shops changed by -4% in autumn'],
    [
      'The bank raised its rate by 25 basis points.',
      '25 basis points',
      'The bank raised its rate by 25 basis points'
    ],
    ['The plan costs US$ 74.5 million.', 'US$ 74.5 million', 'The plan costs US$ 74.5 million'],
    [
      'Some 40 houses burned down, officials said on Monday.',
      '40',
      'Some 40 houses burned down, officials said on Monday'
    ]
  ])('is the smallest clause that stands alone: %s', (text, numeral, clause) => {
    expect(factsOf(text).figures.map((figure) => [figure.numeral, figure.point.text])).toEqual([
      [numeral, clause]
    ])
  })

  it.each([
    ['a question', 'How could 400 guests fit into the hall?'],
    ['a share of what only a pronoun names', 'Among adults, it was 89 per cent.'],
    ['what an attribution cuts off', 'About 40 litres of oil, police said, ran into the brook.'],
    ['a year', 'The hall opened in 1998 after long delays.'],
    ['a day', 'The hall opened on 12 September after long delays.'],
    ['a time', 'The hall opened at 10:30 and closed at 6 p.m. as planned.'],
    ['a rank', 'The 116th congress elected a new speaker.'],
    ['an age', 'The mayor, aged 54, opened the hall.'],
    ['an article of law', 'The court relied on article 12 of the treaty.'],
    ['an empty count', 'The two leaders opened the hall.'],
    ['a quotation', 'The mayor called it “a gift to 4,000 families”.'],
    ['a conversion', 'The hall opened by the road (45 miles away).'],
    ['a choice of two', 'The share was seven or eight per cent in spring.'],
    ['an end of a range', 'The wave was 18 to 23 feet high at the pier.'],
    ['an end of a range of money', 'The plan costs between $5 and $7 billion in all.'],
    ['the whole that a part is of', 'Hall took five of the district’s 41 seats.'],
    ['a toll that no longer holds', 'The council revised an earlier toll of 27 dead.'],
    ['a number of before', 'The count rose from a previous 93 injured people.'],
    ['how long ago', 'The plan was drawn up ten years back.'],
    ['a number that nobody knows', 'The fair drew thousands of people to the pier.'],
    ['a street number', 'The party took place at 619 Waddell Avenue.'],
    ['a number in a street with a stop', 'He was found at 79 Mechanic St. after a call.'],
    ['a number in a lane', 'The painter lived at 14 Mill Lane with a friend.'],
    ['a time that has passed', 'The lake shrank in the past two decades.'],
    ['how often', 'The board meets every four weeks.'],
    ['a time before something', 'The lights went out five minutes before the end.'],
    ['the whole of “one of”', 'Hall won one of four medals.'],
    ['the whole of a rank', 'Hall was in the second of three terms as mayor.'],
    ['the whole of a ratio', 'One in three drivers drank.'],
    ['the whole of a share', 'Nine out of ten pupils walk.'],
    ['a few children', 'Hall is married and has five children.'],
    ['a number to call', 'Police found him after a 911 call on Monday.'],
    ['a number that opens a name', 'The planet they found was 51 Lyrae b, a giant.'],
    ['a number in a name at the start', 'Lune 5 played in the park.']
  ])('is not %s', (_, text) => {
    expect(factsOf(text).figures).toEqual([])
  })

  it('weighs less where it is conceded, or told of what stands before', () => {
    const weigh = (text: string) => factsOf(text).figures.map(({numeral, weight}) => [numeral, weight])
    expect(weigh('While 54 countries have signed, only 27 countries have paid.')).toEqual([
      ['54', 0.25],
      ['27', 0.62]
    ])
    expect(weigh('The ferry carries 180 cars.')).toEqual([['180', 0.6]])
    expect(weigh('It carries 180 cars.')).toEqual([['180', 0.3]])
    expect(weigh('This ferry carries 180 cars.')).toEqual([['180', 0.3]])
  })

  it('weighs less where it only tells of something else', () => {
    const {figures} = factsOf('Shares fell 5 % and did worse than the index, which was up 2 %.')
    const [first, second] = figures
    expect((first?.weight ?? 0) > (second?.weight ?? 1)).toBe(true)
  })

  it('weighs less where another one counts it already', () => {
    const {figures} = factsOf('At least 40 people, including 13 guards, were killed in the night.')
    expect(figures.map(({numeral, weight}) => [numeral, weight > 0.5])).toEqual([
      ['40', true],
      ['13', false]
    ])
  })

  it('weighs harm, money and shares over what is small and bare', () => {
    const weigh = (text: string): number => factsOf(text).figures[0]?.weight ?? 0
    const weights = [
      weigh('At least 40 people were killed.'),
      weigh('The bridge cost $3 million.'),
      weigh('Some 4,000 houses burned down.'),
      weigh('Twelve houses burned down.'),
      weigh('Two houses burned down.')
    ]
    expect(weights).toEqual([...weights].sort((one, other) => other - one))
  })

  it('needs a currency or a per cent sign without a grammar', () => {
    expect(
      factsOf('Cena wzrosła o 12% i wynosi 40 sztuk.', 'pl').figures.map((figure) => figure.surface)
    ).toEqual(['12%'])
  })
})

describe('digits grouped by spaces', () => {
  it('are one number where the language groups them so', () => {
    const {brief} = briefOf(
      '---\nlang: fr\n---\n\nLa rénovation de la cuisine coûte 340 000 € et prend cinq mois.\n'
    )
    expect(brief.readings.flatMap(({figures}) => figures.map(({numeral}) => numeral))).toEqual(['340 000 €'])
  })
})
