import type {ReportedForm} from '../../../lexicons/reporting.ts'
import type {Word} from '../words.ts'
import type {Stage} from './phrase.ts'

/** A verb by which somebody takes a position, auxiliary and particle seen to. */
export interface Predicate {
  readonly form: ReportedForm
  /** Place of its first word: an auxiliary, or the verb itself. */
  readonly from: number
  /** Place of the word that says what is done. */
  readonly verb: number
  /** After the verb's first words: where a subject or an object may start. */
  readonly to: number
  /** Whether a participle or a particle at the end of the clause belongs to it. */
  readonly framed: boolean
}

/** The predicate whose first word stands at a place; none that is denied or doubtful. */
export function predicateAt(stage: Stage, from: number): Predicate | undefined {
  const {line, reporting} = stage
  const word = line.words[from]
  if (word?.kind !== 'word' || word.quoted || word.capital) return undefined
  const finite = reporting.finite.get(word.lower)
  if (finite !== undefined) return withParticle(stage, from, finite)
  const denied = deniedAt(stage, from) ?? behindPronoun(stage, from)
  if (denied !== undefined) return denied
  if (!reporting.auxiliaries.has(word.lower)) return undefined
  const end = endOfSegment(stage, from)
  const verb = reporting.participleLast ? end - 1 : afterAdverbs(stage, from + 1)
  const participle = line.words[verb]
  const form = participle?.quoted === false ? reporting.participles.get(participle.lower) : undefined
  if (form === undefined || verb <= from) return undefined
  const isNegated = line.words.slice(from, verb).some((one) => reporting.negations.has(one.lower))
  if (isNegated || hasSecondAuxiliary(stage, from, verb)) return undefined
  if (reporting.participleLast) return {form, from, verb, to: from + 1, framed: true}
  const to = afterPhrase(stage, verb + 1, form)
  return to === undefined ? undefined : {form, from, verb, to, framed: false}
}

/** "lo niega", "les rejette": what was said before, denied or rejected. */
function deniedAt(stage: Stage, from: number): Predicate | undefined {
  const {line, reporting} = stage
  const verb = line.words[from + 1]
  const form = verb && !verb.quoted ? reporting.finite.get(verb.lower) : undefined
  if (!reporting.clitics.has(line.words[from]?.lower ?? '') || !form) return undefined
  if (form.act !== 'denies' && !form.rejects) return undefined
  const found = withParticle(stage, from + 1, {...form, act: 'denies'})
  return found && {...found, from}
}

/** "le acusa", "lui reproche": a pronoun for whom it is done to; "se opuso", "s’oppose": verbs that have to have one. */
function behindPronoun(stage: Stage, from: number): Predicate | undefined {
  const {line, reporting} = stage
  const lower = line.words[from]?.lower ?? ''
  const verb = line.words[from + 1]
  if (verb === undefined || verb.quoted) return undefined
  const reflexive = reporting.reflexives.has(lower)
  if (reflexive && reporting.be.has(verb.lower)) {
    const form = reporting.reflexive.get(line.words[from + 2]?.lower ?? '')
    return form && withForm(stage, from, from + 2, form)
  }
  const form = reflexive
    ? reporting.reflexive.get(verb.lower)
    : reporting.datives.has(lower)
      ? reporting.finite.get(verb.lower)
      : undefined
  return form && withForm(stage, from, from + 1, form)
}

function withForm(stage: Stage, from: number, verb: number, form: ReportedForm): Predicate | undefined {
  const found = withParticle(stage, verb, form)
  return found && {...found, from}
}

/** The place after the words that have to follow a form: "mis | en garde"; undefined where they do not. */
function afterPhrase({line}: Stage, at: number, {phrases}: ReportedForm): number | undefined {
  if (phrases === undefined) return at
  const phrase = phrases.find((words) =>
    words.every((word, offset) => line.words[at + offset]?.lower === word)
  )
  return phrase && at + phrase.length
}

function withParticle(stage: Stage, at: number, form: ReportedForm): Predicate | undefined {
  const {line, reporting} = stage
  if (reporting.negations.has(line.words[at + 1]?.lower ?? '')) return undefined
  const {particles} = form
  const to = afterPhrase(stage, at + 1, form)
  if (to === undefined) return undefined
  const end = endOfSegment(stage, at)
  if (particles === undefined)
    return isParted(stage, at, end) ? undefined : {form, from: at, verb: at, to, framed: false}
  const closes = (word: Word, place: number) =>
    place > at && place < end && !word.quoted && particles.has(word.lower) && isLast(stage, place, end)
  return line.words.some(closes) ? {form, from: at, verb: at, to: at + 1, framed: true} : undefined
}

/** "sagte den Termin ab" is another verb; "begrüßte das und bot Hilfe an" has two. */
function isParted({line, reporting}: Stage, at: number, end: number): boolean {
  const clause = line.words.slice(at + 1, end)
  return (
    reporting.separable.has(clause.at(-1)?.lower ?? '') &&
    !clause.some(({lower}) => reporting.pairing.has(lower))
  )
}

/** "wies die Vorwürfe zurück | und erklärte": the end of a clause, or of its first verb. */
function isLast({line, reporting}: Stage, place: number, end: number): boolean {
  if (place === end - 1) return true
  const joined = reporting.connectives.has(line.words[place + 1]?.lower ?? '')
  const next = line.words[place + 2]?.lower ?? ''
  return joined && (reporting.finite.has(next) || reporting.auxiliaries.has(next))
}

/** "a été accusé": another auxiliary makes it passive. */
function hasSecondAuxiliary({line, reporting}: Stage, from: number, verb: number): boolean {
  return line.words.slice(from + 1, verb).some((one) => reporting.auxiliaries.has(one.lower))
}

/** The first word from a place on that is no adverb, and none that somebody is quoted with. */
export function afterAdverbs({line, reporting}: Stage, from: number): number {
  let at = from
  while (reporting.adverbs.has(line.words[at]?.lower ?? '') && line.words[at]?.quoted === false) at += 1
  return at
}

/** The next mark outside quotation marks, or the first word inside them. */
export function endOfSegment({line}: Stage, from: number): number {
  let at = from
  while (at < line.words.length && line.words[at]?.kind !== 'mark' && line.words[at]?.quoted === false)
    at += 1
  return at
}
