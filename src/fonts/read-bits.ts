/** Bits one by one, the highest of a byte first. */
export interface Bits {
  /** The next bit; 0 after the last. */
  readonly next: () => number
  /** A number of so many bits. */
  number(count: number): number
  /** Whether more were asked for than there are. */
  areSpent(): boolean
}

/** The bits of bytes. */
export function readBits(bytes: Uint8Array): Bits {
  let position = 0
  const next = () => {
    const byte = bytes[position >> 3] ?? 0
    return (byte >> (7 - (position++ & 7))) & 1
  }
  return {
    next,
    number: (count) => Array.from({length: count}, next).reduce((value, bit) => 2 * value + bit, 0),
    areSpent: () => position > 8 * bytes.length
  }
}
