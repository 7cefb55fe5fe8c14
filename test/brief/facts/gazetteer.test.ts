import {describe, expect, it} from 'vitest'
import {regionNames} from '../../../src/build/gazetteer.ts'
import {enGazetteer} from '../../../src/lexicons/gazetteer/en.ts'

describe('the English gazetteer', () => {
  it('has codes in use only', () => {
    const regions = regionNames('en')
    const codes = [...enGazetteer.names.values()].flatMap((place) => place.code ?? [])
    expect(codes.filter((code) => !regions.has(code))).toEqual([])
  })

  it('has the name of every country as CLDR writes it, but for those written otherwise in newspapers', () => {
    const codes = new Set([...enGazetteer.names.values()].map((place) => place.code))
    const absent = [...regionNames('en')].filter(
      ([code, name]) => codes.has(code) && !enGazetteer.names.has(name)
    )
    expect(absent.map(([, name]) => name)).toEqual([
      'Congo - Kinshasa',
      'Congo - Brazzaville',
      'Georgia',
      'Hong Kong SAR China',
      'Myanmar (Burma)',
      'Chad'
    ])
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
