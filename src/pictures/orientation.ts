import type {Orientation} from './types.ts'

/** How a camera was held, from the TIFF block of Exif data; 1 where that does not say. */
export function orientationOf(tiff: Uint8Array): Orientation {
  if (tiff.length < 14) return 1
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const isLittle = view.getUint16(0) === 0x4949
  const start = view.getUint32(4, isLittle)
  if (start + 2 > tiff.length) return 1
  const count = view.getUint16(start, isLittle)
  for (let at = start + 2; at + 12 <= tiff.length && at < start + 2 + 12 * count; at += 12) {
    if (view.getUint16(at, isLittle) !== 0x0112) continue
    const value = view.getUint16(at + 8, isLittle)
    // The tag allows these eight alone.
    return value >= 1 && value <= 8 ? (value as Orientation) : 1
  }
  return 1
}

/** Whether a picture is stored on its side: its width is then its height. */
export function isOnSide(orientation: Orientation): boolean {
  return orientation >= 5
}
