import {readNumber} from './read-number.ts'
import type {DecimalMark} from './types.ts'

/**
 * Rows of a text of numbers with a header: one without words where the first row counts already.
 *
 * It does where all its cells but the first are numbers, and not all of these may be years, which name what stands under
 * them; a year in the first cell as well names nothing.
 */
export function withHeader<Cell extends {readonly text: string}>(
  rows: readonly (readonly Cell[])[],
  mark: DecimalMark
): readonly (readonly Cell[])[] {
  const [first = []] = rows
  const [head, ...others] = first
  const isNumber = ({text}: Cell) => readNumber(text, mark) !== undefined
  if (!head?.text || others.length === 0 || !others.every(isNumber)) return rows
  if (others.every(({text}) => year.test(text)) && !isNumber(head)) return rows
  return [first.map((cell, at) => ({...cell, text: others.length > 1 ? nameOf(at) : ''})), ...rows]
}

/** Several series are told apart by letters: a header of numbers might be one of years. */
function nameOf(column: number): string {
  return column === 0 ? '' : String.fromCharCode(64 + ((column - 1) % 26) + 1)
}

const year = /^\s*(?:1[5-9]|20|21)\d\d\s*$/
