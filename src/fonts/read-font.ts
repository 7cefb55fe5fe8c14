import type {FoundFile} from '../host.ts'
import {isMeasured, measuredBelow} from '../text/is-measured.ts'
import {type LibraryFont, loadFontkit} from './load-fontkit.ts'
import type {FontFace, FontFault} from './types.ts'

/**
 * The widths of a TrueType or OpenType font.
 *
 * Only the code points that are measured are asked for, one by one, and no outline is looked at: so a file made to exhaust a
 * reader costs no more than any other.
 *
 * @param member
 *   Which font of a collection; without it a collection is refused.
 */
export function readFont(
  {size, head, all}: Pick<FoundFile, 'size' | 'head' | 'all'>,
  member?: number
): FontFace | FontFault {
  if (size > mostBytes) return fault(`it is larger than ${mostBytes / 2 ** 20} MB`)
  const sign = String.fromCharCode(...head.subarray(0, 4))
  const isCollection = sign === 'ttcf'
  if (isCollection && member === undefined)
    return fault('it is a collection of fonts; name the font by itself')
  if (!isCollection && !signs.includes(sign)) return fault('it is no TrueType or OpenType font')
  try {
    const read = loadFontkit().create(all())
    const font = 'fonts' in read ? read.fonts[member ?? 0] : read
    return font ? faceOf(font) : fault('it is damaged')
  } catch {
    // The library throws whatever it meets where a table is missing, cut off, or leads elsewhere.
    return fault('it is damaged')
  }
}

// Fonts with every Chinese character have about 20 MB.
const mostBytes = 32 * 2 ** 20

/** How font files begin (OpenType 1.9, organization of an OpenType font). */
const signs = ['\0\x01\0\0', 'OTTO', 'true']

function faceOf(font: LibraryFont): FontFace | FontFault {
  const {familyName, unitsPerEm, head, hmtx} = font
  // OpenType 1.9, head.
  if (!familyName || !(unitsPerEm >= 16 && unitsPerEm <= 16_384)) return fault('it is damaged')
  const {bold, italic} = head.macStyle
  const last = hmtx.metrics.length - 1
  const widths = new Map<number, number>()
  for (let point = 0x20; point < measuredBelow; point++)
    if (isMeasured(point) && font.hasGlyphForCodePoint(point))
      widths.set(point, hmtx.metrics.get(Math.min(last, font.glyphForCodePoint(point).id)).advance)
  if (widths.size === 0) return fault('it has no letters')
  const face = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
  return {type: 'face', family: familyName, face, unitsPerEm, widths}
}

function fault(reason: string): FontFault {
  return {type: 'fault', reason}
}
