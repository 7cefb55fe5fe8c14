import {orientationOf} from './orientation.ts'
import type {Fault, Orientation, Scan} from './types.ts'

/**
 * Walk the segments of a JPEG.
 *
 * Of the segments that programs and cameras add, those stay that colours need: the plain JFIF header, the ICC profile, and
 * Adobe's. What stands after the picture, such as a second one or a film, goes too.
 */
export function scanJpeg(bytes: Uint8Array): Scan | Fault {
  const truncated: Fault = {type: 'fault', fault: 'truncated'}
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = [bytes.subarray(0, 2)]
  let size = {width: 0, height: 0}
  let orientation: Orientation = 1
  let hasData = false
  let at = 2
  for (;;) {
    // Any number of fill bytes may stand before a marker (T.81, B.1.1.2).
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++
    const marker = bytes[at + 1]
    if (marker === undefined) return truncated
    if (bytes[at] !== 0xff) return {type: 'fault', fault: 'damaged'}
    if (marker === endOfImage) break
    if (at + 4 > bytes.length) return truncated
    let end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) return truncated
    const segment = bytes.subarray(at, end)
    if (isFrame(marker) && segment.length >= 9)
      size = {height: view.getUint16(at + 5), width: view.getUint16(at + 7)}
    if (marker === 0xe1 && startsWith(segment, 'Exif')) orientation = orientationOf(segment.subarray(10))
    if (marker === startOfScan) {
      end = endOfScan(bytes, end)
      hasData = true
    }
    if (isNeeded(marker, segment)) kept.push(bytes.subarray(at, end))
    at = end
  }
  if (!hasData || size.width === 0 || size.height === 0) return {type: 'fault', fault: 'damaged'}
  kept.push(bytes.subarray(at, at + 2))
  return {type: 'scan', format: 'jpeg', ...size, orientation, isSeeThrough: false, kept}
}

const [startOfScan, endOfImage, comment] = [0xda, 0xd9, 0xfe]

/** Start-of-frame markers: C0 to CF but those of tables and of arithmetic coding (T.81, table B.1). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function isNeeded(marker: number, segment: Uint8Array): boolean {
  if (marker === comment) return false
  if (marker < 0xe0 || marker > 0xef) return true
  // A longer JFIF header holds a thumbnail.
  if (marker === 0xe0) return startsWith(segment, 'JFIF') && segment.length === 18
  return (
    (marker === 0xe2 && startsWith(segment, 'ICC_PROFILE')) ||
    (marker === 0xee && startsWith(segment, 'Adobe'))
  )
}

function startsWith(segment: Uint8Array, name: string): boolean {
  return [...name].every((letter, index) => segment[4 + index] === letter.charCodeAt(0))
}

/** Where the coded data ends: at the first marker that is neither a stuffed byte nor a restart; the end of the bytes where none is. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}
