import type {Point} from '../statement-types.ts'
import type {Voice} from '../types.ts'
import type {Introductions} from './introductions.ts'
import {labelOf} from './label-of.ts'
import type {Line} from './line.ts'

interface Spoken {
  readonly voices: readonly Voice[]
  readonly quotation?: Point
  readonly remark?: Point
}

/** The facts of a sentence with the fullest names of its speakers, where the document has fuller ones. */
export function withIntroduced<Facts extends Spoken>(
  facts: Facts,
  line: Line,
  {introduce, personIn}: Introductions
): Facts {
  const voices = facts.voices.map((voice): Voice => {
    const introduced = introduce(voice.actor, line)
    const person = personIn(introduced?.name ?? voice.actor)
    const known = {...voice, ...(person !== undefined && {person})}
    return introduced
      ? {...known, introduced, point: {...voice.point, ...labelOf({...voice, introduced})}}
      : known
  })
  const named = (point: Point | undefined) => {
    const speaker = voices.find(({actor}) => actor === point?.label)
    return point && speaker && {...point, ...labelOf(speaker)}
  }
  const [quotation, remark] = [named(facts.quotation), named(facts.remark)]
  return {...facts, voices, ...(quotation && {quotation}), ...(remark && {remark})}
}
