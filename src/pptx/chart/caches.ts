import type {NumberFormat, Value} from '../../charts/types.ts'
import {type Element, element} from '../xml.ts'
import {numberCode} from './number-code.ts'

/** Words of the sheet with the copy that a chart keeps of them: `c:strRef`. */
export function wordsAt(range: string, words: readonly string[]): Element {
  return element('c:strRef', {}, [
    element('c:f', {}, [range]),
    element('c:strCache', {}, [
      element('c:ptCount', {val: words.length}),
      ...words.map((one, idx) => element('c:pt', {idx}, [element('c:v', {}, [one])]))
    ])
  ])
}

/** Numbers of the sheet with the copy that a chart keeps of them: `c:numRef`; an empty cell has none. */
export function numbersAt(
  range: string,
  values: readonly (Value | undefined)[],
  format: NumberFormat
): Element {
  return element('c:numRef', {}, [
    element('c:f', {}, [range]),
    element('c:numCache', {}, [
      element('c:formatCode', {}, [numberCode(format)]),
      element('c:ptCount', {val: values.length}),
      ...values.flatMap((one, idx) =>
        one ? [element('c:pt', {idx}, [element('c:v', {}, [String(one.value)])])] : []
      )
    ])
  ])
}
