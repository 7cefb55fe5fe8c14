import type {Face, MeasuredParagraph} from '../../src/text/types.ts'

export const regular: Face = {family: 'Calibri', bold: false, italic: false}

/** A paragraph of one run, single-spaced, with what a test needs to be different. */
export function paragraph(text: string, more: Partial<MeasuredParagraph> = {}): MeasuredParagraph {
  return {runs: [{text, face: regular, scale: 1}], indent: 0, spaceBefore: 0, lineSpacing: 100, ...more}
}
