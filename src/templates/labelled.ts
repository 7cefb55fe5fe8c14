import type {Reading} from '../brief/types.ts'

/** Whether a sentence opens with a label: in bold, or one of several in its paragraph, as abstracts have them. */
export function isLabelled(reading: Reading): boolean {
  const {sentence, paragraph} = reading
  return paragraph.lead === undefined ? isOfSeries(reading) : paragraph.sentences[0] === sentence
}

/** Whether a sentence is one of several in its paragraph that each open with a label. */
export function isOfSeries({sentence, paragraph: {sentences}}: Reading): boolean {
  return label.test(sentence.text) && sentences.filter(({text}) => label.test(text)).length > 2
}

/** "Methods: We analysed …" */
const label = /^\p{Lu}\p{L}*(?: \p{L}+)?: \S/u
