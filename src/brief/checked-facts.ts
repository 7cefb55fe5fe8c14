import {checkPoint} from './check-point.ts'
import type {Facts} from './facts/types.ts'
import type {Point} from './types.ts'

/** A sentence of more words feeds no facts: nobody could check them, and they would be looked for in vain. */
const longest = 400

/** The facts whose text passes its check; the others are dropped, the sentence itself stays. */
export function checkedFacts(facts: Facts, text: string): Facts {
  if (text.length > longest * 8) return {...facts, voices: [], figures: [], dates: []}
  const stands = ({point}: {readonly point: Point}) => checkPoint(point) === undefined
  const {quotation, ...others} = facts
  return {
    ...others,
    voices: facts.voices.filter(stands),
    figures: facts.figures.filter(stands),
    dates: facts.dates.filter(stands),
    ...(quotation && checkPoint(quotation) === undefined && {quotation})
  }
}
