import {doubleMarks} from './double-marks.ts'

/** Whether a quotation is open at a place of a text. */
export function isQuoted(text: string, at: number): boolean {
  const before = doubleMarks(text).slice(0, at)
  const count = (pattern: RegExp) => before.match(pattern)?.length ?? 0
  // German opens with the low mark and closes with the one that English opens with.
  const low = count(/„/g)
  const curly = low > 0 ? low > count(/[“”]/g) : count(/“/g) > count(/”/g)
  return count(/"/g) % 2 === 1 || curly || count(/«/g) > count(/»/g)
}
