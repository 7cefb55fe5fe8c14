import {checkPoint} from './check-point.ts'
import {alone} from './facts/line.ts'
import type {Facts} from './facts/types.ts'
import {putName} from './put-name.ts'
import type {Point} from './statement-types.ts'
import {readTokens} from './tokens.ts'
import type {Voice} from './types.ts'

/** A sentence of more words feeds no facts: nobody could check them, and they would be looked for in vain. */
const longest = 400

/** The facts whose text passes its check; the others are dropped, the sentence itself stays. */
export function checkedFacts(facts: Facts, text: string): Facts {
  if (text.length > longest * 8) return {...facts, voices: [], figures: [], dates: []}
  const stands = ({point}: {readonly point: Point}) => checkPoint(point) === undefined
  const named = <Fact extends {readonly point: Point}>(fact: Fact): Fact => ({
    ...fact,
    point: putName(fact.point, facts.antecedent, text)
  })
  const {quotation, remark, ...others} = facts
  return {
    ...others,
    voices: facts.voices.map((voice) => (stands(voice) ? voice : inFull(voice))).filter(stands),
    figures: facts.figures.map(named).filter(stands),
    dates: facts.dates.map(named).filter(stands),
    ...(quotation && checkPoint(quotation) === undefined && {quotation: ofSpeaker(quotation)}),
    ...(remark && checkPoint(remark) === undefined && {remark: ofSpeaker(remark)})
  }
}

/** What somebody says with the whole sentence for words: where less of it would not say what it says. */
function inFull(voice: Voice): Voice {
  return {...voice, point: {...voice.point, text: alone(voice.point.from[0].text)}}
}

/** Between a speaker and what he says stand a verb and perhaps an occasion, no more. */
const nearest = 8

/** The quotation without its speaker where so much stands between the two that it may be somebody else's. */
function ofSpeaker(quotation: Point): Point {
  const {label: shown, introduced, ...unattributed} = quotation
  const label = introduced?.as ?? shown
  if (label === undefined) return quotation
  const {text} = quotation.from[0]
  const speaker = text.toLowerCase().indexOf(label.toLowerCase())
  const words = text.indexOf(quotation.text.slice(1, 20))
  if (speaker < 0 || words < 0) return quotation
  const between =
    speaker < words
      ? text.slice(speaker + label.length, words)
      : text.slice(words + quotation.text.length - 1, speaker)
  return readTokens(between).length > nearest ? unattributed : quotation
}
