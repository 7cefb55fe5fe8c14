import {describe, expect, it} from 'vitest'
import {briefOf} from '../brief-of.ts'
import {factsIn} from './facts-of.ts'

/** What the last sentence of a text answers. */
function answered(text: string): string | undefined {
  return factsIn(text).at(-1)?.answers?.join()
}

describe('what somebody says is not so', () => {
  it.each([
    [
      'by a name',
      'Walkers blame a leak in the tank for the smell. Minister Hall said she had found no leak.'
    ],
    [
      'by a pronoun',
      'Hall says the clerks burnt the lists. The clerks are angry. They burnt no list, they say.'
    ],
    [
      'in an irregular form of the verb',
      'The letter says that the cook threw a pan. He has led the kitchen for years. He never throws anything, his lawyer said.'
    ],
    [
      'of nobody',
      'Hall claims that half the crew knew of the gun. In a note the crew said none of them had seen, held or hidden a gun.'
    ],
    [
      'in the next paragraph',
      'Residents say that the works closed the footpath.\n\nThe owner said the works had not closed a path.'
    ],
    [
      'far down, of a claim',
      'Rights groups claim that families were evicted by the government.\n\nA law was passed.\n\nIt is new.\n\nThe king signed it.\n\nThe prime minister said the government never evicted families.'
    ]
  ])('answers who said it is: %s', (_, text) => {
    expect(answered(text)).toBe('p1s1')
  })

  it('is not said where somebody only tells when it was claimed', () => {
    const told =
      'Norland on Monday accused pro-Lund rebels of killing dozens of people on the eastern road, as talks between Rye and Lund failed to halt the war.\n\nThe allegations came after five hours of talks in Holm brought no agreement on how to end the war, and President Ann Hall said Norland was pressing on with its drive to oust rebels.'
    expect(answered(told)).toBeUndefined()
  })

  it.each([
    ['where both say so', 'Police said no shop was robbed. The mayor said no shop had been robbed.'],
    ['where one speaks on', 'Hall said he sold the boat. He said he had not sold the boat for much.'],
    ['where it is half', 'Hall said the ferry was late. The crew said the ferry was not only late.'],
    ['where nobody tells', 'Hall said the ferry was late. The crew did not say whether the ferry was late.'],
    [
      'where two things are opposite',
      'The ministry said the bank was open. The mayor said the old road was closed.'
    ],
    [
      'where a surname ends as a plural does',
      'The plan is open to all, Ellis said. “Our plan does not bind anyone,” he said.'
    ]
  ])('answers nobody %s', (_, text) => {
    expect(answered(text)).toBeUndefined()
  })
})

describe('a denial', () => {
  it.each([
    'denied wrongdoing',
    'denies any wrongdoing',
    'has denied taking bribes',
    'denied that she took bribes',
    'described the claims as “absurd”',
    'called the report false',
    'pleaded not guilty',
    'maintains her innocence',
    'said she had done nothing wrong',
    'dismissed the report as “fake news”'
  ])('by the words of every day finds what was said of whoever denies: %s', (words) => {
    expect(answered(`The newspaper said Mayor Ann Hall took bribes.\n\nHall ${words}.`)).toBe('p1s1')
  })

  it('that says what it denies does not answer what has one word of it, and is of others', () => {
    expect(answered('A clerk said Ann Hall took bribes. Paul Reed denied taking bribes.')).toBeUndefined()
  })

  it.each([
    ['their findings', 'Two testers wrote that the pump leaks. The maker disputes their findings.'],
    [
      'whose numbers they are',
      'Villagers say that 200 lorries a day pass. The permit is for 90.\n\nThe villagers’ numbers were “plucked out of the air”, Minister Hall said.'
    ],
    [
      '“that notion”',
      'Observers said the vote would not be fair.\n\nMinister Hall rejected that notion, saying the roll was public.'
    ],
    [
      'no truth in it',
      'She says 30 votes were bought by a clerk.\n\nThere is not a word of truth in it, Minister Hall told the paper.'
    ],
    [
      'having said so',
      'The mayor told parents that the teachers wished to leave. It was May. None of them had ever said so, Minister Hall says.'
    ]
  ])('finds what was said by %s', (_, text) => {
    expect(answered(text)).toBe('p1s1')
  })

  it.each([
    [
      'the allegations, where only a report makes them',
      'The report says Tandal Motors failed to list injuries.\n\nIt cites three dozen workers.\n\nIn a note, Tandal Motors denied the allegations in the report.'
    ],
    [
      'what was denied just before',
      'The runner failed a test, the Herald said.\n\nMinister Hall denied the report.\n\n“That is not true,” Hall said.'
    ],
    [
      'their account',
      'Two officers say he held a gun.\n\nMinister Hall said the officers’ account is “untrue.”'
    ],
    [
      'what a quotation opens with',
      'The union says that the yard was locked. “That is not true, and we will ask a court to say so in the spring,” Minister Hall said.'
    ]
  ])('finds %s', (_, text) => {
    expect(answered(text)).toBe('p1s1')
  })

  it('of an accusation finds it further up', () => {
    expect(
      answered(
        'Relations are poor after accusations that Norland shelled two villages.\n\nThe villages lie near the border.\n\nA clinic treated nine people.\n\n“The accusation is not true,” said Minister Hall.'
      )
    ).toBe('p1s1')
  })

  it('of “the accusation” finds what others said right before', () => {
    expect(
      answered(
        'Experts said the tanker had been hit twice. Minister Hall said it was “likely” the work of Norland. For several days Norland denied the accusation.'
      )
    ).toBe('p1s2')
  })

  it.each([
    ['refuses somebody something', 'The clerk is accused of theft. He was denied bail.'],
    ['names what it denies', 'The clerk is accused of theft. He denies being a bad cook.'],
    [
      'names it in a clause that nothing opens',
      'Two said the blasts were one plot. Oslo denies the two shops are related.'
    ],
    [
      'answers its own speaker',
      'Hall said Norland helps the miners because of their plight. However, he said it has nothing to do with unrest.'
    ],
    [
      'may answer a claim or its denial',
      'Two cooks say they reported the fault in May. The maker said it learned of the fault only in July.\n\nAn engineer, Rita Lund, tells another story.'
    ],
    [
      'blames as the claim does',
      'Northern farmers are angry, with the millers alleging that records were kept inaccurately. The Northern Council says that concerns were not properly recorded.'
    ],
    [
      'is conceded',
      'A paper says that spies entered the network. While it did not find evidence of spies in the count, the firm said that watchers were there.'
    ],
    [
      'is said of their own report',
      'The firm Fireline issued a report saying that spies had entered the network. Fireline did not find evidence of spies, it said.'
    ],
    [
      'denies a rumour of its own',
      'The park said the tower was sound. The board rejected a rumour, spread by mail, that the tower had tilted.'
    ],
    [
      'follows a question',
      '“Why would Hall ever turn a server off?” an aide reportedly asked.\n\nHall wanted to keep the firm.\n\nAt first, Hall laughed off the notion.'
    ],
    [
      'shares a verb that means nothing by itself',
      'Walkers accuse Hall of taking a boat.\n\nThe town is quiet.\n\nThe cook said he was not taking part.'
    ],
    [
      'is of the one who claims',
      'A guard, Alan Tusk, accused Hall of theft. Hall called it malicious. Tusk stood by his words.'
    ]
  ])('answers nobody where it %s', (_, text) => {
    expect(answered(text)).toBeUndefined()
  })
})

