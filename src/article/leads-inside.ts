import type {Paragraph} from './types.ts'
import {wholeMarks} from './whole-marks.ts'

/** Whether a paragraph is nothing but a link into the article, as a table of contents has them. */
export function leadsInside({sentences}: Paragraph): boolean {
  const [only, another] = sentences
  return only !== undefined && !another && wholeMarks(only).some(({url}) => url?.startsWith('#'))
}
