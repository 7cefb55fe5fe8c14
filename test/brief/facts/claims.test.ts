import {describe, expect, it} from 'vitest'
import {factsIn, factsOf} from './facts-of.ts'

describe('a statement', () => {
  it.each([
    ['There are growing concerns that arms talks between the two are under way.', 'claim'],
    ['Concern is growing that arms talks between the two are under way.', 'claim'],
    ['There is growing suspicion that the meters were changed.', 'claim'],
    ['The fire claimed the lives of two men.', undefined],
    ['The accused was led into the hall.', undefined],
    ['The two accused were led into the hall.', undefined],
    ['He asked about the alleged death of a guest.', undefined],
    ['Police arrested two alleged accomplices at the port.', undefined],
    ['The director has alleged ties to the guard.', undefined],
    ['Seven people reportedly died.', undefined],
    ['The plant reportedly closed on 4 May.', undefined],
    ['The plant has reportedly been sold.', 'claim'],
    ['The bank rejects this and points to its books.', 'denial'],
    ['The bank rejects this plan for a new hall.', undefined],
    ['The bank denies it.', 'denial'],
    ['The bank rejects the charge.', 'denial'],
    ['The court in Ghent dismissed the charge.', undefined],
    ['On Monday a judge rejected the claims.', undefined],
    ['The lawyer accused the bank of hiding the losses.', 'claim'],
    ['The bank denies the losses were hidden.', 'denial'],
    ['There is no evidence that the losses were hidden.', 'denial'],
    ['Analysts speculate that a deal could be reached.', 'assessment'],
    ['However, questions arise about the quality of the shells.', 'assessment'],
    ['Any sale of arms would violate two resolutions of the council.', 'law'],
    ['The bank called the report of the mayor fabricated.', 'denial'],
    ['The bank described the story as invented.', 'denial'],
    ['The bank dismissed any involvement in the sale.', 'denial'],
    ['The director brushed aside the claims.', 'denial'],
    ['The bank took issue with the report.', 'denial'],
    ['The bank’s lawyer said the charges against it were politically motivated.', 'denial'],
    ['The bank said no such letter had been sent.', 'denial'],
    ['The clerk says he is innocent.', 'denial'],
    ['His mother believed he was innocent.', undefined],
    ['The bank disagrees.', 'denial'],
    ['“There is no evidence for that,” the bank said.', 'denial'],
    ['The mayor offered no evidence for that.', undefined],
    ['The clerks gave reporters no proof of the losses.', undefined],
    ['Ministers said such fears were exaggerated.', 'denial'],
    ['The bank vowed to clear its name.', 'denial'],
    ['Prosecutors charged the clerk with fraud.', 'claim'],
    ['Police arrested the clerk on suspicion of fraud.', 'claim'],
    ['The clerk was charged with the task of counting.', undefined],
    ['The bank said nothing had been hidden.', undefined],
    ['The police said the bank was bribing clerks.', 'claim'],
    ['The police said the clerks hid the letters.', 'claim'],
    ['Minister Hall alleged, by way of example, grave losses.', 'claim'],
    ['The ministry claims Norway flies flags of others.', 'claim'],
    ['The ministry claimed victory in May.', undefined],
    ['Brown alleges the paper acted on false accusations.', 'claim'],
    ['Dell had alleged in a letter that Hall asked for money.', 'claim'],
    ['The border led to overlapping claims and would cross the sea.', undefined],
    ['The clerks did nothing wrong, the union said.', 'denial'],
    ['The suit was legally baseless, the mayor told a meeting.', 'denial'],
    ['The mayor rubbished the accusations.', 'denial'],
    ['The bank said the suit had no legitimate legal claims.', 'denial'],
    ['His friends had alleged Hall was robbed.', 'claim'],
    ['The judge denied bail to both men.', undefined],
    ['The bridge was opened on Monday.', undefined],
    ['The sign read “we accuse the bank”.', undefined]
  ])('is told by its words: %s', (text, claim) => {
    expect(factsOf(text).claim).toBe(claim)
  })

  it('that denies answers the nearest claims before it', () => {
    const facts = factsIn(
      'The bank allegedly hid losses.\n\nThe papers are in order. It was accused of fraud. It reportedly lied. The bank denies these allegations.'
    )
    expect(facts.at(-1)?.answers).toEqual(['p2s2', 'p2s3'])
  })

  it.each([
    ['Losses were hidden.\n\nThe bank denies this.', ['claim', 'p1s1']],
    ['Analysts say that losses were hidden. The bank denies this.', ['claim', 'p1s1']],
    ['The city says the builder is liable. The builder denies that: it had other plans.', ['claim', 'p1s1']],
    ['The sun shone. The bank denies that losses were hidden.', [undefined, undefined]]
  ])('that denies what it points back to makes a claim of the sentence before it: %s', (text, expected) => {
    const [first, second] = factsIn(text)
    expect([first?.claim, second?.answers?.join()]).toEqual(expected)
  })

  it.each([
    ['“Nobody was told to lie,” Hall said.', 'p1s1'],
    ['Hall insists that every bank was told in time.', 'p1s1'],
    ['Hall described the accusation as malicious.', 'p1s1'],
    ['There is no truth in that, Hall said.', 'p1s1'],
    ['The bank disputes this account.', 'p1s1'],
    ['Hall contradicted him.', 'p1s1'],
    ['“That is simply not true,” Hall said.', 'p1s1'],
    ['Hall called the accusation “complete nonsense”.', 'p1s1'],
    ['Hall, a minister, disputes that.', 'p1s1'],
    ['The accusation was rejected by Hall.', 'p1s1'],
    ['Hall defended the letter and said no line of it was false.', 'p1s1'],
    ['No ship was hit in the storm, sailors said.', undefined],
    ['Hall said he would not resign.', undefined],
    ['Hall said he had no comment.', undefined],
    ['Hall said the losses were real.', undefined],
    ['Hall admitted that he had told nobody.', undefined],
    ['The union said no bank would open on Monday.', undefined]
  ])('that contradicts what somebody claims right before it answers that: %s', (text, answer) => {
    const facts = factsIn(
      `The union accused Hall of lying to the bank. ${text}\n\nHall and Hall came. So did Hall.`
    )
    expect(facts[1]?.answers?.join()).toBe(answer)
  })

  it.each([
    ['Former aide Eva Lund said Hall had told her to lie.', 'Hall said he had never met Lund.', 'p1s1'],
    ['A paper said Hall had left the bank.', 'Hall’s agent said the story was untrue.', 'p1s1'],
    ['Kyiv blamed Moscow for the blast.', 'Norway’s ambassador said nobody had been hurt.', undefined],
    ['Prosecutors said Hall had sold guns.', 'Her lawyer said she had never sold a gun.', 'p1s1'],
    ['Oslo accused Hall of theft.', 'Hall called it “a smear”.', 'p1s1'],
    ['The office looks into alleged payments.', 'Hall denied the payments.', 'p1s1'],
    ['Oslo accused Hall of theft.', 'Hall declined to comment, but said he was not responsible.', 'p1s1'],
    ['A paper reported that Hall had lied.', 'Hall’s agent said the report was “made up”.', 'p1s1'],
    ['Police said Hall had lied.', 'Two witnesses contradicted that account.', 'p1s1'],
    ['The guard Eva Lund accuses Hall of theft from the bank.', 'She said the bank was open.', undefined],
    ['The airline says it sold two planes.', 'The regulator says the airline is fit to fly.', undefined],
    ['Three guests say they were robbed.', 'The hotel said it had no record of any theft.', 'p1s1'],
    ['Opponents say the count was rigged.', 'The commission found no irregularities.', 'p1s1'],
    ['Opponents say the count was rigged.', 'The commission said it was not aware of any complaint.', 'p1s1'],
    ['Residents say the works smell.', 'The owner called the complaints exaggerated.', 'p1s1'],
    ['Residents say the works smell.', 'The owner dismissed the complaints.', 'p1s1'],
    ['The aide says the senator knew.', 'The senator scoffed at the suggestion.', 'p1s1'],
    ['The aide says the senator knew.', 'The senator’s office brushed the account aside.', 'p1s1'],
    ['The aide says the senator knew.', 'The senator gave a different account.', 'p1s1'],
    ['Campaigners claim the dam would drown it.', 'Not so, says the minister, Pablo Ruiz.', 'p1s1'],
    ['Prosecutors say Hall moved the money.', 'She has protested her innocence.', 'p1s1'],
    ['The union accused Hall of lying.', 'The union said Hall had been in Rome.', undefined],
    [
      'Hall said the union would strike.',
      '“I count on them to act so that gains are not lost,” the council of the union said.',
      undefined
    ],
    ['Doctors said the boy was well.', 'His mother said she never gave up hope.', undefined],
    ['The bank blamed Oslo for the loss.', 'The bank announced a loss of its own.', undefined],
    ['The paper reported that Hall was in Rome.', 'Hall said he was not surprised.', undefined],
    ['The fire spread at night, residents said.', 'The Fire Agency said no house was lost.', undefined],
    ['Residents said Hall was kind.', 'Hall said no house would be sold.', undefined]
  ])('that contradicts what is said of the speaker makes a claim of it: %s', (said, answer, expected) => {
    expect(factsIn(`${said} ${answer}\n\nHall and Lund came.`)[1]?.answers?.join()).toBe(expected)
  })

  it.each([
    [
      'with a plain sentence between',
      'Eva Lund accused Hall of hiding the bill. It came to €2,000. Hall said nothing was hidden.'
    ],
    [
      'in the next paragraph',
      'The union accused Minister Hall of hiding the bill.\n\nHall said no bill was hidden.'
    ],
    [
      'in the next paragraph, where it is called invented',
      'Two dancers said the director had touched them.\n\nThe director said their stories were made up.'
    ],
    [
      'before what merely stands between',
      'The union accuses Minister Hall of buying votes.\n\nShe took office in May. Hall denied the accusation.'
    ]
  ])('that contradicts what is said of the speaker finds it %s', (_, text) => {
    expect(factsIn(text).at(-1)?.answers?.join()).toBe('p1s1')
  })

  it('is no denial where a judge decides on it, who is named as one before', () => {
    const [, second] = factsIn('Judge Ann Hall heard both sides. Hall rejected this argument.')
    expect([second?.claim, second?.voices[0]?.act]).toEqual([undefined, 'says'])
  })

  it('that goes on denying answers the same claim', () => {
    const facts = factsIn(
      'The union accused Hall of lying to the bank. Minister Hall denied it. “I never saw the bank,” Hall said.'
    )
    expect(facts.map(({answers}) => answers?.join())).toEqual([undefined, 'p1s1', 'p1s1'])
  })

  it.each([
    [
      'of themselves without denying',
      'Thieves calling themselves Tern then claimed to have copied the books. “We don’t know,” said Ann Dale, the chief clerk.',
      undefined
    ],
    [
      'in other words',
      'According to the ministry, the convoy had been warned not to go. The agency says the opposite: an officer had waved it through.',
      'p1s1'
    ],
    [
      'two paragraphs on',
      'The suit alleges that Lundex fixed its prices.\n\nThe minister spoke on Monday.\n\nLundex denied the allegations, saying the suit would harm its customers.',
      'p1s1'
    ],
    [
      'for want of signs',
      'The mayor, Greta Lund, said that sparks from a line had started the fire. The power company Nordlys said it had no indication that its lines were to blame.',
      'p1s1'
    ],
    [
      'to an accusation that nobody makes',
      'The accusation against Hall is that he called for the fall of the bank. A review by the Observer found no such call.',
      'p1s1'
    ],
    [
      'by finding nothing, though only a report says it',
      'Hall is a critic of the board, and his friends had alleged Hall was poisoned. First reports from the clinic said no traces of poison were found.',
      'p1s1'
    ],
    [
      'to nobody, as it is their own claim',
      'A former member of the board, Alan Tusk, accused Dell of taking money from the club. Tusk stood by his words on Monday.',
      undefined
    ]
  ])('that says no %s answers what was claimed', (_, text, answer) => {
    expect(factsIn(text).at(-1)?.answers?.join()).toBe(answer)
  })

  it('is not answered by what a lawsuit asks besides', () => {
    const facts = factsIn(
      'The suit alleges that Lundex has fixed its prices. It seeks to force Lundex to open its shop to others.'
    )
    expect(facts.map(({claim}) => claim)).toEqual(['claim', undefined])
  })

  it('that names what it denies answers no other claim', () => {
    const denials = ['denies that it hid losses', 'denies all claims that it hid losses', 'denies the losses']
    const facts = denials.map((denial) => factsIn(`It was accused of fraud. The bank ${denial}.`).at(-1))
    expect(facts.map((one) => one?.answers)).toEqual([undefined, undefined, ['p1s1']])
  })

  it('that denies far from any claim answers nothing', () => {
    expect(
      factsIn('It was accused of fraud.\n\nThe sun shone.\n\nThe bank denies everything.').at(-1)?.answers
    ).toBeUndefined()
  })
})

