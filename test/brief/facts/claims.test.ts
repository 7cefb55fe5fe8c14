import {describe, expect, it} from 'vitest'
import {factsIn, factsOf} from './facts-of.ts'

describe('a statement', () => {
  it.each([
    ['There are growing concerns that arms talks between the two are under way.', 'claim'],
    ['The lawyer accused the bank of hiding the losses.', 'claim'],
    ['The bank denies the losses were hidden.', 'denial'],
    ['There is no evidence that the losses were hidden.', 'denial'],
    ['Analysts speculate that a deal could be reached.', 'assessment'],
    ['However, questions arise about the quality of the shells.', 'assessment'],
    ['Any sale of arms would violate two resolutions of the council.', 'law'],
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
    ['It is likely that rain will fall.', false],
    ['Those who came early found seats.', false],
    ['This week the bank opens again.', false],
    ['Both Oslo and Lima signed the treaty.', false],
    ['The bank opened a branch, and this branch failed.', false],
    ['Only seven trips were made, with four of those visits to Spain.', false]
  ])('dangles or stands by itself: %s', (text, dangling) => {
    expect(factsOf(text).dangling).toBe(dangling)
  })
})
