import type {Point} from '../brief/statement-types.ts'
import type {Reading} from '../brief/types.ts'

/** An item of a list as the author wrote it: its first sentence carries the number, the box and the depth. */
export function asAuthor(reading: Reading): Point[] {
  const {sentence, paragraph} = reading
  const [head, ...rest] = paragraph.sentences
  if (head !== sentence) return []
  const whole = paragraph.sentences.map((one) => one.text).join(' ')
  // No slide is made of this: an item that fills several stays in the notes.
  if (whole.length > mostLetters) return []
  return [
    {
      type: 'point',
      kind: 'author',
      text: whole,
      from: [head, ...rest],
      ...(paragraph.lead && whole.startsWith(paragraph.lead) ? {label: paragraph.lead} : {}),
      depth: paragraph.depth,
      ...(paragraph.ordinal === undefined ? {} : {ordinal: paragraph.ordinal}),
      ...(paragraph.numbering && {numbering: paragraph.numbering}),
      ...(paragraph.checked === undefined ? {} : {checked: paragraph.checked})
    }
  ]
}

/** The most letters an author's item may have; a slide at the least sizes holds about half as many. */
const mostLetters = 2000
