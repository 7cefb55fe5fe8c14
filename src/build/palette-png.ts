import {deflateSync} from 'node:zlib'
import {framePng} from '../pictures/frame-png.ts'

/** A picture as rows of pixels, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

/**
 * A PNG of at most 256 opaque colours.
 *
 * Pictures with more keep their most frequent colours; the others take the nearest of them, which a small drawing of
 * few colours and soft edges bears well. See-through pixels keep their colour; invisible ones turn white.
 */
export function palettePng({width, height, rgba}: Pixels): Uint8Array {
  const colors = opaqueColors(rgba)
  const palette = mostFrequent(colors)
  const nearest = nearestIn(palette)
  const rows = Buffer.alloc((width + 1) * height)
  // Each row starts with its filter type, 0 for none, which suits a palette best (PNG, 12.7).
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + x + 1] = nearest(colors[y * width + x] ?? 0)
  }
  return framePng({width, height}, 3, [
    ['PLTE', Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))],
    ['IDAT', deflateSync(rows, {level: 9})]
  ])
}

function opaqueColors(rgba: Uint8Array): readonly number[] {
  return Array.from({length: rgba.length / 4}, (_, pixel) => {
    const [red = 0, green = 0, blue = 0, opacity = 0] = rgba.subarray(pixel * 4, pixel * 4 + 4)
    if (opacity === 0) return 0xffffff
    // The renderer multiplies colours by their opacity.
    const full = (part: number) => Math.min(255, Math.round((part * 255) / opacity))
    return (full(red) << 16) | (full(green) << 8) | full(blue)
  })
}

function mostFrequent(colors: readonly number[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1)
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, 256)
    .map(([color]) => color)
}

function nearestIn(palette: readonly number[]): (color: number) => number {
  const known = new Map(palette.map((color, index) => [color, index]))
  return (color) => {
    const found = known.get(color)
    if (found !== undefined) return found
    const distances = palette.map((one) => distance(one, color))
    const index = distances.indexOf(Math.min(...distances))
    known.set(color, index)
    return index
  }
}

function distance(a: number, b: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0)
}
