import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const hall = `# The swimming hall

The hall closes in June unless the roof is repaired.

## Option 1: Repair the roof

This costs 2.4 million euros. The work is done in five months.

Advantages:

- Schools can stay.

Disadvantages:

- The energy bill stays as it is.

## Option 2: Build a new hall

This costs 11.8 million euros. The state pays 40 per cent.

Advantages:

- The energy bill falls by two thirds.

## Recommendation

We recommend to repair the roof.
`

it('options under headings of their own stand side by side, what each is first, and lead-ins of their lists are no items', () => {
  const {deck, layout} = layOutMarkdown(hall)
  expect(deck.slides.map(({template, title}) => [template, title]).slice(1, -1)).toEqual([
    ['context', 'Introduction'],
    ['options', 'Options'],
    ['recommendation', 'Recommendation']
  ])
  const at = deck.slides.findIndex(({template}) => template === 'options')
  const [, text] = layout.frames[at]?.boxes.filter(({name}) => /^(?:Option|Text) 1$/.test(name)) ?? []
  const lines = text?.type === 'text' ? text.paragraphs : []
  expect(lines.map(({bullet, runs}) => [bullet?.type ?? '-', runs.map((run) => run.text).join('')])).toEqual([
    ['-', 'This costs 2.4 million euros. The work is done in five months.'],
    ['-', 'Advantages:'],
    ['disc', 'Schools can stay.'],
    ['-', 'Disadvantages:'],
    ['disc', 'The energy bill stays as it is.']
  ])
})

it('options of many sentences keep their slides', () => {
  const long = Array.from(
    {length: 9},
    (_, at) => `Beam ${at + 1} of the old roof was found to be rusty.`
  ).join(' ')
  const {deck} = layOutMarkdown(hall.replace('This costs 2.4', `${long} This costs 2.4`))
  expect(deck.slides.map(({title}) => title)).toContain('Option 2: Build a new hall')
})

it('a proposal of several lists is no recommendation with reasons', () => {
  const proposal = `We propose to move.

In detail:

- The stalls move in May.

The benefits are:

- The square is free.
`
  const {deck} = layOutMarkdown(`# Market\n\n## Problem\n\nThe square is full.\n\n## Proposal\n\n${proposal}`)
  const slide = deck.slides.find(({title}) => title === 'Proposal')
  expect(slide?.template).toBe('points')
  expect(slide?.slots.points?.map(({text}) => text)).toEqual([
    'We propose to move',
    'In detail:',
    'The stalls move in May.',
    'The benefits are:',
    'The square is free.'
  ])
})
