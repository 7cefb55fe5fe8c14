import type {Sentence} from '../article/types.ts'
import {labelOf} from '../brief/facts/label-of.ts'
import {sentenceBefore, sentenceBehind} from '../brief/neighbours.ts'
import type {Point} from '../brief/statement-types.ts'
import type {Beat, Reading, Voice} from '../brief/types.ts'

/** What is alleged, what is denied, and what is said of it in law or as an assessment: each in the order of the source. */
export interface Dispute {
  readonly claims: readonly Point[]
  readonly denials: readonly Point[]
  /** One of each kind at most. */
  readonly law: readonly Point[]
}

/** Whether a beat has a claim that is denied, or two claims. */
export function isDisputed(beat: Beat): boolean {
  const {length} = claimsOf(beat)
  return length > 1 || (length > 0 && saying(beat, 'denial').length > 0)
}

/** The dispute in a beat, as far as a slide has room, each statement with its explicit speaker as label. */
export function disputeOf(beat: Beat): Dispute {
  const claims = answeredFirst(beat, 5)
  const shown = new Set(claims)
  const denials = beat.readings.filter((one) => one.claim === 'denial').slice(0, mostDenials)
  const law = [...best(saying(beat, 'law'), 1), ...best(saying(beat, 'assessment'), 1)].filter(
    // In a box of its own nobody would know who "he" is.
    (one) => !shown.has(one) && !one.dangling
  )
  return {
    claims: goingOn(claims, mostClaims, beat).flatMap((one) => [
      ...(shown.has(one) ? beforeClaim(one, beat) : []),
      withSpeaker(one)
    ]),
    denials: goingOn(denials, mostDenials, beat).map(withSpeaker),
    law: law.map(aside)
  }
}

/** Claims, and what a denial in the beat answers: that makes it a claim, whatever its words. */
function claimsOf(beat: Beat): Reading[] {
  const answered = new Set(beat.readings.flatMap((one) => one.answers ?? []))
  return beat.readings.filter(
    (one) =>
      one.points.length > 0 &&
      one.claim !== 'denial' &&
      (one.claim === 'claim' || answered.has(one.sentence.id))
  )
}

/** Claims that a denial in the beat answers, then the weightiest others, in the order of the source. */
function answeredFirst(beat: Beat, max: number): Reading[] {
  const answered = new Set(beat.readings.flatMap((one) => one.answers ?? []))
  const all = claimsOf(beat)
  const first = all.filter((one) => answered.has(one.sentence.id))
  const others = best(
    all.filter((one) => !answered.has(one.sentence.id)),
    Math.max(0, max - first.length)
  )
  const chosen = new Set([...first, ...others])
  return all.filter((one) => chosen.has(one))
}

/**
 * Claims or denials, each with the sentence that goes on right behind it ("It says that …"), which is what its speaker says, as
 * long as there is room.
 */
function goingOn(said: readonly Reading[], most: number, beat: Beat): readonly Reading[] {
  let room = most - said.length
  return said.flatMap((one) => {
    const reading = readingOf(sentenceBehind(one), beat)
    const isPlain = reading?.claim === undefined || reading.claim === 'assessment'
    const goesOn = reading?.dangling && isPlain && reading.points.length > 0
    if (!reading || !goesOn || room <= 0 || reading.sentence.text.split(' ').length > mostGoingOn)
      return [one]
    room--
    return [one, reading]
  })
}

const mostDenials = 4
const mostGoingOn = 30
/** With more claims a slide has no room for what their speakers go on to say. */
const mostClaims = 3

/** What a claim leans on ("They allege …"), where it is in the beat, no claim itself, and not said above. */
function beforeClaim(claim: Reading, beat: Beat): Point[] {
  const {dangling, voices} = claim
  const reading = readingOf(sentenceBefore(claim), beat)
  if (!dangling || voices.length > 0 || !reading || reading.claim !== undefined) return []
  return beat.said?.includes(reading.sentence.id) ? [] : [withSpeaker(reading)]
}

const known = new WeakMap<Beat, ReadonlyMap<string, Reading>>()

function readingOf(sentence: Sentence | undefined, beat: Beat): Reading | undefined {
  const all = known.get(beat) ?? new Map(beat.readings.map((one) => [one.sentence.id, one]))
  known.set(beat, all)
  return sentence && all.get(sentence.id)
}

function saying(beat: Beat, claim: Reading['claim']): Reading[] {
  return beat.readings.filter((one) => one.claim === claim && one.points.length > 0)
}

/** The weightiest of some sentences, in the order of the source. */
function best(all: readonly Reading[], max: number): Reading[] {
  const chosen = new Set([...all].sort((a, b) => b.weight - a.weight).slice(0, max))
  return all.filter((one) => chosen.has(one))
}

/** What a sentence claims, with its explicit speaker as label; without one, no label. */
function withSpeaker(reading: Reading): Point {
  const voice = reading.voices.find((one) =>
    reading.claim === 'denial' ? one.act === 'denies' : one.act !== 'denies'
  )
  const answers = reading.answers ? {answers: reading.answers} : {}
  if (voice) return {...shortest(reading, voice), ...labelOf(voice), ...answers}
  const [first, ...rest] = reading.points
  return {...(first ?? whole(reading)), ...(rest.length > 0 ? whole(reading) : {}), ...answers}
}

/** What a voice says; where that took the whole sentence, the part of it that the voice speaks in, if it stands by itself. */
function shortest({points, sentence}: Reading, {point, actor, stance}: Voice): Point {
  if (point.text.length < sentence.text.length - 2) return point
  return points.find(({text}) => text.includes(actor) && text.includes(stance)) ?? point
}

function aside(reading: Reading): Point {
  const [first, ...rest] = reading.points
  return {...(first && rest.length === 0 ? first : whole(reading)), stance: reading.claim ?? ''}
}

function whole({sentence}: Reading): Point {
  return {type: 'point', kind: 'extract', text: sentence.text, from: [sentence]}
}