describe('a denial in a story', () => {
  it.each([
    [
      'what opened it, with background between',
      'The coastal state of Orsa accused its neighbour Velland on Monday of cutting a cable in the strait.\n\nThe cable had been laid in 2011. About 40,000 homes were without light until noon. The two states have quarrelled over fishing for years.\n\nVelland’s foreign ministry dismissed the accusation. It called for a joint inquiry.',
      'p3s1',
      'p1s1'
    ],
    [
      'those who live beside a works',
      'Residents of Pell Lane say that the brewery has poured waste into the stream for months.\n\nThe stream turned brown in March. Two ducks were found dead. A petition has 300 names.\n\nThe brewery’s manager, Tom Ashe, said that no waste had ever gone into the stream.',
      'p3s1',
      'p1s1'
    ],
    [
      'a former clerk',
      'The mayor of Lorn may have to answer questions in parliament.\n\nA former clerk, Ida Marsh, said last week that he had ordered her to change the minutes of a meeting. The council meets on Friday. It has eleven members.\n\nThe mayor, Karl Dunn, told reporters that he had never ordered anybody to change any minutes.',
      'p3s1',
      'p2s1'
    ],
    [
      'all that is alleged',
      'The bank has 40 branches. It is alleged that its managers hid losses. It is also alleged that they paid bribes.\n\nBoth managers deny these allegations.',
      'p2s1',
      'p1s2,p1s3'
    ]
  ])('answers %s', (_, text, denial, claims) => {
    const {readings} = briefOf(text).brief
    const answers = readings.map((one) => [one.sentence.id, one.answers?.join()])
    expect(Object.fromEntries(answers.filter(([, claims]) => claims))).toEqual({[denial]: claims})
  })

  it('is left alone where two claims are as likely meant', () => {
    const facts = factsIn(
      'The union said that the mine had hidden a report. The town said that the mine had hidden a map.\n\nThe owner of the mine said nothing had been hidden.'
    )
    expect(facts.at(-1)?.answers).toBeUndefined()
  })
})

describe('a denial that stands by itself', () => {
  it.each([
    [
      'says what was claimed',
      'Clerks accuse the harbour board of theft. The board disputes the claims that it was late.'
    ],
    ['says what was reported', 'Clerks accuse the mayor of theft. Her office denied reports she is unwell.'],
    [
      'says what it criticises',
      'Clerks accuse the mayor of theft. The mayor rejected criticism of ferries by the paper.'
    ],
    [
      'denies the clause before',
      'Oslo accused Rye of theft. Police who look into help for the smugglers, something Rye denies, searched two clubs.'
    ],
    [
      'tells the claim before',
      'The mayor accused Rye of theft. The paper had reported that Lund would stand, but Hall has denied this.'
    ],
    [
      'says much else',
      'Walkers accused the harbour board of theft. Ann Hall, whose family has owned the mill, the bakery, two inns, the quarry and nine boats in the bay since the last war, denied any part in smuggling cheap tobacco.'
    ]
  ])('answers nothing else where it %s', (_, text) => {
    expect(answered(text)).toBeUndefined()
  })

  it.each([
    'Nearly half of all Danish school children are mildly salt deficient, researchers say. A new study documenting salt status in Danish school children has revealed many are not getting enough salt - which can lead to sleepy pupils.',
    'U.S. soldiers in Rye, Norland discovered up to twelve dead horses in the old town, the Rye Times has reported. The horses are believed to be those of U.S. farmers lost for weeks; however, no owner has been found in Rye.'
  ])('is none where a no says how things are: %s', (text) => {
    expect(answered(text)).toBeUndefined()
  })

  it('is none where somebody will have nothing to do with another', () => {
    expect(
      factsIn('The islanders say they will have nothing to do with the mayor.')[0]?.claim
    ).toBeUndefined()
  })

  it('of a contention finds it', () => {
    expect(answered('The mayor argued that the law was old. Hall rejected that contention.')).toBe('p1s1')
  })
})
