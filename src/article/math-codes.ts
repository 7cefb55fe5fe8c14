import type {Code} from 'micromark-util-types'

/** The sign that opens and closes formulas. */
export const dollar = 36
export const brace = 123
export const closingBrace = 125

export function isLineEnd(code: Code): boolean {
  return code !== null && code < -2
}

export function isBlank(code: Code): boolean {
  return code === null || code < 0 || code === 32
}
