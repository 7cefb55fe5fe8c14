/** Whether a deck can have so many slides at most: with less than cover, one slide and sources there is none. */
export function isSlideCount(value: number): boolean {
  return Number.isInteger(value) && value >= 3
}

/** Whether somebody can talk for so many minutes. */
export function isDuration(value: number): boolean {
  return value >= 1 && value <= 600
}

/** Whether headings have such a depth. */
export function isLevel(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 6
}
