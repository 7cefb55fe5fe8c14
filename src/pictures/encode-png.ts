import {crc32} from 'node:zlib'
import {zlibSync} from 'fflate'

/** Pixels row by row, four bytes each: red, green, blue, how opaque. */
export interface Pixels {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

/**
 * Pixels as a PNG, without opacity where all are opaque.
 *
 * The zlib of Node differs between its versions and machines; fflate gives the same bytes everywhere.
 */
export function encodePng(pixels: Pixels): {readonly png: Uint8Array; readonly isSeeThrough: boolean} {
  const {data, width, height} = pixels
  const isSeeThrough = data.some((byte, at) => at % 4 === 3 && byte !== 255)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a channel; colour type 6 has opacity, 2 has not (PNG 3, 11.2.1).
  header.set([8, isSeeThrough ? 6 : 2], 8)
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(linesOf(pixels, isSeeThrough ? 4 : 3), {level: 6})),
    chunk('IEND', new Uint8Array())
  ])
  return {png, isSeeThrough}
}

/** The lines of pixels, each after its filter: how they differ from those left of and above them (PNG 3, 9.4: Paeth). */
function linesOf({data, width, height}: Pixels, channels: number): Uint8Array {
  const stride = width * channels + 1
  const out = new Uint8Array(stride * height)
  const at = (x: number, y: number, channel: number) =>
    x < 0 || y < 0 ? 0 : (data[4 * (y * width + x) + channel] ?? 0)
  for (let y = 0; y < height; y++) {
    out[y * stride] = 4
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < channels; channel++) {
        const near = nearest(at(x - 1, y, channel), at(x, y - 1, channel), at(x - 1, y - 1, channel))
        out[y * stride + 1 + x * channels + channel] = at(x, y, channel) - near
      }
  }
  return out
}

/** Which of the bytes left, above, and above left is nearest to what they lead to. */
function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [
    Math.abs(guess - left),
    Math.abs(guess - above),
    Math.abs(guess - corner)
  ]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
