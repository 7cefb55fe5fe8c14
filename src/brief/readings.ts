import type {VFile} from 'vfile'
import type {Paragraph, Sentence} from '../article/types.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import type {Lexicon} from '../lexicons/types.ts'
import {info} from '../messages.ts'
import {isSerial} from './background.ts'
import {creditOf, creditsIn} from './credit-of.ts'
import type {Draft, Plan} from './draft.ts'
import {isOneOf} from './is-one-of.ts'
import {limits} from './limits.ts'
import {sentenceBehind} from './neighbours.ts'
import type {Place} from './place.ts'
import {named, pointsOf} from './read-point.ts'
import {shortVoice} from './short-voice.ts'
import type {Point} from './statement-types.ts'
import {readTokens} from './tokens.ts'
import type {Reading} from './types.ts'
import {unlike} from './unlike.ts'
import {type Weighed, weigh} from './weigh.ts'

/**
 * The sentences of an article as their beats have them: with role, weight, and the points that stand for them. Says which shortened
 * ones failed their check.
 *
 * @param title
 *   Of the article; what is like it weighs more.
 */
export function readingsOf(
  places: readonly Place[],
  {drafts, roles}: Plan,
  title: string,
  lexicon: Lexicon,
  file: VFile
): readonly Reading[] {
  const weighable = places.map(({sentence, idle}) => ({id: sentence.id, text: sentence.text, idle}))
  const weighed = weigh(weighable, title, lexicon.commonWords ?? new Set())
  const weights = new Map(
    drafts.filter((draft) => !draft.derived).flatMap((draft) => [...weightsOf(draft, weighed)])
  )
  const credits = creditsIn([...new Set(places.map(({paragraph}) => paragraph))])
  const limiting = new Set(
    places
      .filter(({sentence, paragraph}) => limits(sentence, paragraph, lexicon.clauses))
      .map(({sentence}) => sentence)
  )
  const denied = new Set(places.flatMap(({facts}) => facts.answers ?? []))
  return places.map(({sentence, paragraph, facts, skip, notice}): Reading => {
    const behind = sentenceBehind({sentence, paragraph})
    const {points, failed} = pointsOf(sentence, paragraph, facts, lexicon, credits.get(paragraph))
    if (failed !== undefined) {
      info(file, 'point-whole', sentence.position, {id: sentence.id, reason: failed})
    }
    const {role, confidence, evidence} = roles.get(sentence.id) ?? {
      role: 'context',
      confidence: 0,
      evidence: []
    }
    return {
      sentence,
      paragraph,
      role,
      confidence,
      evidence,
      weight: facts.relayed ? 0 : (weights.get(sentence.id) ?? 0),
      importance: weighed.get(sentence.id)?.importance ?? 0,
      points,
      ...(facts.claim && {claim: facts.claim}),
      ...(facts.answers && {answers: facts.answers}),
      ...(denied.has(sentence.id) && {denied: true as const}),
      // What stands inside a quotation needs its host as much as a pronoun does, unless somebody is named behind it.
      dangling: (facts.dangling && !points[0]?.named) || (facts.quoted && !isCredited(points)),
      ...(facts.quotation && {quotation: facts.quotation}),
      ...(facts.remark && {remark: facts.remark}),
      voices: facts.voices.map((voice) => shortVoice(voice, facts, lexicon.clauses, sentence)),
      numbers: facts.numbers,
      figures: facts.figures.map((one) => ({...one, point: named(one.point, facts, sentence)})),
      dates: facts.dates.map((one) => ({...one, point: named(one.point, facts, sentence)})),
      parties: facts.parties,
      ...(limiting.has(sentence) && {limits: true as const}),
      ...(behind && limiting.has(behind) && {limited: true as const}),
      ...(facts.relayed && {relayed: true as const}),
      ...(facts.alone && {alone: facts.alone}),
      ...(facts.ahead && {ahead: true as const}),
      ...(isTied(sentence, lexicon.clauses) && {tied: true as const}),
      ...(startsWithPronoun(points[0], lexicon.clauses) && {byPronoun: true as const}),
      ...(points.length > 1 && startsWithPronoun(points.at(-1), lexicon.clauses) && {leans: true as const}),
      ...seriesOf(sentence, paragraph, lexicon.clauses),
      ...(notice && {notice}),
      ...(skip && {skip})
    }
  })
}

/** What the first sentence of a section says, and less so of a paragraph of it, the rest is about: it gains so much under a heading. */
const gains = {section: 0.35, paragraph: 0.2} as const

/** A shorter one only announces what follows it: "The survey also found something that works." */
const leastTelling = 8

function weightsOf(
  {heading, places}: Draft,
  weighed: ReadonlyMap<string, Weighed>
): ReadonlyMap<string, number> {
  const weights = unlike(
    places.map(({sentence}) => sentence.id),
    weighed
  )
  if (!heading) return weights
  const first = places.find(({idle}) => !idle)
  const gained = places
    .filter((place) => !place.idle && (place === first || opensTelling(place)))
    .map(({sentence: {id}}): [string, number] => [
      id,
      (weights.get(id) ?? 0) + (id === first?.sentence.id ? gains.section : gains.paragraph)
    ])
  return new Map([...weights, ...gained])
}

function opensTelling({sentence, paragraph}: Place): boolean {
  return sentence === paragraph.sentences[0] && sentence.text.split(' ').length >= leastTelling
}

/** In quotation marks it is tied to what else was said. */
function isTied({text}: Sentence, clauses: Clauses | undefined): boolean {
  const [opener = ''] = /^\p{L}+(?=\s)/u.exec(text.slice(0, 20)) ?? []
  return clauses?.tying.has(opener.toLowerCase()) ?? false
}

function startsWithPronoun(point: Point | undefined, clauses: Clauses | undefined): boolean {
  return clauses !== undefined && point !== undefined && isOneOf(clauses.pronouns, readTokens(point.text)[0])
}

function seriesOf(
  sentence: Sentence,
  {sentences}: Paragraph,
  clauses: Clauses | undefined
): Pick<Reading, 'series'> {
  if (!clauses || !isSerial(sentence.text, clauses)) return {}
  const series = sentences.filter(({text}) => isSerial(text, clauses))
  return series.length > 1 ? {series: series.map(({id}) => id)} : {}
}

function isCredited([first]: readonly Point[]): boolean {
  return first?.kind === 'author' && creditOf(first.text) !== undefined
}
