import type {Range} from './sentences.ts'
import type {Mark} from './types.ts'

/** Sentences without an end inside a formula: what is between two of them, there, is a sign. */
export function wholeFormulas(ranges: readonly Range[], marks: readonly Mark[]): readonly Range[] {
  const formulas = marks.filter(({kind}) => kind === 'math')
  if (formulas.length === 0) return ranges
  const whole: Range[] = []
  for (const range of ranges) {
    const last = whole.at(-1)
    const isInside = last && formulas.some(({start, end}) => start < last.end && range.start < end)
    if (isInside) whole[whole.length - 1] = {start: last.start, end: range.end}
    else whole.push(range)
  }
  return whole
}
