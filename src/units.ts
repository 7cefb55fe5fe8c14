declare const unit: unique symbol

/** A length in points, 1/72 inch. Everything in a layout counts in points. */
export type Pt = number & {readonly [unit]?: 'pt'}

/** Inches, the unit of length that pptxgenjs takes for positions. */
export function inches(length: Pt): number {
  return length / 72
}

// ECMA-376, 20.1.10.16.
const emuPerPoint = 12_700

/** English Metric Units, whole, the unit of length inside a package. */
export function emu(length: Pt): number {
  return Math.round(length * emuPerPoint)
}

/** Points, from English Metric Units. */
export function points(length: number): Pt {
  return length / emuPerPoint
}

/** Whether one length fits into another, with the slack that rounding needs: a twentieth of a point. */
export function fitsInto(length: Pt, room: Pt): boolean {
  return length <= room + 0.05
}
