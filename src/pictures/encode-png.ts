import {zlibSync} from 'fflate'
import {framePng} from './frame-png.ts'

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
  const isSeeThrough = pixels.data.some((byte, at) => at % 4 === 3 && byte !== 255)
  const lines = zlibSync(linesOf(pixels, isSeeThrough ? 4 : 3), {level: 6})
  const png = framePng(pixels, isSeeThrough ? 6 : 2, [['IDAT', lines]])
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
