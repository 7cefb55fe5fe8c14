import type {Sentence} from '../article/types.ts'

/** The formulas of a sentence, as they stand in its words. */
export function formulasIn({text, marks = []}: Sentence): string[] {
  return marks.flatMap(({kind, start, end}) => (kind === 'math' ? [text.slice(start, end)] : []))
}

/** Whether a sentence opens with a formula or with code, whose first letter no case may change. */
export function opensAsWritten({marks = []}: Sentence): boolean {
  return marks.some(({kind, start}) => (kind === 'math' || kind === 'code') && start === 0)
}

/** Whether a formula stands right before the full stop of a text of a sentence: its last letter abbreviates nothing. */
export function closesWithFormula(sentence: Sentence, text: string): boolean {
  return formulasIn(sentence).some((formula) => text.endsWith(`${formula}.`))
}
