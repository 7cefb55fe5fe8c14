import type {Pixels} from './encode-png.ts'

/** More pixels on a side are more than a slide shows on the largest of screens. */
const most = 4096

/** Pixels that are no more than a slide can show: each the mean of a square of them. */
export function shrink({data, width, height}: Pixels): Pixels {
  const by = Math.ceil(Math.max(width, height) / most)
  if (by === 1) return {data, width, height}
  const [across, down] = [Math.ceil(width / by), Math.ceil(height / by)]
  const out = new Uint8Array(across * down * 4)
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++)
      out.set(meanOf({data, width, height}, x * by, y * by, by), 4 * (y * across + x))
  return {data: out, width: across, height: down}
}

/** The mean of a square, colours weighed by how opaque they are. */
function meanOf({data, width, height}: Pixels, left: number, top: number, by: number): number[] {
  const [right, bottom] = [Math.min(left + by, width), Math.min(top + by, height)]
  let [red, green, blue, opacity] = [0, 0, 0, 0]
  for (let y = top; y < bottom; y++)
    for (let at = 4 * (y * width + left); at < 4 * (y * width + right); at += 4) {
      const weight = data[at + 3] ?? 0
      red += (data[at] ?? 0) * weight
      green += (data[at + 1] ?? 0) * weight
      blue += (data[at + 2] ?? 0) * weight
      opacity += weight
    }
  const count = (right - left) * (bottom - top)
  const color = (sum: number) => (opacity === 0 ? 0 : Math.round(sum / opacity))
  return [color(red), color(green), color(blue), Math.round(opacity / count)]
}
