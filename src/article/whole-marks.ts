import type {Mark, Sentence} from './types.ts'

/** What is set apart in a sentence from its first letter to its last; its full stop may stand behind. */
export function wholeMarks({text, marks = []}: Pick<Sentence, 'text' | 'marks'>): readonly Mark[] {
  return marks.filter(({start, end}) => start === 0 && end >= text.length - 1)
}
