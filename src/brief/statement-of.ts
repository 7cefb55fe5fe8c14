import type {Point} from './statement-types.ts'
import type {Reading} from './types.ts'

/**
 * The statement that stands for a sentence: its last point, since a split concession ends with its main clause; all of it where
 * that one says only "it" of what the first names.
 */
export function statementOf(reading: Reading): Point {
  const point = reading.leans ? undefined : reading.points.at(-1)
  return {
    type: 'point',
    kind: 'extract',
    text: point?.text ?? reading.sentence.text.replace(/(?<!\.)\.$/, ''),
    from: point?.from ?? [reading.sentence],
    ...(point?.named && {named: point.named})
  }
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.split(' ').length
}
