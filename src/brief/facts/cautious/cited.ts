import {alone, wordCount} from '../line.ts'
import {personAt} from './person-at.ts'
import {type Phrase, phraseAt, type Stage} from './phrase.ts'
import {endOfSegment} from './predicate.ts'
import {endsWell, type Source, saidBefore} from './sources-of.ts'

/** "Laut Polizei …", "Dem Ministerium zufolge …", "…, so der Minister", "Selon la police, …", "…, según el ministerio". */
export function cited(stage: Stage): Source | undefined {
  const {line} = stage
  for (let at = 0; at < line.words.length; at++) {
    if (line.words[at]?.quoted) continue
    const found = named(stage, at) ?? namedBefore(stage, at) ?? closes(stage, at)
    if (found !== undefined) return {...found, act: 'says'}
  }
  return undefined
}

type Found = Pick<Source, 'actor' | 'text'>

function named(stage: Stage, at: number): Found | undefined {
  const {line, reporting} = stage
  const opener = reporting.according.find((words) =>
    words.split(' ').every((word, offset) => line.words[at + offset]?.lower === word)
  )
  if (opener === undefined || !isFree(stage, at)) return undefined
  const actor = sourceAt(stage, at + opener.split(' ').length)
  if (actor === undefined) return undefined
  if (at > 0) return {actor, text: saidBefore(stage, at, endOfSegment(stage, actor.to))}
  const comma = endOfSegment(stage, actor.to)
  const said = alone(line.text.slice(line.words[comma]?.end))
  const apart = !reporting.verbSecond && line.words[comma]?.text === ',' && endsWell(stage, actor)
  return {actor, text: apart && wordCount(said) >= 4 ? said : alone(line.text)}
}

/** At the start, after a comma, or in a sentence of one clause, a source is the source of it all. */
function isFree({line, reporting}: Stage, at: number): boolean {
  const before = line.words[at - 1]
  if (at === 0 || before?.text === ',' || before?.quoted === true) return true
  return (
    reporting.verbSecond && !line.words.some((word) => word.text === ',' || word.text === ';' || word.quoted)
  )
}

/** The actor's name without an article whose case shows; none where the case shows elsewhere too. */
function sourceAt(stage: Stage, from: number): Phrase | undefined {
  const {line, reporting} = stage
  const lower = line.words[from]?.lower ?? ''
  if (reporting.inflecting.has(lower)) return undefined
  const at = reporting.oblique.has(lower) ? from + 1 : from
  const next = line.words[at]?.lower ?? ''
  const bent = reporting.modifiers.has(next) || reporting.nations.adjectives.has(next)
  return reporting.adjectivesInflect && bent ? undefined : (phraseAt(stage, at) ?? personAt(stage, at))
}

function namedBefore(stage: Stage, at: number): Found | undefined {
  const {line, reporting} = stage
  if (!reporting.accordingAfter.has(line.words[at]?.lower ?? '')) return undefined
  for (let from = Math.max(0, at - 8); from < at; from++) {
    if (from > 0 && line.words[from - 1]?.text !== ',') continue
    const actor = sourceAt(stage, from)
    if (actor?.to === at) return {actor, text: alone(line.text)}
  }
  return undefined
}

function closes(stage: Stage, at: number): Found | undefined {
  const {line, reporting} = stage
  const before = line.words[at - 1]
  if (!reporting.closers.has(line.words[at]?.lower ?? '') || !(before?.text === ',' || before?.quoted))
    return undefined
  const actor = phraseAt(stage, at + 1)
  if (actor === undefined || !endsWell(stage, actor)) return undefined
  return {actor, text: saidBefore(stage, at, endOfSegment(stage, actor.to))}
}
