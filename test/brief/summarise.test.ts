import {expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

const summaryWith = (denial: string) =>
  briefOf(`The town council met in the old hall on Monday to vote on the bridge.

The bridge will cost 40 million euros. Work starts in May.

The mayor, Ann Hall, accused the bank of hiding the losses. ${denial}

The council votes again in June.
`).brief.summary.map(({text}) => text)

it('tells a claim with its denial', () => {
  expect(summaryWith('The bank denies these allegations.').at(-1)).toBe(
    'The mayor, Ann Hall, accused the bank of hiding the losses. The bank denies these allegations'
  )
})

it('tells no claim alone whose denial is too long to stand beside it', () => {
  const streets = 'Ash Elm Oak Yew Fir '.repeat(13)
  const summary = summaryWith(`The bank denies these allegations in a letter about ${streets}Street.`)
  expect(summary.filter((text) => text.includes('accused'))).toEqual([])
})

it('tells what stands before the first heading, where that is two or three sentences', () => {
  const {brief} = briefOf(`# The outage

Card payments failed for 96 minutes on Monday. About 41,000 orders were lost. No card data was exposed.

## Root cause

The new gateway opened twice as many connections as the old gateway did. The database was sized for the old gateway.

## What comes next

The team may raise the limit of connections in May.
`)
  expect(brief.summary.map(({text}) => text)).toEqual([
    'Card payments failed for 96 minutes on Monday',
    expect.stringMatching(/^(?:About 41,000 orders were lost|No card data was exposed)$/),
    'The team may raise the limit of connections in May'
  ])
})
