import type {Grammar} from '../../lexicons/grammar.ts'
import type {Actor} from './actor.ts'
import {actorIn} from './actors.ts'
import type {Attribution, Scene} from './attribution.ts'
import {alone, type Line, wordCount} from './line.ts'
import {plainActor} from './plain-actor.ts'
import {hasFinite, isFiniteAt} from './segments.ts'
import {actOf, governs, type SpeechVerb, speechVerbAt} from './verbs.ts'

// Fewer words than this say nothing beside a name; the whole sentence stands then.
const fewest = 5
// "Seoul denies this" is the shortest sentence that says something.
const shortest = 3

/** "The Kremlin has acknowledged that …": the actor is the subject right before the verb. */
export function prefixed(scene: Scene, verb: SpeechVerb): Attribution | undefined {
  if (!governs(scene, verb)) return undefined
  const subject = subjectBefore(scene, beforeAdjunct(scene, verb.from), verb)
  if (subject === undefined) return undefined
  const {line} = scene
  const to = endOfStatement(scene, subject.from, verb.at)
  const first = line.words[verb.from]
  const last = line.words[to - 1]
  if (first === undefined || last === undefined || to <= verb.at + 1) return undefined
  const said = alone(line.text.slice(first.start, last.end))
  if (wordCount(line.text) < shortest) return undefined
  const text = wordCount(said) < fewest ? alone(line.text) : said
  return {
    actor: subject.actor,
    verb: verb.at,
    act: actOf(scene, verb),
    text,
    from: subject.from,
    to: verb.at + 1
  }
}

/** "The ministry on Monday announced": the day belongs to the verb. */
function beforeAdjunct({line, setting: {grammar}}: Scene, end: number): number {
  const day = grammar.fronted.has(line.words[end - 1]?.lower ?? '')
  return day && grammar.adjuncts.has(line.words[end - 2]?.lower ?? '') ? end - 2 : end
}

/** The longest noun phrase that ends at a place, starts where a clause may start, and names an actor; else a plain one. */
function subjectBefore(
  scene: Scene,
  end: number,
  verb: SpeechVerb
): {readonly actor: Actor; readonly from: number} | undefined {
  const starts = clauseStarts(scene, end)
  for (const from of starts) {
    const actor = actorIn(scene, from, end)
    if (actor !== undefined) return {actor, from}
  }
  for (const from of starts) {
    const actor = plainActor(scene, from, end, verb)
    if (actor !== undefined) return {actor, from}
  }
  return modifiedSubject(scene, starts, end) ?? sharedSubject(scene, end) ?? joinedSubject(scene, end)
}

/** "Ann Hall speaking to the press", "the minister Eva Lund who drew up the bill": a name with what is said of it, without commas. */
function modifiedSubject(
  scene: Scene,
  starts: readonly number[],
  end: number
): {readonly actor: Actor; readonly from: number} | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  const at = line.words.findIndex(
    (word, place) =>
      place < end &&
      line.words[place - 1]?.capital === true &&
      !word.capital &&
      (grammar.humanRelatives.has(word.lower) || grammar.speakingForms.has(word.lower))
  )
  if (at < 2 || line.words.slice(at, end).some((word) => word.kind === 'mark' || word.quoted))
    return undefined
  for (const from of starts) {
    const actor = from < at ? actorIn(scene, from, at) : undefined
    if (actor !== undefined) return {actor, from}
  }
  return undefined
}

// A first verb further from the start has a subject that is more than a name.
const farthestVerb = 16

/** "Hall cited the treaty and said …": the subject of the sentence, where no clause of its own stands between its two verbs. */
function sharedSubject(
  scene: Scene,
  end: number
): {readonly actor: Actor; readonly from: number} | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  const {words} = line
  if (!grammar.coordinators.has(words[end - 1]?.lower ?? '')) return undefined
  let first = 1
  const isVerb = (at: number) => isFiniteAt(line, at, grammar) || speechVerbAt(scene, at) !== undefined
  while (first < farthestVerb && !isVerb(first)) first += 1
  if (first >= farthestVerb || first >= end - 1) return undefined
  const between = words.slice(first + 1, end - 1)
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
  for (const from of clauseStarts(scene, first)) {
    const actor = from < first ? actorIn(scene, from, first) : undefined
    if (actor !== undefined) return {actor, from}
  }
  return undefined
}

