import {singleLine} from '../text/prepare.ts'
import type {TextStyle} from '../themes/types.ts'
import type {Pt} from '../units.ts'

/** The height of a line of a style, in points: at its full size, or at another. */
export function lineOf({size: full, lineSpacing}: TextStyle, size: Pt = full): Pt {
  return (singleLine * size * lineSpacing) / 100
}
