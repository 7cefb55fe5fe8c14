import {decodeWebp} from './decode-webp.ts'
import {encodePng} from './encode-png.ts'
import {isOnSide} from './orientation.ts'
import {scanWebp} from './scan-webp.ts'
import {shrink} from './shrink.ts'
import type {Fault, PictureFile} from './types.ts'

/** Each takes four bytes while it is unpacked. */
const mostPixels = 40_000_000
const mostSide = 16_384

/** A still WebP as a picture: its pixels in a PNG, since most programs that show decks know no WebP. */
export function readWebp(bytes: Uint8Array): PictureFile | Fault {
  const scan = scanWebp(bytes)
  if (scan.type === 'fault') return scan
  const said = `${scan.width} × ${scan.height} pixels`
  if (Math.max(scan.width, scan.height) > mostSide)
    return {type: 'fault', fault: 'oversized', what: `${said}, more than ${mostSide} on a side`}
  if (scan.width * scan.height > mostPixels)
    return {type: 'fault', fault: 'oversized', what: `${said}, more than 40 million in all`}
  const outcome = decodeWebp(bytes)
  if (outcome.type === 'late')
    return {type: 'fault', fault: 'oversized', what: 'unpacking it takes longer than half a minute'}
  const {made} = outcome.type === 'made' ? outcome : {made: undefined}
  if (made?.width !== scan.width || made.height !== scan.height) return {type: 'fault', fault: 'damaged'}
  const pixels = shrink(made)
  const {png, isSeeThrough} = encodePng(pixels)
  const [width, height] = isOnSide(scan.orientation)
    ? [pixels.height, pixels.width]
    : [pixels.width, pixels.height]
  return {format: 'png', width, height, orientation: scan.orientation, isSeeThrough, bytes: () => png}
}
