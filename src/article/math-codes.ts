import type {Code} from 'micromark-util-types'

/** The sign that opens and closes formulas. */
export const dollar = 36
/** The braces that open and close a group of TeX. */
export const brace = 123
export const closingBrace = 125

/** The end of a line, which micromark tells by numbers below -2. */
export function isLineEnd(code: Code): boolean {
  return code !== null && code < -2
}

/** A blank or a tab, which micromark tells as -2 and the columns it fills as -1. */
export function isSpace(code: Code): boolean {
  return code === 32 || code === -2 || code === -1
}

/** What parts words: a blank, a tab, the end of a line or of the text. */
export function isBlank(code: Code): boolean {
  return code === null || code < 0 || code === 32
}
