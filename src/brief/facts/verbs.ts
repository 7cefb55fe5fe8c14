import type {Act, SpeechForm} from '../../lexicons/grammar.ts'
import type {Scene} from './attribution.ts'

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
  const form = word === undefined || word.capital || word.quoted ? undefined : grammar.speech.get(word.lower)
  if (word === undefined || form === undefined || word.possessive) return undefined
  const next = line.words[at + 1]
  const follows = next?.lower ?? ''
  if (grammar.afterParticiple.has(follows) || grammar.afterParticiple.has(`${word.lower} ${follows}`))
    return undefined
  let from = at
  while (
    from > 0 &&
    line.words[from - 1]?.capital === false &&
    grammar.betweenSubjectAndVerb.has(line.words[from - 1]?.lower ?? '')
  )
    from -= 1
  const before = line.words.slice(from, at)
  if (grammar.blocksSpeech.has(line.words[from - 1]?.lower ?? '')) return undefined
  if (before.some((one) => grammar.copulas.has(one.lower))) return undefined
  const negated = before.some((one) => grammar.negations.has(one.lower))
  return {at, from, form, negated}
}

/** Whether what follows shows that a form which is also a noun ("claims") is a verb here. */
export function governs({line, setting}: Scene, {at, form}: SpeechVerb): boolean {
  const {grammar} = setting
  const next = line.words[at + 1]
  if (form.kind === 'bare')
    return (
      grammar.complementizer.has(next?.lower ?? '') ||
      stanceNoun({line, setting, people: []}, at) !== undefined
    )
  if (form.kind === 'adjective' && next?.kind === 'mark') return true
  if (form.kind !== 'noun' && form.kind !== 'adjective') return true
  if (next === undefined || next.kind === 'mark') return next?.quoted === true
  return grammar.afterVerb.has(next.lower) || next.capital || next.kind === 'number'
}

/** What is done: decided by the object where the verb leaves it open. */
export function actOf(scene: Scene, {at, from, form, negated}: SpeechVerb): Act {
  const {grammar} = scene.setting
  const {words} = scene.line
  if (negated) return 'says'
  const ruling = words.slice(Math.max(0, from - 5), from).some((word) => grammar.rulers.has(word.lower))
  if (ruling && grammar.rejecting.has(words[at]?.lower ?? '')) return 'says'
  if (form.kind === 'bare') return stanceNoun(scene, at) ?? 'says'
  if (grammar.rejecting.has(scene.line.words[at]?.lower ?? '') && rejectsAll(scene, at + 1)) return 'denies'
  const object = scene.line.words.slice(at + 1, at + 8).map((word) => word.lower)
  if (form.act === 'denies' && object.slice(0, 3).some((word) => grammar.refusable.has(word)))
    return 'opposes'
  if (
    form.act === 'opposes' &&
    object.some((word) => grammar.claimNouns.has(word)) &&
    grammar.rejecting.has(scene.line.words[at]?.lower ?? '')
  )
    return 'denies'
  return form.act
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
  for (const word of line.words.slice(at + 1, at + 6)) {
    if (word.kind === 'mark' || word.capital) return undefined
    const act = setting.grammar.stanceNouns.get(word.lower)
    if (act !== undefined) return act
  }
  return undefined
}
