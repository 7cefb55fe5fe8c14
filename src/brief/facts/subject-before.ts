import type {Grammar} from '../../lexicons/grammar.ts'
import type {Actor} from './actor.ts'
import {actorIn} from './actors.ts'
import type {Scene} from './attribution.ts'
import {clauseStarts} from './clause-starts.ts'
import type {Line} from './line.ts'
import {plainActor} from './plain-actor.ts'
import {relativeSubject} from './relative-subject.ts'
import {restrictedActor} from './restricted-actor.ts'
import {hasFinite, isFiniteAt} from './segments.ts'
import {type SpeechVerb, speechVerbAt} from './verbs.ts'

/** Who is the subject of a verb, and the place where its words start. */
export interface Subject {
  readonly actor: Actor
  readonly from: number
}

/** The longest noun phrase that ends at a place, starts where a clause may start, and names an actor; else a plain one. */
export function subjectBefore(scene: Scene, end: number, verb: SpeechVerb): Subject | undefined {
  const starts = clauseStarts(scene, end)
  return (
    firstOf(starts, (from) => actorIn(scene, from, end)) ??
    firstOf(starts, (from) => plainActor(scene, from, end, verb) ?? namedByClause(scene, from, end, verb)) ??
    relativeSubject(scene, end) ??
    firstOf(starts, (from) => restrictedActor(scene, from, end)) ??
    modifiedSubject(scene, starts, end) ??
    sharedSubject(scene, end, verb) ??
    joinedSubject(scene, end)
  )
}

/** "Nordline, which owns the ship, said": what is told of it shows a word at the start to be a name. */
function namedByClause(scene: Scene, from: number, end: number, verb: SpeechVerb): Actor | undefined {
  const {line, setting} = scene
  const [comma, relative] = line.words.slice(from + 1, from + 3)
  const aside = comma?.text === ',' && setting.grammar.relatives.has(relative?.lower ?? '')
  const whole = line.words.slice(from + 3, end - 1).every(({text, quoted}) => text !== ',' && !quoted)
  return aside && whole && line.words[end - 1]?.text === ','
    ? plainActor(scene, from, from + 1, verb)
    : undefined
}

function firstOf(
  starts: readonly number[],
  actorFrom: (from: number) => Actor | undefined
): Subject | undefined {
  for (const from of starts) {
    const actor = actorFrom(from)
    if (actor !== undefined) return {actor, from}
  }
  return undefined
}

/** "Ann Hall speaking to the press", "the minister Eva Lund who drew up the bill": a name with what is said of it, without commas. */
function modifiedSubject(scene: Scene, starts: readonly number[], end: number): Subject | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  const at = line.words.findIndex(
    (word, place) =>
      place < end &&
      line.words[place - 1]?.capital === true &&
      !word.capital &&
      (grammar.humanRelatives.has(word.lower) ||
        grammar.speakingForms.has(word.lower) ||
        isDoing(line, place, grammar))
  )
  if (at < 2 || line.words.slice(at, end).some((word) => word.kind === 'mark' || word.quoted))
    return undefined
  return firstOf(starts, (from) => (from < at ? actorIn(scene, from, at) : undefined))
}

/** "Ann Hall in relaying the news to the council": a preposition with a verb form as its noun. */
function isDoing({words}: Line, at: number, {prepositions, comparisons, frontedEndings}: Grammar): boolean {
  const next = words[at + 1]
  return (
    prepositions.has(words[at]?.lower ?? '') &&
    !comparisons.has(words[at]?.lower ?? '') &&
    next?.capital === false &&
    frontedEndings.some((ending) => next.lower.endsWith(ending))
  )
}

// A first verb further from the start has a subject that is more than a name.
const farthestVerb = 16

/** "Hall cited the treaty and said …": the subject of the sentence, where no clause of its own stands between its two verbs. */
function sharedSubject(scene: Scene, behind: number, {at, form}: SpeechVerb): Subject | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  const {words} = line
  if (!grammar.coordinators.has(words[behind - 1]?.lower ?? '')) return undefined
  let first = 1
  const isVerb = (at: number) => isFiniteAt(line, at, grammar) || speechVerbAt(scene, at) !== undefined
  while (first < farthestVerb && !isVerb(first)) first += 1
  if (first >= farthestVerb || first >= behind - 1) return undefined
  const between = words.slice(first + 1, behind - 1)
  const parted = between.some(
    (word) =>
      !word.quoted &&
      (word.text === ';' ||
        grammar.relatives.has(word.lower) ||
        grammar.subordinators.has(word.lower) ||
        grammar.concessives.has(word.lower) ||
        grammar.contrasts.has(word.lower))
  )
  if (parted) return undefined
  // "Hall also cited the treaty and said …"
  let end = first
  while (grammar.betweenSubjectAndVerb.has(words[end - 1]?.lower ?? '')) end -= 1
  // "The team then read it and confirmed the result": what a thing may do as well says something only with a clause.
  if (end < first && !form.human && !hasFinite(line, at + 1, words.length, grammar)) return undefined
  return firstOf(clauseStarts(scene, end), (from) => (from < end ? actorIn(scene, from, end) : undefined))
}

/** "Both were evacuated and local police warned …": who stands after an "and" that joins two clauses. */
function joinedSubject(scene: Scene, end: number): Subject | undefined {
  const {line, setting} = scene
  for (let at = end - 2; at > Math.max(1, end - 12); at--) {
    if (!joinsClauses(line, at, setting.grammar)) continue
    const actor = actorIn(scene, at + 1, end)
    return actor && {actor, from: at + 1}
  }
  return undefined
}

/** "and" or "but" after a clause with a verb of its own, not between two names. */
function joinsClauses(line: Line, at: number, grammar: Grammar): boolean {
  const before = line.words[at - 1]
  return (
    grammar.openersAfterComma.has(line.words[at]?.lower ?? '') &&
    before?.kind === 'word' &&
    (!before.capital || grammar.weekdays.has(before.lower)) &&
    line.words[at + 1]?.kind === 'word' &&
    hasFinite(line, 0, at, grammar)
  )
}
