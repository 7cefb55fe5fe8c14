import type {Sentence} from '../article/types.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import {mayBePast} from './may-be-past.ts'
import {readTokens, type Token} from './tokens.ts'

/** Of the order of a middling weight: likeness to the rest of a document lies between 0.1 and 0.6. */
const descriptionCost = 0.4
const additionCost = 0.2
const asideCost = 0.5
// What nobody said stands over nothing, nor does it that somebody spoke.
const silenceCost = 1

/** How much less a statement is worth over others because it tells background: what something is, an addition, one of a series, a word to the audience. */
export function backgroundOf(text: string, clauses: Clauses | undefined): number {
  if (!clauses) return 0
  return (
    (isDescription(text, clauses) ? descriptionCost : 0) +
    (isAddition(text, clauses) ? additionCost : 0) +
    (isPart(text, clauses) ? asideCost : 0) +
    (isSilence(text, clauses) || isOccasion(text, clauses) ? silenceCost : 0)
  )
}

/** Whether a sentence tells that somebody said nothing: "declined to comment", "could not be reached". */
export function isSilence(text: string, {silences}: Clauses): boolean {
  const lower = text.length < 400 ? text.toLowerCase() : ''
  return silences.some((phrase) => lower.includes(phrase))
}

// More words tell more than that somebody met.
const mostOfOccasion = 18

/** Whether a sentence tells that somebody spoke or that people met, and not what they said or agreed: "held a press conference in Oslo". */
export function isOccasion(text: string, {occasions, saying, subordinators}: Clauses): boolean {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const padded = `${lower} `
  const occasion = occasions.find((phrase) => lower.includes(phrase) && padded.includes(` ${phrase} `))
  if (occasion === undefined || /["“„«]|\d\s?%|\p{Sc}/u.test(text)) return false
  const words = readTokens(lower.replace(occasion, ' '))
  return (
    words.length <= mostOfOccasion && !words.some(({word}) => saying.has(word) || subordinators.has(word))
  )
}

/**
 * Whether a statement tells what something is or where it stands ("was 71 years old", "is based in Paris") rather than what
 * happened.
 */
function isDescription(text: string, clauses: Clauses): boolean {
  const tokens = readTokens(text)
  const at = tokens.findIndex((one, place) => place > 0 && isVerb(one, clauses))
  const verb = tokens[at]
  if (!verb || !clauses.copulas.has(verb.word)) return false
  const next = tokens.slice(at + 1).find(({word}) => !word.endsWith('ly') && !clauses.midAdverbs.has(word))
  // "is to take effect" tells what will happen.
  if (next && clauses.beforeInfinitive.has(next.word)) return false
  return next === undefined || clauses.describing.has(next.word) || !isParticiple(next, clauses)
}

/** A word with a capital is a name: "Will", "May". */
function isVerb({word, text}: Token, clauses: Clauses): boolean {
  return text === word && (clauses.finite.has(word) || mayBePast(word, clauses))
}

/** Whether a statement is an addition to others by its own words: "Another witness …", "She also …", "The mayor added: …". */
function isAddition(text: string, {adding, speaksOn, subordinators}: Clauses): boolean {
  const tokens = readTokens(text)
  return tokens.slice(0, 8).some(({word, end}, at) => {
    // "added 400 jobs" is no word of anybody.
    const isSpeech = /^\s?[:,"“„«]/.test(text.slice(end)) || subordinators.has(tokens[at + 1]?.word ?? '')
    return adding.has(word) || (isSpeech && speaksOn.has(word))
  })
}

/** Whether a sentence opens with a word that joins it to the one before: "For example, …"; its statements may stand without. */
export function isJoined({text}: Sentence, {connectives}: Clauses): boolean {
  const [opener = ''] = /^[^,]{2,30}(?=,)/.exec(text) ?? []
  return connectives.includes(opener.toLowerCase())
}

/** Whether a statement reads as part of a speech or a series: "You did not applaud", "Second, …". */
export function isPart(text: string, clauses: Clauses): boolean {
  return isSerial(text, clauses) || isAddressed(text, clauses)
}

/** "Second, …". */
export function isSerial(text: string, {serial}: Clauses): boolean {
  return serial.has(/^([\p{L}]+),\s/u.exec(text)?.[1]?.toLowerCase() ?? '')
}

function isAddressed(text: string, {addressing}: Clauses): boolean {
  const lower = text.slice(0, 60).toLowerCase()
  const openings = [lower, lower.replace(/^\p{Ll}+\s/u, '')]
  return addressing.some((opener) => openings.some((one) => one.startsWith(`${opener} `)))
}

/** A passive or a progressive tells an event: "was killed", "are being built". */
function isParticiple({word}: Token, {perhapsFinite, participleEndings}: Clauses): boolean {
  return perhapsFinite.has(word) || participleEndings.some((ending) => word.endsWith(ending))
}
