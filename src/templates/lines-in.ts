import type {Statement} from '../brief/statement-types.ts'

/** The room that a statement takes among others under each other: about its lines, and the space to the next. */
export function linesIn(one: Statement): number {
  return linesOf(one, lettersInLine)
}

/** The same where a line has so many letters. */
export function linesOf({text}: Statement, letters: number): number {
  return 1.5 + Math.floor(text.length / letters)
}

/** At the size of a full list, over the width of a slide. */
const lettersInLine = 90
