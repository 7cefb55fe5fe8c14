import {expect, it} from 'vitest'
import {plainEnds} from '../../src/article/plain-ends.ts'

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'})

function unicodeEnds(text: string): number[] {
  return Array.from(segmenter.segment(text), ({index, segment}) => index + segment.length)
}

/** Texts of up to fourteen of these, put together at random: the same ones every time. */
function* texts(count: number): Generator<string> {
  const pieces = [
    ...'ab AZ..!?,:-–—"\'()[]«»“”’‘„‚‹›12\n\r\téÉßœŒªºµ…€%/*#&@¡¿§°½²×÷\u00A0\v\f_~`^|<>=+{}$',
    ...['. ', '.) ', '.” ', '!» ', ' the ', 'U.S.', '3.5', '\r\n']
  ]
  let seed = 1
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor(seed / 65_536) % below
  }
  for (let left = count; left > 0; left--)
    yield Array.from({length: next(15)}, () => pieces[next(pieces.length)]).join('')
}

it('are where Unicode ends sentences', () => {
  const wrong = [...texts(40_000)].filter((text) => plainEnds(text)?.join() !== unicodeEnds(text).join())
  expect(wrong).toEqual([])
})

it.each([
  'Übung macht. Den Meister? Ja! »Nein.« Sie ging.',
  'Il est né à Paris. « Où ? » Il l’a dit… Œuvre.',
  'At 5 p.m. Mr. Bell met J.K. Mills (U.S. 3.5 m.). Done.'
])('are where Unicode ends those of: %s', (text) => {
  expect(plainEnds(text)).toEqual(unicodeEnds(text))
})

it.each(['Łódź is old. It stays.', 'これはペンです。', 'It rained; we stayed.', 'so\u00ADnar'])(
  'are unknown where there are other letters or marks: %s',
  (text) => {
    expect(plainEnds(text)).toBeUndefined()
  }
)
