import {describe, expect, it} from 'vitest'
import {checkPoint} from '../../src/brief/check-point.ts'
import {briefOf} from './brief-of.ts'

/** What stands for the last sentence of a text, and whether it needs the one before it. */
function last(text: string): readonly [string | undefined, boolean | undefined] {
  const reading = briefOf(text).brief.readings.at(-1)
  return [reading?.points[0]?.text, reading?.dangling]
}

describe('a name in square brackets', () => {
  it.each([
    ['Mayor Ann Hall opened the port on Monday. She praised the crews.', '[Ann Hall] praised the crews'],
    ['On Monday, Mayor Ann Hall opened the port. Her plan took years.', '[Ann Hall’s] plan took years'],
    [
      '“The port is safe,” said Mayor Ann Hall. She thanked the crews for it.',
      '[Ann Hall] thanked the crews for it'
    ],
    ['Mayor Ann Hall opened the port. She praised the crews. She left at noon.', '[Ann Hall] left at noon']
  ])('stands for a pronoun that is surely hers: %s', (text, point) => {
    expect(last(text)).toEqual([point, false])
  })

  it.each([
    ['two people', 'Mayor Ann Hall met Minister Eva Lund at the port. She praised the crews.'],
    ['somebody without a name', 'Mayor Ann Hall met a woman at the port. She praised the crews.'],
    ['somebody who is not the subject', 'The port was opened for Mayor Ann Hall. She praised the crews.'],
    ['another gender', 'Spokeswoman Ann Hall opened the port. He praised the crews.'],
    ['an owner', 'Mayor Ann Hall’s lawyer opened the port. She praised the crews.'],
    ['another paragraph', 'Mayor Ann Hall opened the port.\n\nShe praised the crews.'],
    ['one more reference', 'Mayor Ann Hall opened the port. She praised these crews.']
  ])('stands for no pronoun that could mean %s', (_, text) => {
    const [point, dangling] = last(text)
    expect([point?.includes('['), dangling]).toEqual([false, true])
  })

  it('passes the check only as the name that an earlier sentence has', () => {
    const text = 'Mayor Ann Hall opened the port on Monday. She did not praise the crews of Oslo.'
    const point = briefOf(text).brief.readings[1]?.points[0]
    if (!point) throw new Error('The sentence has no point')
    const {named: _, ...bare} = point
    const changed = [
      {...point, text: point.text.replace('Ann Hall', 'Eva Lund')},
      {...point, text: point.text.replace('[Ann Hall]', '[Ann Hall] [Oslo]')},
      {...point, text: point.text.replace('not ', '')},
      {...point, text: point.text.replace('[Ann Hall] did', '[Ann Hall]')},
      bare
    ]
    expect(checkPoint(point)).toBeUndefined()
    expect(changed.map((one) => typeof checkPoint(one))).toEqual(changed.map(() => 'string'))
  })
})

it('names the person beside a date and a figure, too', () => {
  const {brief} = briefOf(
    '# The mayor\n\n## Background\n\nMayor Ann Hall opened the port on 3 May 1990. She was elected again on 4 June 1994.\n'
  )
  const texts = brief.readings.flatMap(({dates}) => dates.map(({point}) => point.text))
  expect(texts).toEqual([
    'Mayor Ann Hall opened the port on 3 May 1990',
    '[Ann Hall] was elected again on 4 June 1994'
  ])
})
