import type {Paragraph} from '../article/types.ts'
import {wholeMarks} from '../article/whole-marks.ts'

/** Whether all of a paragraph is in italics or bold. */
export function isSetApart({sentences}: Pick<Paragraph, 'sentences'>): boolean {
  return sentences.every((one) => wholeMarks(one).some(({kind}) => kind === 'emphasis' || kind === 'strong'))
}
