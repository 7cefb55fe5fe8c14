import {wholeMarks} from '../article/whole-marks.ts'
import type {Reading} from './types.ts'

/**
 * Whether a sentence is the label of an item, "**Supply.**", or stands behind its first sentence: "The likelihood is low" is
 * of nothing else than that.
 */
export function isPartOfItem({sentence, paragraph: {kind, sentences}}: Reading): boolean {
  const [first] = sentences
  if (kind !== 'item' || !first || sentences.length < 2) return false
  return sentence !== (wholeMarks(first).length > 0 ? sentences[1] : first)
}
