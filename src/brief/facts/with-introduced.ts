import type {Point, Voice} from '../types.ts'
import type {Introducer} from './introductions.ts'
import {labelOf} from './label-of.ts'
import type {Line} from './line.ts'

interface Spoken {
  readonly voices: readonly Voice[]
  readonly quotation?: Point
}

/** The facts of a sentence with the fullest names of its speakers, where the document has fuller ones. */
export function withIntroduced<Facts extends Spoken>(facts: Facts, line: Line, introduce: Introducer): Facts {
  const voices = facts.voices.map((voice): Voice => {
    const introduced = introduce(voice.actor, line)
    return introduced
      ? {...voice, introduced, point: {...voice.point, ...labelOf({...voice, introduced})}}
      : voice
  })
  const {quotation} = facts
  const speaker = voices.find(({actor}) => actor === quotation?.label)
  return {...facts, voices, ...(quotation && speaker && {quotation: {...quotation, ...labelOf(speaker)}})}
}
