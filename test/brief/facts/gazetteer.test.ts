import {describe, expect, it} from 'vitest'
import {enGazetteer} from '../../../src/lexicons/gazetteer/en.ts'
import {regionNames} from '../../support/region-names.ts'
import {factsOf} from './facts-of.ts'

describe('the English gazetteer', () => {
  it('has codes in use only', () => {
    const regions = regionNames('en')
    const codes = [...enGazetteer.names.values()].flatMap((place) => place.code ?? [])
    expect(codes.filter((code) => !regions.has(code))).toEqual([])
  })

  it('has the name of every country as CLDR writes it, but for those written otherwise in newspapers', () => {
    const codes = new Set([...enGazetteer.names.values()].map((place) => place.code))
    const absent = [...regionNames('en')].filter(
      ([code, name]) => codes.has(code) && !enGazetteer.names.has(name) && !enGazetteer.doubtful.has(name)
    )
    expect(absent.map(([, name]) => name)).toEqual([
      'Congo - Kinshasa',
      'Congo - Brazzaville',
      'Hong Kong SAR China',
      'Myanmar (Burma)'
    ])
  })

  it.each([
    ['Georgia has denied the report. Tbilisi said nothing else.', 'GE'],
    ['Georgia has denied the report of its foreign ministry. The Georgian army was silent.', 'GE'],
    ['Chad has denied the report. Its neighbours Niger, Chad and Libya signed it.', 'TD'],
    ['Jordan has denied the report. The king of Jordan was abroad.', 'JO'],
    ['Georgia has denied the report. Atlanta was calm.', ''],
    ['Jordan has denied the report. The coach of the Bulls was calm.', '']
  ])('tells a country from its namesakes by what stands near: %s', (text, codes) => {
    const countries = factsOf(text).voices.flatMap((voice) => voice.countries)
    expect(countries.join()).toBe(codes)
  })

  it.each([
    ['Downing Street', 'GB', 'seat'],
    ['Pyongyang', 'KP', 'capital'],
    ['South Koreans', 'KR', 'demonym'],
    ['the EU', undefined, undefined],
    ['EU', 'EU', 'organisation'],
    ['NATO', undefined, 'organisation']
  ])('knows %s', (name, code, kind) => {
    const place = enGazetteer.names.get(name)
    expect([place?.code, place?.kind]).toEqual([code, kind])
  })
})
