import {describe, expect, it} from 'vitest'
import {cueReader} from '../../src/roles/cue-reader.ts'
import type {RoleData} from '../../src/roles/types.ts'

const role: RoleData = {
  role: 'sanctions',
  lang: 'en',
  label: 'Sanctions',
  template: 'points',
  order: 1,
  headings: [],
  cues: [
    {id: 'measure', phrases: ['sanction*', 'froze the assets'], weight: 1},
    {id: 'state', feature: 'state-voice', weight: 0.5}
  ],
  threshold: 1
}
const read = cueReader([role])
const fired = (text: string) =>
  read(text, {})
    .get('sanctions')
    ?.map(({words, weight}) => [words, weight])

describe('cues', () => {
  it.each([
    ['any ending after a star', 'They sanctioned it.', [[['sanctioned'], 1]]],
    ['a phrase of several words', 'He FROZE the assets.', [[['froze the assets'], 1]]],
    [
      'each wording once, a second one for less',
      'Sanctions on sanctions froze the assets.',
      [[['sanctions', 'froze the assets'], 1.4]]
    ],
    ['whole words only', 'It was unsanctioned.', undefined],
    ['whole phrases only', 'He froze the food.', undefined]
  ])('are found by %s', (_, text, expected) => {
    expect(fired(text)).toEqual(expected)
  })

  it('fire for a feature as strongly as it is there', () => {
    expect(
      read('Nothing.', {'state-voice': 0.5})
        .get('sanctions')
        ?.map(({weight}) => weight)
    ).toEqual([0.25])
  })
})
