import {expect, it} from 'vitest'
import {expandRuns} from '../../src/fonts/expand-runs.ts'
import {readEmbedded} from '../../src/fonts/read-embedded.ts'
import {readFont} from '../../src/fonts/read-font.ts'
import {unwrapEot} from '../../src/fonts/unwrap-eot.ts'
import {compressedFont, eotBytes, fontBytes} from '../support/font-bytes.ts'

const font = fontBytes()
const read = (bytes: Uint8Array) => readFont({size: bytes.length, head: bytes, all: () => bytes})

it('gives the name, the face and the widths of a font', () => {
  const regular = read(font)
  expect(regular).toMatchObject({type: 'face', family: 'Karlito', face: 'regular', unitsPerEm: 2048})
  expect(regular.type === 'face' && [...'AiW'].map((one) => regular.widths.get(one.charCodeAt(0)))).toEqual([
    1185, 470, 1822
  ])
  expect(read(fontBytes('Karlito', 700))).toMatchObject({face: 'bold'})
})

it.each([
  ['nothing', Buffer.alloc(0), 'it is no TrueType or OpenType font'],
  ['text', Buffer.from('no font at all'), 'it is no TrueType or OpenType font'],
  [
    'a collection',
    Buffer.concat([Buffer.from('ttcf'), font]),
    'it is a collection of fonts; name the font by itself'
  ],
  ['the beginning of one', font.subarray(0, 200), 'it is damaged'],
  ['one without letters', Buffer.concat([font.subarray(0, 12), Buffer.alloc(900)]), 'it is damaged']
])('says what is wrong with %s', (_, bytes, reason) => {
  expect(read(bytes)).toEqual({type: 'fault', reason})
})

it('reads no font that is larger than any', () => {
  const all = () => expect.unreachable()
  expect(readFont({size: 2 ** 31, head: font, all})).toEqual({
    type: 'fault',
    reason: 'it is larger than 32 MB'
  })
})

/** What became of a damaged font: a reason, or widths that a line can be measured with. */
function outcome(one: ReturnType<typeof read>): string {
  if (one.type === 'fault') return one.reason
  const widths = [...one.widths.values()]
  return widths.every((width) => Number.isInteger(width) && width >= 0 && width < 2 ** 16)
    ? 'widths'
    : `no widths: ${widths}`
}

it('comes back from a font whose every byte may be another, with widths or a reason', () => {
  const outcomes = new Set<string>()
  for (let seed = 1; seed <= 300; seed++) {
    const broken = Buffer.from(font)
    // Tables and their directory stand at the beginning; multiples of a prime reach all over it.
    for (let count = 0; count < 8; count++)
      broken[(seed * 7919 * (count + 1)) % 4000] = (seed * 31 + count * 97) % 256
    outcomes.add(outcome(read(broken)))
  }
  expect([...outcomes].sort()).toEqual(['it is damaged', 'widths'])
})

it.each([
  ['as it is', 0],
  ['with its bytes mixed', 0x1000_0000]
])('takes the font out of a file that embeds it %s', (_, flags) => {
  expect(unwrapEot(eotBytes(font, flags))).toEqual(font)
})

it.each([
  ['compressed in no way that is known', eotBytes(font, 0x4)],
  ['compressed and cut off', eotBytes(compressedFont().subarray(120, 30_000), 0x4)],
  ['cut off', eotBytes(font).subarray(0, 5000)],
  ['no font', Buffer.from('x'.repeat(200))],
  ['empty', Buffer.alloc(0)]
])('says that a font that is embedded %s is not read', (_, content) => {
  expect(readEmbedded({family: 'Karlito', face: 'regular', content})).toEqual({
    type: 'fault',
    reason: 'the template embeds it in a form that is not read'
  })
})

it.each([
  ['compressed', compressedFont()],
  ['compressed, with its bytes mixed', compressedFont(true)]
])('measures a font that is embedded %s', (_, content) => {
  const read = readEmbedded({family: 'House', face: 'italic', content})
  const widths = read.type === 'face' ? read.widths : new Map<number, number>()
  expect(read).toMatchObject({type: 'face', family: 'House', face: 'italic', unitsPerEm: 1000})
  // The numbers of hmtx in the TrueType file that libeot makes of it, which is another reader of the format.
  expect([...'AaEgIilMmWw09.,–€ßéŁ'].map((one) => widths.get(one.charCodeAt(0)))).toEqual([
    510, 537, 503, 531, 252, 237, 248, 705, 799, 756, 707, 480, 480, 242, 242, 463, 480, 555, 481, 462
  ])
})

it('comes back from a compressed font whose every byte may be another, with widths or a reason', () => {
  const outcomes = new Set<string>()
  for (let seed = 1; seed <= 60; seed++) {
    const content = compressedFont()
    // Its measures stand at the beginning; further on one byte alone may leave widths that can be read.
    for (let count = 0; count < (seed % 3 === 0 ? 1 : 4); count++)
      content[120 + ((seed * 7919 * (count + 1)) % (seed % 2 === 0 ? 40 : 30_000))] =
        (seed * 31 + count * 97) % 256
    outcomes.add(outcome(readEmbedded({family: 'House', face: 'italic', content})))
  }
  expect([...outcomes].sort()).toEqual([
    'the one that the template embeds is damaged',
    'the template embeds it in a form that is not read',
    'widths'
  ])
})

it.each([
  ['nothing', [9], []],
  ['no runs', [9, 1, 2, 2], [1, 2, 2]],
  ['a run', [9, 1, 9, 4, 7, 2], [1, 7, 7, 7, 7, 2]],
  ['the sign itself', [9, 9, 0, 5], [9, 5]],
  ['a run of the sign', [9, 9, 2, 9], [9, 9]],
  ['a run longer than there may be bytes', [9, 9, 200, 1], undefined]
])('writes out %s', (_, bytes, written) => {
  expect(expandRuns(Uint8Array.from(bytes), 100)).toEqual(written && Uint8Array.from(written))
})
