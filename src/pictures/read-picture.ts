import type {FoundFile} from '../host.ts'
import {formatOf} from './format-of.ts'
import {isOnSide} from './orientation.ts'
import {readSvg} from './read-svg.ts'
import {readWebp} from './read-webp.ts'
import {sizeOfGif} from './scan-gif.ts'
import {sizeOfPng} from './scan-png.ts'
import {isScanned, scans} from './scans.ts'
import type {Fault, PictureFile, Scan} from './types.ts'

/** More is no use on a slide, and readers of decks give up on it. */
const most = {bytes: 32 * 2 ** 20, side: 16_384, pixels: 100_000_000} as const

/** A picture from a file; or why it cannot be shown. One that its header calls too large is not read further. */
export function readPicture({size, head, all}: FoundFile): PictureFile | Fault {
  const format = formatOf(head)
  if (!format) return {type: 'fault', fault: 'no-picture'}
  if (format !== 'svg' && format !== 'webp' && !isScanned(format))
    return {type: 'fault', fault: 'format', what: format}
  if (size > most.bytes) return oversized(`${Math.ceil(size / 2 ** 20)} MB`, '32 MB')
  if (format === 'svg') return readSvg(all())
  if (format === 'webp') return readWebp(all())
  const early = format === 'png' ? sizeOfPng(head) : format === 'gif' ? sizeOfGif(head) : undefined
  const scan = (early && faultOfSize(early)) ?? scans[format](all())
  if (scan.type === 'fault') return scan
  return faultOfSize(scan) ?? pictureOf(scan)
}

function faultOfSize({width, height}: {width: number; height: number}): Fault | undefined {
  if (width === 0 || height === 0) return {type: 'fault', fault: 'damaged'}
  const said = `${width} × ${height} pixels`
  if (Math.max(width, height) > most.side) return oversized(said, `${most.side} on a side`)
  if (width * height > most.pixels) return oversized(said, '100 million in all')
  return undefined
}

function oversized(what: string, limit: string): Fault {
  return {type: 'fault', fault: 'oversized', what: `${what}, more than ${limit}`}
}

function pictureOf({format, width, height, orientation, isSeeThrough, kept}: Scan): PictureFile {
  const [w, h] = isOnSide(orientation) ? [height, width] : [width, height]
  return {format, width: w, height: h, orientation, isSeeThrough, bytes: () => Buffer.concat(kept)}
}
