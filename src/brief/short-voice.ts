import type {Sentence} from '../article/types.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import {checkPoint} from './check-point.ts'
import {topCommas} from './commas.ts'
import type {Facts} from './facts/types.ts'
import {isByTheWay} from './is-by-the-way.ts'
import {isGerund} from './is-gerund.ts'
import {isOneOf} from './is-one-of.ts'
import {isHandy, shorten} from './shorten.ts'
import {readTokens} from './tokens.ts'
import type {Voice} from './types.ts'

/** What somebody says without what is by the way in it, where it is long; as it is where its check fails. */
export function shortVoice(
  voice: Voice,
  facts: Facts,
  clauses: Clauses | undefined,
  sentence: Sentence
): Voice {
  const {point, stance} = voice
  if (!clauses || facts.claim || isHandy(point.text)) return voice
  const text = shorten(
    withoutAddition(withoutCircumstance(point.text, stance, clauses), clauses),
    facts,
    clauses,
    sentence
  )
  const shorter = {...point, text: text.replace(/(?<!\.)\.$/, '')}
  return text !== point.text && checkPoint(shorter) === undefined ? {...voice, point: shorter} : voice
}

/** "Said in a statement: “…”" without where, "told the paper: “…”" without whom: not without what it is said of. */
function withoutCircumstance(text: string, stance: string, {places, tells, topics}: Clauses): string {
  const {
    circumstance = '',
    mark = '',
    quotation = ''
  } = /^(?<circumstance>[^"“„«»”,:]+)(?<mark>[,:]) (?<quotation>["“„«][^"“„«»”]+["”“»][.!?]?)$/su.exec(
    text.slice(stance.length)
  )?.groups ?? {}
  const words = readTokens(circumstance)
  // "in a statement", "in Oslo"; not "in jest".
  const isPlace = /^\s*\p{L}+ (?:(?:an?|the|his|her|their|its) |\p{Lu})/u.test(circumstance)
  const mayGo = (places.has(words[0]?.word ?? '') && isPlace) || tells.has(stance.toLowerCase())
  if (quotation === '' || stance === '' || !mayGo || words.some(({word}) => topics.has(word))) return text
  return `${text.slice(0, stance.length)}${mark} ${quotation}`
}

/** "Warns of floods, stressing the need for dams" without what is said besides. */
function withoutAddition(text: string, clauses: Clauses): string {
  const start = topCommas(text).at(-1)
  const [opener] = readTokens(start === undefined ? '' : text.slice(start))
  if (start === undefined || !opener || !isGerund(opener, clauses) || !isOneOf(clauses.saying, opener))
    return text
  const rest = text.slice(0, start)
  return isByTheWay(text, [start + opener.end, text.length], rest, clauses) ? rest : text
}
