import {crc32, deflateSync} from 'node:zlib'

/** A grey PNG of a size, with chunks of one's own before its pixels. */
export function png(width: number, height: number, extra: readonly Uint8Array[] = []): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height, 0x99)
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** A chunk of a PNG, its check sum with it. */
export function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(content.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

/** A red JPEG of 8 × 4 pixels, with segments of one's own behind its header. */
export function jpeg(extra: readonly Uint8Array[] = []): Uint8Array {
  // The JFIF header takes the first 20 bytes.
  return Buffer.concat([redJpeg.subarray(0, 20), ...extra, redJpeg.subarray(20)])
}

/** A segment of a JPEG. */
export function segment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), content])
}

/** Exif data that says how the camera was held, and where. */
export function exif(orientation: number): Uint8Array {
  const tiff = Buffer.alloc(26)
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(0x0112, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('GPS 55.7 N')]))
}

/** A red GIF of 8 × 4 pixels, with blocks of one's own before its picture. */
export function gif(extra: readonly Uint8Array[] = []): Uint8Array {
  return Buffer.concat([redGif.subarray(0, 19), ...extra, redGif.subarray(19)])
}

const redJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCOAMo3/9k=',
  'base64'
)

const redGif = Buffer.from('R0lGODlhCAAEAPAAAP8AAAAAACH5BAAAAAAALAAAAAAIAAQAAAIFhI+piwUAOw==', 'base64')
