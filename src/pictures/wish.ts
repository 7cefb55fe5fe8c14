import type {Pt} from '../units.ts'

/** How large an author wants a picture, and where. */
export interface PictureWish {
  /** The most of the width that it may take, as written: a share of what it stands in, such as `50%`, or a length. */
  readonly width?: string
  /** The most of the height, likewise. */
  readonly height?: string
  /** Which side of its text it stands on. */
  readonly side?: 'left' | 'right'
  /** Whether it has a slide of its own. */
  readonly isFull?: true
}

/** Points of a width in a line of text; undefined where it is none. A pixel is 1/96 inch (CSS Values 4, 5.2). */
export function widthOf(width: string, line: Pt): Pt | undefined {
  const [, digits = '', unit = ''] = /^(\d{1,5}(?:\.\d+)?)(%|[a-z]*)$/.exec(width) ?? []
  const points = Number(digits) * (unit === '%' ? line / 100 : (units[unit] ?? Number.NaN))
  return points > 0 && (unit !== '%' || points <= line) ? points : undefined
}

const units: Readonly<Record<string, Pt>> = {
  '': 0.75,
  px: 0.75,
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4
}
