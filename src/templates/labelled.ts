import {wholeMarks} from '../article/whole-marks.ts'
import {isSetApart} from '../brief/is-set-apart.ts'
import type {Reading} from '../brief/types.ts'

/**
 * Whether a sentence opens with a label: in bold, or one of several in its paragraph, as abstracts have them; or is one, all
 * of it in bold at the start of a paragraph that goes on otherwise.
 */
export function isLabelled(reading: Reading): boolean {
  const {sentence, paragraph} = reading
  if (paragraph.lead === undefined) return isOfSeries(reading) || isRunIn(reading)
  return paragraph.sentences[0] === sentence
}

/** "**Most never saw the search.** It was hidden where the window was narrow." */
function isRunIn({sentence, paragraph}: Reading): boolean {
  return (
    paragraph.sentences[0] === sentence &&
    wholeMarks(sentence).some(({kind}) => kind === 'strong') &&
    !isSetApart(paragraph)
  )
}

/** Whether a sentence is one of several in its paragraph that each open with a label. */
export function isOfSeries({sentence, paragraph: {sentences}}: Reading): boolean {
  return label.test(sentence.text) && sentences.filter(({text}) => label.test(text)).length > 2
}

/** "Methods: We analysed …" */
const label = /^\p{Lu}\p{L}*(?: \p{L}+)?: \S/u
