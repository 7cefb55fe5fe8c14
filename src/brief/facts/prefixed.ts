import type {Grammar} from '../../lexicons/grammar.ts'
import type {Attribution, Scene} from './attribution.ts'
import {passesOn} from './clause-starts.ts'
import {followsPeople, governs} from './governs.ts'
import {alone, type Line, wordCount} from './line.ts'
import {saidAround} from './said-around.ts'
import {hasFinite} from './segments.ts'
import {subjectBefore} from './subject-before.ts'
import {actOf, type SpeechVerb} from './verbs.ts'
import type {Word} from './words.ts'

// Fewer words than this say nothing beside a name; the whole sentence stands then.
const fewest = 5
// "Seoul denies this" is the shortest sentence that says something.
const shortest = 3

/** "The Kremlin has acknowledged that …": the actor is the subject right before the verb. */
export function prefixed(scene: Scene, verb: SpeechVerb): Attribution | undefined {
  if (!governs(scene, verb)) return undefined
  const subject = subjectBefore(scene, beforeAdjunct(scene, verb.from), verb)
  if (subject === undefined || isNoun(scene, subject.from, verb)) return undefined
  const {line} = scene
  if (isSubordinate(scene, subject.from) && !reports(scene, verb)) return undefined
  const to = endOfStatement(scene, subject.from, verb.at)
  const first = line.words[verb.from]
  const last = line.words[to - 1]
  if (first === undefined || last === undefined || to <= verb.at + 1) return undefined
  const said = alone(line.text.slice(first.start, last.end))
  if (wordCount(line.text) < shortest) return undefined
  const text =
    quotationBefore(scene, subject.from, verb) ??
    (isInside(scene, subject.from, verb) || wordCount(said) < fewest ? alone(line.text) : said)
  return {
    actor: subject.actor,
    verb: verb.at,
    act: actOf(scene, verb),
    text,
    from: subject.from,
    to: verb.at + 1
  }
}

/** "“We did nothing wrong,” the chief executive, Tom Rask, told the paper on Friday": nothing is said behind the verb. */
function quotationBefore(scene: Scene, from: number, {at, form}: SpeechVerb): string | undefined {
  const {line, setting} = scene
  const {words} = line
  const opens = words[0]?.kind === 'mark' && words[1]?.quoted === true && words[from - 1]?.kind === 'mark'
  const behind = words.slice(at + 1)
  const says =
    behind.some(({quoted, lower}) => quoted || setting.grammar.complementizer.has(lower)) ||
    hasFinite(line, at + 1, words.length, setting.grammar)
  return opens && form.closes && !says ? saidAround(scene, from, at + 1) : undefined
}

/** "A similar claim against the bank ended …": behind "a" a form without an ending is no verb, but for "a team of scientists report". */
function isNoun(
  {line, setting: {grammar}}: Scene,
  from: number,
  {at, from: start, form}: SpeechVerb
): boolean {
  const {singulars, pluralEnding, pastEnding} = grammar
  const bent = [pluralEnding, pastEnding].some((ending) => line.words[at]?.lower.endsWith(ending))
  const noun = form.kind === 'noun' && start === at && !bent && singulars.has(line.words[from]?.lower ?? '')
  return noun && !followsPeople(line, at, grammar)
}

/** "the talks ended after | officials said": by the way, so it has to be a statement and not an act. */
function isSubordinate({line, setting: {grammar}}: Scene, from: number): boolean {
  const before = line.words[from - 1]
  return before !== undefined && (from === 1 || !before.capital) && grammar.subordinators.has(before.lower)
}

/** Whether a reported clause or a quotation follows the verb. */
function reports({line, setting: {grammar}}: Scene, {at, form}: SpeechVerb): boolean {
  const {words} = line
  const mark = words.findIndex((word, place) => place > at && word.kind === 'mark')
  const to = mark < 0 ? words.length : mark
  const clause = words.slice(at + 1, to).some(({lower}) => grammar.complementizer.has(lower))
  return clause || words[mark]?.quoted === true || (form.closes && hasFinite(line, at + 1, to, grammar))
}

/** "a rise which the minister said was small", "the minister, who said so, left": only the whole sentence tells what is said. */
function isInside({line, setting: {grammar}}: Scene, from: number, {at, from: start}: SpeechVerb): boolean {
  const {words} = line
  const opens = from === 1 && grammar.subordinators.has(words[0]?.lower ?? '')
  // Who passes it on must not be lost: "The paper reported | officials said".
  if (opens || isRelative(words[from - 1], grammar) || passesOn(line, from - 1, grammar)) return true
  const goesOn = words.findIndex((word, place) => place > at && word.text === ',' && !word.quoted)
  return isRelative(words[start - 1], grammar) && goesOn > 0 && words[goesOn + 1]?.quoted === false
}

function isRelative(word: Word | undefined, {relatives, claimNouns}: Grammar): boolean {
  return word !== undefined && !word.capital && (relatives.has(word.lower) || claimNouns.has(word.lower))
}

/** "The ministry on Monday announced": the day belongs to the verb. */
function beforeAdjunct({line, setting: {grammar}}: Scene, end: number): number {
  const day = grammar.fronted.has(line.words[end - 1]?.lower ?? '')
  return day && grammar.adjuncts.has(line.words[end - 2]?.lower ?? '') ? end - 2 : end
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
    if (grammar.concessives.has(word.lower) && hasSpeaker(line, at + 1, grammar)) return at
  }
  return words.length
}

function hasSpeaker({words}: Line, from: number, {speech}: Grammar): boolean {
  return words
    .slice(from, from + 18)
    .some((word) => speech.get(word.lower)?.kind === 'speech' && !word.quoted)
}
