import {describe, expect, it} from 'vitest'
import type {FoundFile} from '../../src/host.ts'
import {readPicture} from '../../src/pictures/read-picture.ts'
import {chunk, exif, gif, jpeg, png, segment} from '../support/picture-bytes.ts'
import {found} from './found.ts'

/** The bytes that go into a deck, as text in which words can be looked for. */
function written(bytes: Uint8Array): string {
  const read = readPicture(found(bytes))
  return 'bytes' in read ? Buffer.from(read.bytes()).toString('latin1') : read.fault
}

const text = (words: string) => Buffer.from(words, 'latin1')

describe('a sound picture', () => {
  it.each([
    ['PNG', png(30, 20), {format: 'png', width: 30, height: 20, orientation: 1, isSeeThrough: false}],
    ['JPEG', jpeg(), {format: 'jpeg', width: 8, height: 4, orientation: 1, isSeeThrough: false}],
    ['GIF', gif(), {format: 'gif', width: 8, height: 4, orientation: 1, isSeeThrough: false}]
  ])('is known by what is in it: %s', (_, bytes, expected) => {
    expect(readPicture(found(bytes))).toMatchObject(expected)
  })

  it.each([
    ['PNG', png(30, 20), png(30, 20)],
    ['JPEG', jpeg(), jpeg()],
    ['GIF', gif(), gif()]
  ])('without metadata stays byte for byte: %s', (_, bytes, same) => {
    expect(written(bytes)).toBe(Buffer.from(same).toString('latin1'))
  })

  it('loses the texts, the date and the place in a PNG', () => {
    const extra = [
      chunk('tEXt', text('Author\0Ann Secret')),
      chunk('eXIf', text('GPS Secret')),
      chunk('tIME', text('Secret!'))
    ]
    expect(written(png(3, 2, extra))).toBe(Buffer.from(png(3, 2)).toString('latin1'))
  })

  it('loses place, names, comments and thumbnails in a JPEG, and what stands behind the picture', () => {
    const extra = [
      exif(1),
      segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0Secret')),
      segment(0xed, text('Photoshop 3.0\0Secret')),
      segment(0xfe, text('Secret'))
    ]
    const bytes = Buffer.concat([jpeg(extra), text('Secret film')])
    expect(written(bytes)).toBe(Buffer.from(jpeg()).toString('latin1'))
  })

  it('keeps what the colours of a JPEG need', () => {
    const extra = [
      segment(0xe2, text('ICC_PROFILE\0\x01\x01profile')),
      segment(0xee, text('Adobe\0dcolours'))
    ]
    expect(written(jpeg(extra))).toBe(Buffer.from(jpeg(extra)).toString('latin1'))
  })

  it('loses the comments of a GIF and keeps that it runs for ever', () => {
    const loop = Buffer.concat([
      Buffer.from([0x21, 0xff, 11]),
      text('NETSCAPE2.0'),
      Buffer.from([3, 1, 0, 0, 0])
    ])
    const comment = Buffer.concat([Buffer.from([0x21, 0xfe, 6]), text('Secret'), Buffer.from([0])])
    expect(written(gif([comment, loop]))).toBe(Buffer.from(gif([loop])).toString('latin1'))
  })

  it('that a camera stored on its side is as high as it is seen', () => {
    expect(readPicture(found(jpeg([exif(6)])))).toMatchObject({width: 4, height: 8, orientation: 6})
  })

  it.each([0, 9, 65_535])('with the orientation %i, which there is not, stays as it is', (value) => {
    expect(readPicture(found(jpeg([exif(value)])))).toMatchObject({orientation: 1})
  })
})

describe('a hostile file', () => {
  it('that calls itself 30,000 pixels wide is refused before it is read', () => {
    const head = Buffer.from(png(30, 20))
    head.writeUInt32BE(30_000, 16)
    const file: FoundFile = {
      ...found(head),
      all: () => {
        throw new Error('was read')
      }
    }
    expect(readPicture(file)).toEqual({
      type: 'fault',
      fault: 'oversized',
      what: '30000 × 20 pixels, more than 16384 on a side'
    })
  })

  it('with too many bytes is refused before it is read', () => {
    expect(readPicture({...found(png(3, 2)), size: 40 * 2 ** 20})).toMatchObject({fault: 'oversized'})
  })

  it.each([
    ['PNG', png(30, 20)],
    ['JPEG', jpeg()],
    ['GIF', gif()]
  ])('that ends too early is found out wherever it ends: %s', (_, bytes) => {
    const ends = Array.from({length: bytes.length - 24}, (_, index) => index + 24)
    const faults = new Set(ends.map((end) => written(bytes.subarray(0, end))))
    expect([...faults].every((one) => one === 'truncated' || one === 'damaged')).toBe(true)
  })

  it('whose bits were turned is damaged: a PNG has check sums', () => {
    const bytes = Buffer.from(png(30, 20))
    bytes[45] = (bytes[45] ?? 0) ^ 1
    expect(written(bytes)).toBe('damaged')
  })

  it.each([
    ['TIFF', 'II*\0'],
    ['PDF', '%PDF-1.7'],
    ['AVIF or HEIC', '\0\0\0\x1cftypavif']
  ])('of another format is named, whatever it is called: %s', (what, start) => {
    expect(readPicture(found(text(start)))).toEqual({type: 'fault', fault: 'format', what})
  })

  it.each(['', 'MZ', 'GIF8', '<html>', '\x89PNG'])('that is no picture is none: %j', (start) => {
    expect(readPicture(found(text(start)))).toEqual({type: 'fault', fault: 'no-picture'})
  })
})
