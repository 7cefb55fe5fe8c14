import type {Point} from '../statement-types.ts'
import type {Voice} from '../types.ts'
import type {Attribution} from './attribution.ts'
import {type Line, wordCount} from './line.ts'

// Fewer quoted words are a borrowed term, not a statement.
const fewest = 6

/**
 * The longest whole quotation of a sentence, marks kept, with its speaker where the sentence names exactly one; as `remark`
 * where it is of fewer than six words.
 *
 * Two halves around the attribution are one quotation.
 */
export function quotationOf(
  line: Line,
  attributions: readonly Attribution[],
  voices: readonly Voice[]
): {readonly quotation?: Point; readonly remark?: Point} {
  const whole = line.spans.filter((span) => span.complete)
  const texts = [
    ...whole.map((span) => tidy(line.text.slice(span.from, span.to))),
    ...joined(line, attributions)
  ]
  const text = texts.reduce((best, one) => (wordCount(one) > wordCount(best) ? one : best), '')
  if (text === '') return {}
  const speakers = [...new Set(voices.map((voice) => voice.actor))]
  const voice = speakers.length === 1 ? voices[0] : undefined
  const point: Point = {
    type: 'point',
    kind: 'extract',
    text,
    from: [line.sentence],
    ...(voice !== undefined && {label: voice.actor}),
    ...(voice !== undefined && voice.countries.length > 0 && {countries: voice.countries})
  }
  return wordCount(text) < fewest ? {remark: point} : {quotation: point}
}

function joined({text}: Line, attributions: readonly Attribution[]): readonly string[] {
  return attributions
    .map((one) => one.text)
    .filter(
      (said) =>
        /^["“„«'‘].*["”“»'’]$/u.test(said) && said !== text && said.slice(1, -1).search(/["“”„«»]/) < 0
    )
}

/** Without the comma that the attribution asks for: “… here,” becomes “… here”. */
function tidy(text: string): string {
  return text.replace(/,(["”“»’'])$/u, '$1')
}
