import type {Code} from 'micromark-util-types'

/** The sign that opens and closes formulas. */
export const dollar = 36
export const brace = 123
export const closingBrace = 125

export function isLineEnd(code: Code): boolean {
  return code !== null && code < -2
}

/** A blank or a tab, which micromark tells as -2 and the columns it fills as -1. */
export function isSpace(code: Code): boolean {
  return code === 32 || code === -2 || code === -1
}

export function isBlank(code: Code): boolean {
  return code === null || code < 0 || code === 32
}
