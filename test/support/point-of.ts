import type {Sentence} from '../../src/article/types.ts'
import type {Point} from '../../src/brief/statement-types.ts'

/** A sentence that stands by itself on the line of its paragraph's number. */
export function sentenceOf(text: string, id: string): Sentence {
  const line = Number(/^p(\d+)/.exec(id)?.[1] ?? 1)
  return {
    id,
    text,
    position: {
      start: {line, column: 1, offset: line * 1000},
      end: {line, column: text.length + 1, offset: line * 1000 + text.length}
    }
  }
}

/** A point that says all of one sentence. */
export function pointOf(text: string, id: string, rest: Partial<Point> = {}): Point {
  return {type: 'point', kind: 'extract', text, from: [sentenceOf(text, id)], ...rest}
}
