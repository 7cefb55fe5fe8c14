import {describe, expect, it} from 'vitest'
import {readPicture} from '../../src/pictures/read-picture.ts'
import {scanPng} from '../../src/pictures/scan-png.ts'
import {shrink} from '../../src/pictures/shrink.ts'
import {exif} from '../support/picture-bytes.ts'
import {found} from './found.ts'

const bytesOf = (base64: string) => Buffer.from(base64, 'base64')

/** 48 × 32 pixels, from red to blue. */
const lossy = bytesOf(
  'UklGRnYAAABXRUJQVlA4IGoAAACQBACdASowACAAPrVMoUsnJCMiqrgMAOAWiWgAdkD8VakD//7gABTOesla2SAA/u6t/GzTH/23u2IGsAP//6RR/EUQmNewqkZZnKIe9PMyr60lNoR+GA7h8Z9cmvHM2Eyq2xDe3UIOAAAA'
)
/** 12 × 8 pixels, seen through. */
const lossless = bytesOf('UklGRiYAAABXRUJQVlA4TBoAAAAvC8ABEA8Q87//AxgOBAIJQv42260Q0f/IAQ==')

function chunk(name: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}

function riff(chunks: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks])
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

/** The header of what has more than a picture, with its size. */
function extended(width: number, height: number): Buffer {
  const content = Buffer.alloc(10)
  content.writeUIntLE(width - 1, 4, 3)
  content.writeUIntLE(height - 1, 7, 3)
  return chunk('VP8X', content)
}

describe('a WebP', () => {
  it.each([
    ['lossy', lossy, {width: 48, height: 32, isSeeThrough: false}],
    ['lossless', lossless, {width: 12, height: 8, isSeeThrough: true}]
  ])('that is %s becomes a PNG', (_, bytes, expected) => {
    const read = readPicture(found(bytes))
    expect(read).toMatchObject({format: 'png', orientation: 1, ...expected})
    expect('bytes' in read && scanPng(read.bytes())).toMatchObject({type: 'scan', ...expected})
  })

  it('gives the same bytes each time', () => {
    const made = [0, 1].map(() => readPicture(found(lossy)))
    expect(
      new Set(made.map((one) => ('bytes' in one ? Buffer.from(one.bytes()).toString('base64') : ''))).size
    ).toBe(1)
  })

  it('that a camera stored on its side is as high as it is seen, and says nothing of the place', () => {
    const tiff = Buffer.from(exif(6)).subarray(10)
    const read = readPicture(found(riff([extended(48, 32), lossy.subarray(12), chunk('EXIF', tiff)])))
    expect(read).toMatchObject({width: 32, height: 48, orientation: 6})
    expect('bytes' in read && Buffer.from(read.bytes()).includes('GPS')).toBe(false)
  })
})

describe('a hostile WebP', () => {
  it('that moves is refused', () => {
    expect(readPicture(found(riff([extended(48, 32), chunk('ANIM', Buffer.alloc(6))])))).toEqual({
      type: 'fault',
      fault: 'format',
      what: 'an animated WebP'
    })
  })

  it('that ends too early is found out wherever it ends', () => {
    const ends = Array.from({length: (lossy.length - 12) / 6}, (_, index) => 12 + index * 6)
    const faults = ends.map((end) => readPicture(found(lossy.subarray(0, end))))
    expect(new Set(faults.map((one) => 'fault' in one && one.fault))).toEqual(new Set(['truncated']))
  })

  it.each([
    ['without a picture', riff([extended(48, 32)])],
    ['that is not as large as it says', riff([extended(480, 320), lossy.subarray(12)])],
    [
      'whose picture is noise',
      riff([chunk('VP8 ', Buffer.concat([lossy.subarray(20, 30), Buffer.alloc(60, 0xa5)]))])
    ],
    ['whose header ends too early', riff([chunk('VP8L', Buffer.alloc(3))])]
  ])('%s is damaged', (_, bytes) => {
    expect(readPicture(found(bytes))).toEqual({type: 'fault', fault: 'damaged'})
  })

  it('that says it is larger than can be shown is not unpacked', () => {
    const faults = [riff([extended(30_000, 20)]), riff([extended(16_000, 16_000)])].map((one) =>
      readPicture(found(one))
    )
    expect(faults.map((one) => 'what' in one && one.what)).toEqual([
      '30000 × 20 pixels, more than 16384 on a side',
      '16000 × 16000 pixels, more than 40 million in all'
    ])
  })
})

describe('pixels', () => {
  it('that are more than a slide can show become fewer, those seen through no darker', () => {
    // Two lines of 4,098 pixels, in turn red and nothing.
    const data = new Uint8Array(8 * 4098).map((_, at) => (at % 8 === 0 || at % 8 === 3 ? 255 : 0))
    const {width, height, data: fewer} = shrink({data, width: 4098, height: 2})
    expect([width, height, ...fewer.subarray(0, 4)]).toEqual([2049, 1, 255, 0, 0, 128])
  })

  it('that are no more stay as they are', () => {
    const pixels = {data: new Uint8Array(8), width: 2, height: 1}
    expect(shrink(pixels)).toEqual(pixels)
  })
})
