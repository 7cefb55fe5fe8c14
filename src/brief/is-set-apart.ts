import type {Paragraph} from '../article/types.ts'

/** Whether all of a paragraph is in italics or bold. */
export function isSetApart({sentences}: Pick<Paragraph, 'sentences'>): boolean {
  return sentences.every(({text, marks = []}) =>
    marks.some(
      ({kind, start, end}) =>
        (kind === 'emphasis' || kind === 'strong') && start === 0 && end >= text.length - 1
    )
  )
}
