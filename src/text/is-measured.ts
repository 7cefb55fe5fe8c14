/** Whether a code point has a width in tables: Latin, Greek and Cyrillic with their marks and extensions, punctuation, currency, arrows, mathematical signs, bullets. */
export function isMeasured(point: number): boolean {
  return (
    (point >= 0x20 && point < 0x530) ||
    (point >= 0x1e00 && point < 0x2070) ||
    (point >= 0x2070 && point < 0x2300) ||
    (point >= 0x25a0 && point < measuredBelow)
  )
}

/** No code point from here on is measured. */
export const measuredBelow = 0x2700
