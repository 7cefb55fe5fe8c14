import {crc32} from 'node:zlib'
import type {Fault, Scan} from './types.ts'

/** What a PNG is drawn from: its pixels, their colours, their size (PNG 3, 5.6). Texts, dates and Exif are not among them. */
const needed = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'pHYs'
])

/** Walk the chunks of a PNG. */
export function scanPng(bytes: Uint8Array): Scan | Fault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = [bytes.subarray(0, signatureLength)]
  const found = new Set<string>()
  let at = signatureLength
  while (!found.has('IEND')) {
    if (at + 12 > bytes.length) return {type: 'fault', fault: 'truncated'}
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) return {type: 'fault', fault: 'truncated'}
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (needed.has(name)) {
      if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4))
        return {type: 'fault', fault: 'damaged'}
      kept.push(bytes.subarray(at, end))
    }
    if (found.size === 0 && (name !== 'IHDR' || length !== 13)) return {type: 'fault', fault: 'damaged'}
    found.add(name)
    at = end
  }
  if (!found.has('IDAT')) return {type: 'fault', fault: 'damaged'}
  // Colour types 4 and 6 have a channel of opacity (PNG 3, 11.2.1).
  const isSeeThrough = ((bytes[25] ?? 0) & 4) !== 0 || found.has('tRNS')
  return {type: 'scan', format: 'png', ...sizeOfPng(bytes), orientation: 1, isSeeThrough, kept}
}

/** The size in the header of a PNG, of which the first 24 bytes are enough. */
export function sizeOfPng(bytes: Uint8Array): {readonly width: number; readonly height: number} {
  if (bytes.length < 24) return {width: 0, height: 0}
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {width: view.getUint32(16), height: view.getUint32(20)}
}

const signatureLength = 8
