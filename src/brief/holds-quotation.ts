import {doubleMarks} from './double-marks.ts'

/** Whether a text holds a quotation mark, of whatever form. */
export function holdsQuotation(text: string): boolean {
  return /["“”„«»]/.test(doubleMarks(text))
}
