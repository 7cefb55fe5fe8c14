import type {Grammar} from '../../lexicons/grammar.ts'
import type {Scene} from './attribution.ts'
import type {Line} from './line.ts'
import {hasFinite, isFiniteAt} from './segments.ts'
import {type SpeechVerb, stanceNoun} from './verbs.ts'
import type {Word} from './words.ts'

/** Whether something is said, and what follows shows that a form which is also a noun ("claims") is a verb here. */
export function governs({line, setting}: Scene, {at, from, form, negated}: SpeechVerb): boolean {
  const {grammar} = setting
  const next = line.words[at + 1]
  const opinion =
    grammar.opinions.has(line.words[at]?.lower ?? '') || grammar.complementizer.has(next?.lower ?? '')
  if (negated && form.closes && !opinion) return false
  if (form.kind === 'bare')
    return (
      grammar.complementizer.has(next?.lower ?? '') ||
      // "has expressed she is not interested"
      (grammar.standIns.has(next?.lower ?? '') && hasFinite(line, at + 2, at + 3, grammar)) ||
      stanceNoun({line, setting, people: []}, at) !== undefined
    )
  if (form.kind === 'after')
    return next?.quoted === true || (next?.kind === 'mark' && line.words[at + 2]?.quoted === true)
  if (grammar.withClause.has(line.words[at]?.lower ?? '') && !opensClause(line, at + 1, grammar)) return false
  if (isAct(line, at, grammar)) return false
  if (form.kind === 'adjective' && next?.kind === 'mark') return true
  if (form.kind !== 'noun' && form.kind !== 'adjective') return true
  if (next === undefined || next.kind === 'mark') return next?.quoted === true
  const counted = next.kind === 'number' || grammar.numbers.has(next.lower)
  if (grammar.afterVerb.has(next.lower) || next.capital || counted) return true
  // "Lund Airways claims pilots are slow": no noun, for a verb of its own follows.
  const named = line.words[from - 1]?.capital && line.words[from - 1]?.possessive === false
  const bent = line.words[at]?.lower.endsWith(grammar.pluralEnding)
  const isVerb = grammar.speech.has(next.lower) || isFiniteAt(line, at + 1, grammar)
  if (named && bent && !isVerb && hasFinite(line, at + 2, at + 6, grammar)) return true
  return followsPeople(line, at, grammar) && !grammar.prepositions.has(next.lower)
}

/** "scientists report small gains": a plural before a form without its ending is a subject, for no noun has a plural before it. */
export function followsPeople({words}: Line, at: number, {speakers, pluralEnding}: Grammar): boolean {
  const noun = words[at - 1]?.lower ?? ''
  return (
    speakers.has(noun) && noun.endsWith(pluralEnding) && words[at]?.lower.endsWith(pluralEnding) === false
  )
}

// "called the state police", "claimed about 3,000 lives": words between the verb and what makes it an act.
const mostBeforeObject = 3

/**
 * "called the police in May", "claimed the lives of two", "pleaded guilty": with such an object a verb of saying is another one.
 *
 * "called the police slow" and "claimed lives were lost" say something of it. Whoever is called by phone is anybody: "called the
 * minister to offer help", not "called the minister of justice a liar".
 */
function isAct({words}: Line, at: number, grammar: Grammar): boolean {
  const acts = grammar.acts.get(words[at]?.lower ?? '')
  if (acts === undefined || words.slice(at).some(({quoted}) => quoted)) return false
  for (let place = at + 1; place <= at + 1 + mostBeforeObject; place++) {
    const word = words[place]
    if (word === undefined || word.kind === 'mark' || opensOther(word.lower, grammar)) return false
    const next = words[place + 1]
    const isOf = grammar.groupOf.has(next?.lower ?? '')
    if (acts.nouns.has(word.lower)) return isOf || endsPhrase(next, grammar)
    const isPerson = grammar.titles.has(word.lower) || grammar.speakers.has(word.lower)
    if (acts.people && isPerson && !isOf && endsPhrase(next, grammar)) return true
  }
  return false
}

/** "called for the minister to", "claimed that lives", "pleaded not guilty"; "claimed about 3,000 lives" only rounds. */
function opensOther(lower: string, {prepositions, qualifiers, complementizer, negations}: Grammar): boolean {
  return (
    (prepositions.has(lower) && !qualifiers.includes(lower)) ||
    complementizer.has(lower) ||
    negations.has(lower)
  )
}

function endsPhrase(next: Word | undefined, grammar: Grammar): boolean {
  return (
    next === undefined ||
    next.kind === 'mark' ||
    [grammar.prepositions, grammar.coordinators, grammar.fronted].some((words) => words.has(next.lower))
  )
}

/** Whether a statement follows and not only a thing: "maintains a policy of …" has no verb of its own before the next mark. */
function opensClause(line: Line, from: number, grammar: Grammar): boolean {
  const {words} = line
  const next = words[from]
  if (next === undefined || next.quoted) return true
  const determined = grammar.determiners.has(next.lower)
  // "maintained top spot"; a name or a pronoun may be the subject of a verb that no list knows.
  const bare = !determined && !next.capital && !grammar.closed.has(next.lower)
  if (!determined && !bare) return true
  // So may a noun: "maintains the pumps meet the rule".
  const isThing = bare || words.slice(from + 2, from + 4).some(({lower}) => grammar.nounLinks.has(lower))
  const mark = words.findIndex((word, at) => at > from && word.kind === 'mark')
  const to = mark < 0 ? words.length : mark
  const reported = words.slice(from, to).some(({lower}) => grammar.complementizer.has(lower))
  return !isThing || reported || hasFinite(line, from, to, grammar)
}
