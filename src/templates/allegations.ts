import type {Sentence} from '../article/types.ts'
import {labelOf} from '../brief/facts/label-of.ts'
import {sentenceBefore, sentenceBehind} from '../brief/neighbours.ts'
import type {Point, Statement} from '../brief/statement-types.ts'
import type {Beat, Reading, Voice} from '../brief/types.ts'
import type {Copy} from '../frame/copy.ts'
import type {Stage} from '../frame/stage.ts'
import type {Words} from '../lexicons/types.ts'
import {sides} from './blocks/sides.ts'
import {spansOf} from './blocks/spans.ts'
import {overStrip, textStrip} from './blocks/strip.ts'
import {divideClaims} from './divide-claims.ts'
import {defineTemplate} from './types.ts'

/** What is alleged and what is denied, side by side at one size, each with who says so. */
export const allegations = defineTemplate({
  name: 'allegations',
  summary: 'Claims and denials side by side, each with who says so; points of law and assessments below',
  example: [
    '## Allegations',
    '',
    'The union accused the operator of hiding two accidents. The operator denied the accusation.',
    'Inspectors allege that records were changed. Any false entry would violate the Harbour Act.'
  ].join('\n'),
  slots: {
    claims: {about: 'what is alleged, with who says so', max: 5},
    denials: {about: 'what is denied, beside the claim it answers', max: 4},
    law: {about: 'points of law and assessments', max: 2}
  },
  look: 'content',
  isVital: true,
  needs: 'a claim that is denied, or two claims',
  accepts: (beat) =>
    claimsOf(beat).length > 1 || (claimsOf(beat).length > 0 && saying(beat, 'denial').length > 0),
  fill(beat, words) {
    const claims = answeredFirst(beat, 5)
    const shown = new Set(claims)
    const denials = goingOn(
      beat.readings.filter((one) => one.claim === 'denial').slice(0, mostDenials),
      mostDenials,
      beat
    )
    const law = [...best(saying(beat, 'law'), 1), ...best(saying(beat, 'assessment'), 1)].filter(
      // In a box of its own nobody would know who "he" is.
      (one) => !shown.has(one) && !one.dangling
    )
    return {
      claims: goingOn(claims, mostClaims, beat).flatMap((one) => [
        ...(shown.has(one) ? beforeClaim(one, beat) : []),
        withSpeaker(one)
      ]),
      denials:
        denials.length > 0
          ? denials.map(withSpeaker)
          : [{type: 'label', kind: 'label', text: words.notStated}],
      law: law.map((one) => aside(one))
    }
  },
  arrange({slots}, stage, words) {
    const {claims = [], denials = [], law = []} = slots
    const band = law.length > 0 ? lawBand(law, stage, words) : undefined
    const unstated: Statement = {type: 'label', kind: 'label', text: words.notStated}
    const both = [
      {name: 'Claims', heading: words.claims, list: claims, ink: stage.ink('allegations')},
      {
        name: 'Denials',
        heading: words.denials,
        list: denials.length > 0 ? denials : [unstated],
        ink: stage.ink('denials')
      }
    ] as const
    const isLawAlone = claims.length === 0 && denials.length === 0
    return overStrip(band, 16, stage.area, (upper) => (isLawAlone ? {boxes: []} : sides(both, upper, stage)))
  },
  divide: divideClaims
})

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

function lawBand(law: readonly Statement[], stage: Stage, words: Words) {
  const accent = stage.ink('international-response')
  const copies = law.map((one, index): Copy => {
    const name = one.type === 'point' && one.stance === 'law' ? words.pointOfLaw : words.assessments
    return {
      spans: [{text: `${name}  `, bold: true, ink: accent}, ...spansOf(one, accent)],
      style: 'body',
      ink: stage.ink('ink'),
      spaceBefore: index === 0 ? 0 : 6
    }
  })
  return textStrip('Law', copies, {ink: accent, share: 0.34, largest: 18}, stage)
}