/** Where the clause that ends at a place may start, farthest first. */
function clauseStarts({line, setting}: Scene, end: number): readonly number[] {
  const {grammar} = setting
  const {words} = line
  const starts: number[] = []
  let at = 0
  while (at < end && grammar.connectives.has(words[at]?.lower ?? '')) {
    at += 1
    if (words[at]?.text === ',') at += 1
  }
  if (grammar.concessives.has(words[at]?.lower ?? '')) at += 1
  starts.push(at)
  const firstComma = words.findIndex((word) => word.text === ',')
  let fronted =
    isFronted(words[0]?.lower ?? '', scene(line, setting)) ||
    grammar.fronted.has(words[firstComma - 1]?.lower ?? '')
  for (let place = at + 1; place < end; place++) {
    const word = words[place - 1]
    if (word === undefined || word.quoted) continue
    const next = words[place]?.lower ?? ''
    if (word.text === ';' || grammar.concessives.has(word.lower)) starts.push(place)
    else if (word.text === ',' && grammar.openersAfterComma.has(next)) {
      if (!endsList(line, place, grammar)) starts.push(place + 1)
    } else if (word.text === ',' && fronted) {
      starts.push(place)
      fronted =
        isFronted(next, scene(line, setting)) ||
        words[place]?.kind === 'number' ||
        words[place + 1]?.text === ','
    }
  }
  return starts.filter((start) => end - start <= 40)
}

/** "Both were evacuated and local police warned …": who stands after an "and" that joins two clauses. */
function joinedSubject(
  scene: Scene,
  end: number
): {readonly actor: Actor; readonly from: number} | undefined {
  const {line, setting} = scene
  for (let at = end - 2; at > Math.max(1, end - 12); at--) {
    if (!joinsClauses(line, at, setting.grammar)) continue
    const actor = actorIn(scene, at + 1, end)
    return actor && {actor, from: at + 1}
  }
  return undefined
}

/** "and" after a clause with a verb of its own, not between two names. */
function joinsClauses(line: Line, at: number, grammar: Grammar): boolean {
  const before = line.words[at - 1]
  return (
    grammar.coordinators.has(line.words[at]?.lower ?? '') &&
    before?.kind === 'word' &&
    !before.capital &&
    line.words[at + 1]?.kind === 'word' &&
    hasFinite(line, 0, at, grammar)
  )
}

/** ", and Siemens have announced": a name after "and" ends a list where no verb stands before it. */
function endsList(line: Line, at: number, grammar: Grammar): boolean {
  const joins = grammar.coordinators.has(line.words[at]?.lower ?? '')
  return joins && line.words[at + 1]?.capital === true && !hasFinite(line, 0, at, grammar)
}

const scene = (line: Scene['line'], setting: Scene['setting']): Scene => ({line, setting, people: []})

/** Whether a sentence opens with a phrase or clause before its main clause: "On Friday,", "Speaking to reporters,". */
function isFronted(first: string, {setting: {grammar}}: Scene): boolean {
  return (
    grammar.prepositions.has(first) ||
    grammar.subordinators.has(first) ||
    grammar.concessives.has(first) ||
    grammar.conditionals.has(first) ||
    grammar.connectives.has(first) ||
    grammar.fronted.has(first) ||
    grammar.frontedEndings.some((ending) => first.endsWith(ending))
  )
}

/**
 * Where what is said ends: with the sentence, never at a "but"; a conceding clause at the front ends at its comma, and a
 * contrast with another speaker ("while officials said …") ends it too.
 */
function endOfStatement({line, setting}: Scene, from: number, verb: number): number {
  const {grammar} = setting
  const {words} = line
  const first = from > 0 && grammar.concessives.has(words[from - 1]?.lower ?? '') && from <= 3
  for (let at = verb + 1; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.quoted) continue
    if (first && word.text === ',') return at
    if (word.text === ';' && !grammar.contrasts.has(words[at + 1]?.lower ?? '')) return at
    if (grammar.concessives.has(word.lower) && hasSpeaker(scene(line, setting), at + 1)) return at
  }
  return words.length
}

function hasSpeaker({line, setting}: Scene, from: number): boolean {
  const {grammar} = setting
  return line.words
    .slice(from, from + 18)
    .some((word) => grammar.speech.get(word.lower)?.kind === 'speech' && !word.quoted)
}
