import {encodePoints, encodeWidths, type FaceName, type FamilyTable, faceNames} from './font-table.ts'

/** The widths of one face by code point, in units. */
export interface FaceWidths {
  readonly unitsPerEm: number
  readonly widths: ReadonlyMap<number, number>
}

/** The table of a family, for the code points that all its faces have. A face that is missing is as wide as the one that is most like it. */
export function familyTable(faces: Partial<Readonly<Record<FaceName, FaceWidths>>>): FamilyTable {
  const all = Object.fromEntries(
    faceNames.map((name) => [name, alike[name].map((one) => faces[one]).find((one) => one)])
  )
  const given = Object.values(all).flatMap((one) => one ?? [])
  const unitsPerEm = unitsFor(given)
  const points = [...(given[0]?.widths.keys() ?? [])]
    .filter((point) => given.every(({widths}) => widths.has(point)))
    .sort((a, b) => a - b)
  const widths = faceNames.map((name) => {
    const {widths: own, unitsPerEm: units} = all[name] ?? {widths: new Map<number, number>(), unitsPerEm}
    return encodeWidths(
      points.map((point) => Math.min(widest, Math.round(((own.get(point) ?? 0) * unitsPerEm) / units)))
    )
  })
  const [regular = '', bold = '', italic = '', boldItalic = ''] = widths
  return {unitsPerEm, points: encodePoints(points), widths: {regular, bold, italic, boldItalic}}
}

/** Which face stands for each, the best first. */
const alike: Readonly<Record<FaceName, readonly FaceName[]>> = {
  regular: ['regular', 'italic', 'bold', 'boldItalic'],
  bold: ['bold', 'boldItalic', 'regular', 'italic'],
  italic: ['italic', 'regular', 'boldItalic', 'bold'],
  boldItalic: ['boldItalic', 'bold', 'italic', 'regular']
}

/** What two digits of base 64 hold. */
const widest = 4095

/** The units of the faces where they agree and no width is too large for the table; else a thousandth of an em. */
function unitsFor(faces: readonly FaceWidths[]): number {
  const [first] = faces
  const isEven = faces.every(({unitsPerEm}) => unitsPerEm === first?.unitsPerEm)
  const fits = faces.every(({widths}) => [...widths.values()].every((width) => width <= widest))
  return first && isEven && fits ? first.unitsPerEm : 1000
}
