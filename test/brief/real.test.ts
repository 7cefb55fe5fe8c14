import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {checkPoint} from '../../src/brief/check-point.ts'
import {briefOf} from './brief-of.ts'

const markdown = readFileSync(new URL('../fixtures/headless-summit.md', import.meta.url), 'utf8')
const {brief} = briefOf(markdown)
const role = (start: string) => brief.readings.find((one) => one.sentence.text.startsWith(start))?.role

describe('an article without headings', () => {
  it.each([
    ['The president of Belarus, Alexander', 'context'],
    ['Lukashenko came by rail', 'context'],
    ['It is his fourth trip', 'context'],
    ['He was accompanied by', 'delegation'],
    ['The composition of the delegation', 'delegation'],
    ['The Serbian government has said', 'context'],
    ['However, there are growing concerns', 'allegations'],
    ['Both Minsk and Belgrade deny', 'allegations'],
    ['Opposition deputies allege', 'allegations'],
    ['Polish Foreign Minister', 'international-response'],
    ['The United States has urged', 'international-response'],
    ['The European Union called on', 'international-response'],
    ['Analysts speculate', 'allegations'],
    ['No official announcement', 'outlook'],
    ['A second meeting is expected', 'outlook'],
    ['Neighbouring states will', 'outlook'],
    ['It remains unclear', 'outlook']
  ])('gives “%s …” the role %s', (start, expected) => {
    expect(role(start)).toBe(expected)
  })

  it('has a beat for every role it has matter for, in the order of an argument', () => {
    const main = ['context', 'delegation', 'allegations', 'international-response', 'outlook']
    expect(brief.beats.map((beat) => beat.role).filter((one) => main.includes(one))).toEqual(main)
  })

  it('loses no sentence and puts each into one beat of the argument', () => {
    const repeats = ['timeline', 'key-figures', 'quotation']
    const held = brief.beats.filter((beat) => !repeats.includes(beat.role)).flatMap((beat) => beat.readings)
    expect(held.map((one) => one.sentence.id).sort()).toEqual(
      brief.readings.map((one) => one.sentence.id).sort()
    )
  })

  it('never opens a beat with a sentence that hangs on another one', () => {
    expect(brief.beats.map((beat) => beat.readings[0]?.dangling)).toEqual(brief.beats.map(() => false))
  })

  it('tells why each sentence has its role, and how sure that is', () => {
    expect(brief.readings.filter((one) => one.evidence.length === 0)).toEqual([])
    expect(brief.readings.filter(({confidence}) => confidence < 0 || confidence > 1)).toEqual([])
  })

  it('says three things at the top, from different sentences: who did what, why it matters, what is disputed', () => {
    const ids = brief.summary.flatMap((point) => point.from.map((sentence) => sentence.id))
    expect(brief.summary).toHaveLength(3)
    expect(new Set(ids).size).toBe(ids.length)
    expect(brief.summary[0]?.text).toMatch(/^The president of Belarus/)
    expect(brief.summary[2]?.text).toBe(
      'There are growing concerns that Belgrade could be asked to pass on spare parts for armoured vehicles. Both Minsk and Belgrade deny these allegations'
    )
  })

  it('says nothing that its sentences do not say', () => {
    const points = [
      ...brief.summary,
      ...brief.readings.flatMap((one) => [
        ...one.points,
        ...[...one.voices, ...one.figures, ...one.dates].map(({point}) => point),
        ...(one.quotation ? [one.quotation] : [])
      ])
    ]
    expect(points.map(checkPoint).filter((reason) => reason !== undefined)).toEqual([])
  })
})

describe('words that accuse only at first sight', () => {
  it.each([
    ['a person who is charged', 'The judge ordered that the accused remain in custody until April.'],
    ['responsibility that is claimed', 'The movement claimed responsibility for the blast at the port.'],
    [
      'a reported detail',
      'The car was reportedly red and had been seen near the alleged scene of the crash.'
    ],
    ['a premiere with company', 'The premiere was accompanied by a talk about the music of the film.']
  ])('leave %s in context', (_, sentence) => {
    const {brief: planned} = briefOf(
      `The court of Ghent met on Monday.\n\n${sentence}\n\nThe session took two hours.\n`
    )
    expect(planned.readings.map((one) => one.role)).toEqual(['context', 'context', 'context'])
  })

  it('let a claim stand beside the denial that answers it', () => {
    const {brief: planned} = briefOf(`The firm closed its foundry on Monday.

The union claims that the firm has run the foundry down. The firm denies this and points to its books.

The gates are shut.
`)
    expect(planned.readings.map((one) => one.role)).toEqual([
      'context',
      'allegations',
      'allegations',
      'context'
    ])
  })
})
