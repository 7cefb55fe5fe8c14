import type {Point, Reading} from './types.ts'

/** The statement that stands for a sentence: its last point, since a split concession ends with its main clause. */
export function statementOf(reading: Reading): Point {
  const point = reading.points.at(-1)
  return {
    type: 'point',
    kind: 'extract',
    text: point?.text ?? reading.sentence.text,
    from: point?.from ?? [reading.sentence],
    ...(point?.named && {named: point.named})
  }
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.split(' ').length
}
