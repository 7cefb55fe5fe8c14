import {expect, it} from 'vitest'
import type {Beat} from '../../src/brief/types.ts'
import {headOf} from '../../src/deck/head.ts'
import {enClauses} from '../../src/lexicons/en-clauses.ts'
import {points} from '../../src/templates/points.ts'
import {select} from '../../src/templates/select.ts'
import {briefOf} from '../brief/brief-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

/** A beat without a heading, its sentences of so much weight. */
function beatOf(markdown: string, weights: readonly number[]): Beat {
  const {readings} = briefOf(markdown).brief
  return {
    role: 'points',
    label: 'Points',
    preferred: 'points',
    opens: [],
    readings: readings.map((one, index) => ({...one, weight: weights[index] ?? 0})),
    asides: []
  }
}

it('takes a title from the worthiest, among which none is that tells nothing of its own', () => {
  const beat = beatOf(
    [
      'The town council repaired the old stone bridge over the river Mole beside the covered market hall of Rye in the month of May.',
      'The county council painted the long iron railing of the harbour wall between the fish market and the customs house in June.',
      'The port authority bought two new ferries in July.',
      'The lighthouse keeper planted a row of young trees in August.'
    ].join(' '),
    [0.4, 0.3, 0.25, 0]
  )
  expect(headOf(beat, points, {taken: new Set()}).title).toBe(
    'The port authority bought two new ferries in July'
  )
})

it('is never that somebody said nothing', () => {
  const beat = beatOf(
    'The county did not immediately respond to a request for comment. The council paid for the stone. The town paid for the lamps.',
    [0.9, 0.2, 0.2]
  )
  expect(headOf(beat, points, {clauses: enClauses, taken: new Set()}).title).toBe(
    'The council paid for the stone'
  )
})

it.each([
  ['an example', 'For example, the county council painted the railing of the harbour wall in June.'],
  ['a word of the author', 'I saw the county council paint the railing of the harbour wall in June.'],
  ['an answer', 'The county council replied that the harbour wall had been painted in June.'],
  ['more of a speech', 'The county council added: “The harbour wall was painted in June.”']
])('takes its title rather from a statement than from %s', (_, sentence) => {
  const other = 'The port authority bought two new ferries in July.'
  const last = 'The lighthouse keeper planted a row of young trees in August.'
  const beat = beatOf(`${sentence} ${other} ${last}`, [0.4, 0.35, 0.1])
  expect(headOf(beat, points, {clauses: enClauses, taken: new Set()}).title).toBe(other.slice(0, -1))
})

it('does not pass over the news that opens a section, where that is too long to stand over the rest', () => {
  const news =
    'An earthquake struck near Rye at dawn on Monday and cut the town off from all of its five villages in the hills, according to a statement that the ministry issued in the evening.'
  const {deck} = layOutMarkdown(
    `# Rye\n\n## What happened\n\n${news} The epicentre was located to the east of the market. The old bridge over the river fell.\n`
  )
  const slide = deck.slides.find(({title}) => title === 'What happened')
  expect(slide?.message).toBeUndefined()
  expect(JSON.stringify(slide?.slots)).toContain('struck near Rye')
})

it('does not pass over the news that opens a section for the day it tells', () => {
  const {deck} = layOutMarkdown(
    '# Rye\n\n## What happened\n\nAn earthquake struck the town of Rye on 26 October 2015. Two aftershocks were felt in the first two hours. The old bridge over the river fell. Two hospitals have no power.\n'
  )
  const slide = deck.slides.find(({title}) => title === 'What happened')
  expect([slide?.message?.text, slide?.slots.facts?.[0]?.text]).not.toContain(
    'Two aftershocks were felt in the first two hours'
  )
})

it('has what leans on a title right under it, also where the title stands further down in the source', () => {
  const beat = beatOf(
    [
      'The county council painted the railing of the harbour wall in June.',
      'The town council repaired the old stone bridge over the river Mole.',
      'It had been closed for a year.',
      'The port authority bought two new ferries in July.',
      'The lighthouse keeper planted a row of young trees in August.'
    ].join(' '),
    [0.3, 0.5, 0.4, 0.3, 0.3]
  )
  const {title, rest} = headOf(beat, points, {taken: new Set()})
  expect(title).toBe('The town council repaired the old stone bridge over the river Mole')
  expect(select(rest, 5).map(({text}) => text.slice(0, 10))).toEqual([
    'It had bee',
    'The county',
    'The port a',
    'The lighth'
  ])
})

it('puts nothing between a heading and what is said of it', () => {
  const {deck} = layOutMarkdown(
    '# A talk\n\nThe engineer sat down with us.\n\n## A higher wall would cost 90 million\n\nThat is true, and nobody should build it. A higher wall makes the flood worse downstream. For a third of the money the river gets forty hectares back.'
  )
  const slide = deck.slides.find(({title}) => title.startsWith('A higher wall would'))
  expect([slide?.message, slide?.slots.points?.[0]?.text]).toEqual([
    undefined,
    'That is true, and nobody should build it'
  ])
})

it('calls no list a delegation where its heading promised one and nobody is named', () => {
  const {deck} = layOutMarkdown(
    '# Review\n\nThe year was good.\n\n## Our team\n\nEngagement rose three points to 74%. The pay gap narrowed to 11.8%.\n\n## People\n\nThe firm has 6,140 posts. The chair, Ann Lee, called that enough.\n'
  )
  expect(
    deck.slides.flatMap(({title, label}) => (/team|People/.test(title) ? [[title, label]] : []))
  ).toEqual([
    ['Our team', undefined],
    ['People', undefined]
  ])
})