describe('a sentence', () => {
  it.each([
    ['He arrived on a private train.', true],
    ['However, questions arise about such an arrangement.', true],
    ['Both banks deny these allegations.', true],
    ['The move surprised the markets.', true],
    ['Accompanied by guards, his visit shows the value of this bond.', true],
    ['The bank denies this.', true],
    ['The bank denies that: it had other plans.', true],
    ['In December that will be over.', true],
    ['In December the line closes.', false],
    ['I have heard that, and I respect it.', true],
    ['Officials expect that on Friday at the earliest.', true],
    ['Officials expect that on Friday the bank will open.', false],
    ['The bank said that, for now, nothing changes.', false],
    ['The house that burned was empty.', false],
    ['It is likely that rain will fall.', false],
    ['A third belonged to the council, which says it charged no rent.', true],
    ['Another was sold to the state.', true],
    ['Two were closed on Monday.', true],
    ['Two were killed on Monday.', false],
    ['A third party owns the port.', false],
    ['The first elected president died on Monday.', false],
    ['Most experts think it unlikely.', true],
    ['The council sold it in May.', true],
    ['The council said it would close the port.', false],
    ['The council made it clear that the port stays.', false],
    ['Those who came early found seats.', false],
    ['This week the bank opens again.', false],
    ['Both Oslo and Lima signed the treaty.', false],
    ['The bank opened a branch, and this branch failed.', false],
    ['Only seven trips were made, with four of those visits to Spain.', false]
  ])('dangles or stands by itself: %s', (text, dangling) => {
    expect(factsOf(text).dangling).toBe(dangling)
  })
})

it.each([
  ['A judgment is not expected before 2028.', true],
  ['The charts are due in autumn.', true],
  ['The report is expected by the end of May.', true],
  ['The delay is due in part to rain.', false],
  ['The bridge is planned by the city.', false]
])('tells what comes, or does not: %s', (text, ahead) => {
  expect(factsOf(text).ahead).toBe(ahead)
})
