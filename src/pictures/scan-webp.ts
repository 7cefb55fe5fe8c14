import {orientationOf} from './orientation.ts'
import type {Fault, Orientation} from './types.ts'

/** What the chunks of a WebP say of it (RFC 9649). */
export interface WebpScan {
  readonly type: 'scan'
  /** As stored, in pixels, before it is turned. */
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
}

/** Walk the chunks of a WebP. */
export function scanWebp(bytes: Uint8Array): WebpScan | Fault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) return {type: 'fault', fault: 'truncated'}
  let size: {readonly width: number; readonly height: number} | undefined
  let orientation: Orientation = 1
  for (let at = 12; at + 8 <= end; ) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4))
    const length = view.getUint32(at + 4, true)
    const chunk = bytes.subarray(at + 8, at + 8 + length)
    if (chunk.length < length) return {type: 'fault', fault: 'truncated'}
    if (name === 'ANIM') return {type: 'fault', fault: 'format', what: 'an animated WebP'}
    size ??= sizes[name]?.(chunk)
    if (name === 'EXIF') orientation = orientationOf(chunk.subarray(startsWithExif(chunk) ? 6 : 0))
    at += 8 + length + (length % 2)
  }
  return size ? {type: 'scan', ...size, orientation} : {type: 'fault', fault: 'damaged'}
}

type SizeOf = (chunk: Uint8Array) => {readonly width: number; readonly height: number} | undefined

const sizes: Readonly<Record<string, SizeOf>> = {
  VP8X: (chunk) =>
    chunk.length < 10 ? undefined : {width: 1 + number(chunk, 4, 3), height: 1 + number(chunk, 7, 3)},
  // Two bits above each side say how it would be scaled.
  'VP8 ': (chunk) =>
    chunk.length < 10
      ? undefined
      : {width: number(chunk, 6, 2) & 0x3fff, height: number(chunk, 8, 2) & 0x3fff},
  VP8L: (chunk) => {
    if (chunk.length < 5) return undefined
    const bits = number(chunk, 1, 4)
    return {width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff)}
  }
}

/** A number of some bytes, the least first. */
function number(bytes: Uint8Array, at: number, length: number): number {
  return bytes.subarray(at, at + length).reduceRight((sum, byte) => sum * 256 + byte, 0)
}

/** Some programs write the header that JPEG has. */
function startsWithExif(chunk: Uint8Array): boolean {
  return String.fromCharCode(...chunk.subarray(0, 4)) === 'Exif'
}
