import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')

describe('an article in a language without a list of its own', () => {
  const {brief} = briefOf(fixture('dutch-news.md'))

  it('keeps its sentences whole', () => {
    expect(
      brief.readings.every(({points, sentence}) => points.every(({text}) => sentence.text.startsWith(text)))
    ).toBe(true)
  })

  it('names nobody as speaker and dates nothing', () => {
    expect(brief.readings.flatMap(({voices, dates, parties}) => [...voices, ...dates, ...parties])).toEqual(
      []
    )
  })

  it('shows the shares that a sign tells', () => {
    expect(brief.readings.flatMap(({figures}) => figures.map((figure) => figure.surface))).toEqual(['40 %'])
  })
})

describe('an article in several languages', () => {
  it('is read by its main one', () => {
    const {brief} = briefOf(fixture('mixed-languages.md'))
    const speakers = brief.readings.flatMap(({voices}) => voices.map(({actor}) => actor))
    expect([brief.lang, speakers]).toEqual(['de', ['Umweltministerin Eva Gruber', 'Slowenien', 'Frankreich']])
  })
})

it('gives each sentence of a French quotation its marks, one within another too', () => {
  const {brief} = briefOf(
    '---\nlang: fr\n---\n\nLe maire est clair : « Nous poserons une « double peau » sur le pont. Le pont fermera en mai. Il rouvrira en juin », dit-il.'
  )
  expect(brief.readings.map(({points}) => points[0]?.text)).toEqual([
    'Le maire est clair : « Nous poserons une « double peau » sur le pont »',
    '«\u00a0Le pont fermera en mai\u00a0»',
    '« Il rouvrira en juin », dit-il'
  ])
})
