import type {Mark} from '../../article/types.ts'
import type {Statement} from '../../brief/statement-types.ts'
import {keptMarks} from './kept-marks.ts'

/** What the author set apart in the words of a statement. */
export function marksOf(statement: Statement): readonly Mark[] {
  if (statement.type === 'label') return statement.marks ?? []
  return keptMarks(statement.text, statement.from)
}
