/** The advance widths of font families, as generated into `themes/metrics/fonts.json`. */
export interface FontTable {
  readonly origin: string
  readonly license: string
  readonly families: Readonly<Record<string, FamilyTable>>
}

/** The widths of a family, packed. */
export interface FamilyTable {
  readonly unitsPerEm: number
  /** Pairs of first and last code point, in base 36: `w-3i 4g-4g`. */
  readonly points: string
  /** The width of each code point in order, in units, as two digits of base 64; by weight and slant. */
  readonly widths: Readonly<Record<FaceName, string>>
}

/** The faces of a family. */
export const faceNames = ['regular', 'bold', 'italic', 'boldItalic'] as const

/** A face of a family: its weight and slant. */
export type FaceName = (typeof faceNames)[number]

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const values = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]))

/** Whether parsed JSON is such a table, by the parts that are read. */
export function isFontTable(json: unknown): json is FontTable {
  return (
    typeof json === 'object' &&
    json !== null &&
    'families' in json &&
    typeof json.families === 'object' &&
    json.families !== null &&
    Object.values(json.families).every((family) => typeof family?.points === 'string' && family.widths)
  )
}

/** Widths in units, below 4096, as text. */
export function encodeWidths(widths: readonly number[]): string {
  return widths.map((width) => (digits[width >> 6] ?? '') + (digits[width & 63] ?? '')).join('')
}

/** Code points in ascending order as text. */
export function encodePoints(points: readonly number[]): string {
  const ranges: {first: number; last: number}[] = []
  for (const point of points) {
    const range = ranges.at(-1)
    if (range && range.last === point - 1) range.last = point
    else ranges.push({first: point, last: point})
  }
  return ranges.map(({first, last}) => `${first.toString(36)}-${last.toString(36)}`).join(' ')
}

/** Give each code point of a face and its width in em. */
export function eachWidth(family: FamilyTable, face: FaceName, give: (point: number, width: number) => void) {
  const widths = family.widths[face]
  let at = 0
  for (const range of family.points.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((point) => Number.parseInt(point, 36))
    for (let point = first; point <= last; point++, at += 2) {
      const high = values.get(widths.charCodeAt(at)) ?? 0
      const low = values.get(widths.charCodeAt(at + 1)) ?? 0
      give(point, (high * 64 + low) / family.unitsPerEm)
    }
  }
}
