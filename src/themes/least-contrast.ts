import type {Pt} from '../units.ts'

/** The least contrast at which text is read (WCAG 2.2, 1.4.3). */
export const readable = 4.5

/** The least at which large text is read, and at which a shape is told from its ground (WCAG 2.2, 1.4.3 and 1.4.11). */
export const visible = 3

/** The least contrast of text of a size: from 18 points on it is large, in bold from 14. */
export function leastContrast(size: Pt, isBold: boolean): number {
  return size >= 18 || (isBold && size >= 14) ? visible : readable
}
