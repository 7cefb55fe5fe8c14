import {ceilingOf} from './ceilings.ts'
import {eachWidth, type FaceName, type FamilyTable, isFontTable} from './font-table.ts'
import {standInFor, twinOf} from './twins.ts'
import type {Face, Metrics} from './types.ts'

// Up to the box-drawing characters and dingbats: all that the table has.
const tabled = 0x2800

/**
 * Metrics from the generated table of advance widths.
 *
 * A face is unpacked when it is first asked for. A family without a table is measured by a stand-in, 5 per cent wider.
 *
 * @param table
 *   `themes/metrics/fonts.json`, parsed.
 * @param own
 *   Families that were measured otherwise; one that the table has too takes its place.
 * @throws TypeError where it is something else.
 */
export function makeMetrics(table: unknown, own: Readonly<Record<string, FamilyTable>> = {}): Metrics {
  if (!isFontTable(table)) throw new TypeError('Not a table of font widths')
  const families = {...table.families, ...own}
  // A person's own names go first: the table's differ from them in capitals at most.
  const names = [...Object.keys(own), ...Object.keys(table.families)]
  const faces = new Map<string, Float64Array>()
  const faceOf = new WeakMap<Face, Float64Array>()

  const widthsOf = (face: Face) => {
    const key = `${face.family}/${faceName(face)}`
    const widths = faces.get(key) ?? unpack(face)
    faces.set(key, widths)
    faceOf.set(face, widths)
    return widths
  }
  const unpack = (face: Face) => {
    const known = twinOf(face.family, names)
    const {family, scale} = known ? {family: known, scale: 1} : standInFor(face.family)
    const widths = new Float64Array(tabled).fill(Number.NaN)
    const found = families[family]
    if (found) eachWidth(found, faceName(face), (point, width) => (widths[point] = width * scale))
    return widths
  }
  return {
    width: (text, face) => sum(text, faceOf.get(face) ?? widthsOf(face)),
    knows: (family) => twinOf(family, names) !== undefined
  }
}

function faceName({bold, italic}: Face): FaceName {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}

function sum(text: string, widths: Float64Array): number {
  let total = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const width = widths[code] ?? Number.NaN
    if (width >= 0) total += width
    else {
      const point = text.codePointAt(index) ?? code
      if (point > 0xffff) index++
      const ceiling = ceilingOf(point)
      if (point < tabled) widths[point] = ceiling
      total += ceiling
    }
  }
  return total
}
