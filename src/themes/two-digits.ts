/** A contrast as people read it: rounded down, so that 4.496 is not called 4.5. */
export function twoDigits(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2)
}
