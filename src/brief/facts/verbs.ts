import type {Act, Grammar, SpeechForm} from '../../lexicons/grammar.ts'
import type {Scene} from './attribution.ts'
import {formAt} from './form-at.ts'
import type {Line} from './line.ts'
import {hasFinite, isFiniteAt} from './segments.ts'
import type {Word} from './words.ts'

/** A finite verb of saying or taking a stand. */
export interface SpeechVerb {
  readonly at: number
  /** Where its auxiliaries and adverbs start; equal to `at` where there are none. */
  readonly from: number
  readonly form: SpeechForm
  readonly negated: boolean
}

/** The verb at a place, if it is one there: active, finite and said for certain. */
export function speechVerbAt({line, setting}: Scene, at: number): SpeechVerb | undefined {
  const {grammar} = setting
  const word = line.words[at]
  const hidden = word === undefined || word.quoted || (word.capital && at > 0)
  const form = hidden ? undefined : formAt(line, at, grammar)
  if (word === undefined || form === undefined || word.possessive) return undefined
  const next = line.words[at + 1]
  const follows = next?.lower ?? ''
  const participle =
    grammar.afterParticiple.has(follows) || grammar.afterParticiple.has(`${word.lower} ${follows}`)
  if (participle && !hasObject(line, at, grammar)) return undefined
  let from = at
  while (
    from > 0 &&
    line.words[from - 1]?.capital === false &&
    grammar.betweenSubjectAndVerb.has(line.words[from - 1]?.lower ?? '')
  )
    from -= 1
  from = beforeLead(line.words, from, grammar)
  const before = line.words.slice(from, at)
  if (grammar.blocksSpeech.has(line.words[from - 1]?.lower ?? '')) return undefined
  if (before.some((one) => grammar.copulas.has(one.lower))) return undefined
  const negated = before.some((one) => grammar.negations.has(one.lower))
  return {at, from, form, negated}
}

/** "which Hall | described as": its object stands before it, so the form is no participle. */
function hasObject({words}: Line, at: number, {objectRelatives}: Grammar): boolean {
  for (let before = at - 1; before >= 0 && words[before]?.kind === 'word'; before--)
    if (objectRelatives.has(words[before]?.lower ?? '')) return before < at - 1
  return false
}

/** "Hall went on to say": where such a lead before the verb starts. */
function beforeLead(words: readonly Word[], from: number, {speechLeads}: Grammar): number {
  for (const lead of speechLeads) {
    const start = from - lead.split(' ').length
    if (
      start > 0 &&
      words
        .slice(start, from)
        .map(({lower}) => lower)
        .join(' ') === lead
    )
      return start
  }
  return from
}

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
  if (fetches(line, at, grammar) || takesLives(line, at, grammar)) return false
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

// "called the state police": words between the verb and whom it fetches.
const mostBeforeFetched = 3

/** "called the police in May", "called an election": nothing is said of them, as in "called the police slow". */
function fetches({words}: Line, at: number, grammar: Grammar): boolean {
  if (!grammar.fetching.has(words[at]?.lower ?? '') || words.slice(at).some(({quoted}) => quoted))
    return false
  const isPerson = (lower: string) => grammar.titles.has(lower) || grammar.speakers.has(lower)
  const ends = ({lower, kind}: Word) =>
    kind === 'mark' ||
    (grammar.prepositions.has(lower) && !grammar.groupOf.has(lower)) ||
    grammar.coordinators.has(lower) ||
    grammar.fronted.has(lower)
  for (let place = at + 1; place <= at + 1 + mostBeforeFetched; place++) {
    const word = words[place]
    const next = words[place + 1]
    if (word === undefined || word.kind === 'mark' || grammar.prepositions.has(word.lower)) return false
    if (next === undefined || ends(next)) return grammar.fetched.has(word.lower) || isPerson(word.lower)
  }
  return false
}

/** "claimed some 300 lives": what a storm does. */
function takesLives({words}: Line, at: number, {taking, lives, complementizer}: Grammar): boolean {
  const object = words.slice(at + 1, at + 5).map(({lower}) => lower)
  return (
    taking.has(words[at]?.lower ?? '') &&
    object.some((word) => lives.has(word)) &&
    !object.some((word) => complementizer.has(word))
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

/** What is done: decided by the object where the verb leaves it open. */
export function actOf(scene: Scene, {at, from, form, negated}: SpeechVerb): Act {
  const {grammar} = scene.setting
  const {words} = scene.line
  if (negated) return 'says'
  const ruling = words.slice(Math.max(0, from - 5), from).some((word) => rules(scene, word))
  if (ruling && grammar.rejecting.has(words[at]?.lower ?? '')) return 'says'
  if (form.kind === 'bare') return stanceNoun(scene, at) ?? 'says'
  if (grammar.rejecting.has(scene.line.words[at]?.lower ?? '') && rejectsAll(scene, at + 1)) return 'denies'
  const object = scene.line.words.slice(at + 1, at + 8).map((word) => word.lower)
  // "contradicted him." is no refusal.
  const whole = scene.line.words[at + 2]?.kind === 'mark' && grammar.pronouns.has(object[0] ?? '')
  if (form.act === 'denies' && !whole && object.slice(0, 3).some((word) => grammar.refusable.has(word)))
    return 'opposes'
  if (
    form.act === 'opposes' &&
    object.some((word) => grammar.claimNouns.has(word)) &&
    grammar.rejecting.has(scene.line.words[at]?.lower ?? '')
  )
    return 'denies'
  return form.act
}

/** Whether a word is for a judge, or names one: "Judge Hall … Hall rejected the claim". */
function rules({people, setting: {grammar}}: Scene, {lower, text, capital}: Word): boolean {
  if (grammar.rulers.has(lower)) return true
  const offices = (office = '') => office.toLowerCase().split(' ')
  return (
    capital &&
    people.some(
      ({name, office}) =>
        name.split(' ').at(-1) === text && offices(office).some((word) => grammar.rulers.has(word))
    )
  )
}

/** "rejects this": all that was said before, not "this plan". */
function rejectsAll({line, setting: {grammar}}: Scene, at: number): boolean {
  const next = line.words[at + 1]
  return (
    grammar.demonstratives.has(line.words[at]?.lower ?? '') &&
    (next === undefined || next.kind === 'mark' || grammar.closed.has(next.lower))
  )
}

function stanceNoun({line, setting}: Scene, at: number): Act | undefined {
  const near = line.words.slice(at + 1, at + 6)
  for (const [place, word] of near.entries()) {
    // "sent a crew in support of the port" says nothing, "sent a letter of support" does.
    const {prepositions, determiners, groupOf, stanceNouns} = setting.grammar
    if (word.kind === 'mark' || word.capital) return undefined
    // "issued the following statement"
    const links = prepositions.has(word.lower) && !determiners.has(near[place - 1]?.lower ?? '')
    if (links && !groupOf.has(word.lower)) return undefined
    const act = stanceNouns.get(word.lower)
    if (act !== undefined) return act
  }
  return undefined
}
