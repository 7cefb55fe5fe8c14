import type {FaceName} from '../text/font-table.ts'

/** What one font file says of the widths of a family in one weight and slant. */
export interface FontFace {
  readonly type: 'face'
  /** By the name that PowerPoint knows. */
  readonly family: string
  readonly face: FaceName
  readonly unitsPerEm: number
  /** Advances by code point, in units. */
  readonly widths: ReadonlyMap<number, number>
}

/** Why bytes give no widths, to stand behind a colon. */
export interface FontFault {
  readonly type: 'fault'
  readonly reason: string
}
