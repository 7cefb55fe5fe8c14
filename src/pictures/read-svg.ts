import {type CleanData, cleanSvg} from './clean-svg.ts'
import {drawSvg} from './draw-svg.ts'
import {formatOf} from './format-of.ts'
import {isScanned, scans} from './scans.ts'
import type {Fault, PictureFile} from './types.ts'

/** More is a map or a model, and not looked at on a slide. */
const mostBytes = 8 * 2 ** 20

/** A drawing that is twenty times as long as high is a line. */
const mostUneven = 20

/** An SVG as a picture: itself for programs that draw it, and as pixels for others. */
export function readSvg(bytes: Uint8Array): PictureFile | Fault {
  if (bytes.length > mostBytes) return {type: 'fault', fault: 'oversized', what: 'more than 8 MB of SVG'}
  const source = textOf(bytes)
  if (source === undefined) return {type: 'fault', fault: 'damaged'}
  const clean = cleanSvg(source, dataReader())
  if (clean.type === 'fault') return clean
  const {text, width, height, letters} = clean
  const uneven = Math.max(width / height, height / width)
  if (uneven > mostUneven)
    return {type: 'fault', fault: 'oversized', what: `one side is more than ${mostUneven} times the other`}
  const outcome = drawSvg(text, width >= height)
  if (outcome.type !== 'made') return faults[outcome.type]
  const {png, isSeeThrough, ...size} = outcome.made
  return {
    format: 'png',
    ...size,
    orientation: 1,
    isSeeThrough,
    ...(foreign.test(letters) && {lacksLetters: true}),
    bytes: () => png,
    svg: () => Buffer.from(text)
  }
}

/** Letters that Arimo does not have. */
const foreign =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]|\p{Emoji_Presentation}/u

const faults = {
  failed: {type: 'fault', fault: 'damaged'},
  late: {type: 'fault', fault: 'oversized', what: 'drawing it takes longer than half a minute'}
} as const satisfies Record<string, Fault>

/** In the encoding that it declares, else UTF-8 (XML 1.0, 4.3.3); undefined where its bytes are none. */
function textOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  const [, encoding = 'utf-8'] = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.-]+)["']/.exec(start) ?? []
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    // The decoder says by throwing that it knows no such encoding, or that bytes are not in it.
    return undefined
  }
}

/** Pixels in all pictures that one SVG holds: they are in memory at once. */
const mostPixels = 32_000_000

/** Reads the pictures written into an SVG: their bytes without metadata, as long as they are not too many. */
function dataReader(): CleanData {
  let pixels = 0
  return (bytes) => {
    const format = formatOf(bytes.subarray(0, 1024))
    if (!isScanned(format)) return undefined
    const scan = scans[format](bytes)
    if (scan.type === 'fault') return undefined
    pixels += scan.width * scan.height
    return pixels > mostPixels ? undefined : Buffer.concat(scan.kept)
  }
}
