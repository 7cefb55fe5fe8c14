import type {Act, Grammar, SpeechForm} from '../../lexicons/grammar.ts'
import type {Scene} from './attribution.ts'
import {formAt} from './form-at.ts'
import type {Line} from './line.ts'
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

/** What a light verb does by the noun beside it: "renewed warnings". */
export function stanceNoun({line, setting}: Scene, at: number): Act | undefined {
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
