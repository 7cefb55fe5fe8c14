import type {TextParagraph} from '../frame/types.ts'
import {sanitise} from './xml.ts'

/** A run as the package holds it: a line break inside the text begins another. */
export interface Piece {
  readonly text: string
  /** Which run of the paragraph it is part of. */
  readonly run: number
  readonly breakBefore: boolean
}

/** What ends a line of a text, in any system or by the author's will (Unicode, 5.8). */
export const lineEnd = /\r\n|[\r\n\u2028\u2029]/

/** The pieces of a paragraph, in order, without empty ones; none for a paragraph without text. */
export function piecesOf(paragraph: TextParagraph): Piece[] {
  const pieces: Piece[] = []
  let broken = false
  for (const [run, {text}] of paragraph.runs.entries()) {
    for (const [index, line] of text.split(lineEnd).entries()) {
      broken ||= index > 0
      const clean = sanitise(line)
      if (clean === '') continue
      pieces.push({text: clean, run, breakBefore: broken && pieces.length > 0})
      broken = false
    }
  }
  return pieces
}
