import {doubleMarks} from './double-marks.ts'

/** Whether every quotation mark and bracket that opens in a text closes in it. */
export function balanced(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  // German opens with the low mark and closes with the one that English opens with.
  const curly = count(/„/g) > 0 ? count(/„/g) === count(/[“”]/g) : count(/“/g) === count(/”/g)
  const others = count(/«/g) === count(/»/g) && count(/\(/g) === count(/\)/g)
  return count(/"/g) % 2 === 0 && curly && others
}

/** Where the commas of a text stand that are outside of quotation marks, brackets and numbers. */
export function topCommas(single: string): readonly number[] {
  const text = doubleMarks(single)
  const found: number[] = []
  let quoted = false
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (letter === '"') quoted = !quoted
    if (letter === '“') quoted = true
    if (letter === '”') quoted = false
    if (letter === '(') depth++
    if (letter === ')') depth--
    const inNumber = /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
    if (letter === ',' && !quoted && depth === 0 && !inNumber) found.push(at)
  }
  return found
}
