import {describe, expect, it} from 'vitest'
import {briefOf} from '../brief-of.ts'

/** Who is there, and who is not, under a heading that asks for it. */
function read(body: string) {
  const {brief} = briefOf(`---\nlang: en\n---\n\n# Minutes\n\n## Present {template=attendance}\n\n${body}\n`)
  const all = brief.readings.flatMap(({roster}) => roster ?? [])
  const names = (absent: boolean) =>
    all
      .filter((one) => one.absent === absent)
      .flatMap(({people}) => people.map(({label, text}) => (label === text ? label : `${label}: ${text}`)))
  return [names(false), names(true)]
}

describe('those who were there', () => {
  it.each([
    [
      'a list',
      '- Ann Lee (chair)\n- Bob Stone, harbour master\n- two members of the public',
      [['Ann Lee: chair', 'Bob Stone: harbour master', 'two members of the public'], []]
    ],
    [
      'a line',
      'Present: Ann Lee (chair), Bob Stone, treasurer, and Carla Diaz. Apologies: Dan Roe and Eva Moss.',
      [
        ['Ann Lee: chair', 'Bob Stone: treasurer', 'Carla Diaz'],
        ['Dan Roe', 'Eva Moss']
      ]
    ],
    [
      'a subheading for those who were not',
      '- Ann Lee\n\n### Apologies\n\n- Dan Roe',
      [['Ann Lee'], ['Dan Roe']]
    ],
    ['a sentence that tells something', 'Ann Lee came late. The chair thanked all.', [[], []]]
  ])('are read from %s', (_, body, expected) => {
    expect(read(body)).toEqual(expected)
  })
})
